import { expect, test } from "vitest";
import { readConfig, readTableName } from "./config.ts";

const complete = {
  AFTERCARE_TABLE: "aftercare",
  AFTERCARE_BUCKET: "aftercare-evidence",
  AFTERCARE_WAKE_QUEUE_URL: "https://sqs.example/000000000000/wake",
  AFTERCARE_MAIL_FROM: "结清之后 <xiaoxi@mail.example.org>",
  AFTERCARE_MAIL_TRANSPORT: "ses",
  AFTERCARE_APP_URL: "https://app.example.org/",
  AFTERCARE_LINK_SECRET: "a-secret-that-is-long-enough-for-hmac",
  AFTERCARE_DUE_SHARDS: "4",
};

test("a complete environment becomes a config, with the stated times where none are given", () => {
  expect(readConfig({ ...complete, PATH: "/usr/bin" })).toEqual({
    tableName: "aftercare",
    dueShards: 4,
    bucket: "aftercare-evidence",
    wakeQueueUrl: "https://sqs.example/000000000000/wake",
    mail: { from: "结清之后 <xiaoxi@mail.example.org>", transport: { kind: "ses" } },
    settings: {
      appUrl: "https://app.example.org",
      linkSecret: "a-secret-that-is-long-enough-for-hmac",
      leaseMs: 120_000,
      uncertainMs: 900_000,
    },
  });
});

test("every wrong variable is named at once, and no value is", () => {
  const wrong = {
    ...complete,
    AFTERCARE_TABLE: undefined,
    AFTERCARE_LINK_SECRET: "too-short-secret",
    AFTERCARE_DUE_SHARDS: "four",
    AFTERCARE_APP_URL: "javascript:alert(1)",
    AFTERCARE_MAIL_TRANSPORT: "pigeon",
  };
  expect(() => readConfig(wrong)).toThrow(
    expect.objectContaining({
      code: "config.invalid",
      message:
        "AFTERCARE_TABLE is missing; AFTERCARE_MAIL_TRANSPORT must be ses or smtp; " +
        "AFTERCARE_APP_URL must be a web address; " +
        "AFTERCARE_LINK_SECRET must have at least 32 characters; " +
        "AFTERCARE_DUE_SHARDS must be a whole number",
    }),
  );
});

test("SMTP needs an address", () => {
  const smtp = { ...complete, AFTERCARE_MAIL_TRANSPORT: "smtp" };
  expect(() => readConfig(smtp)).toThrow(
    "AFTERCARE_SMTP_URL must be set when the transport is smtp",
  );
  const url = "smtps://mail.example.org:465";
  expect(readConfig({ ...smtp, AFTERCARE_SMTP_URL: url }).mail.transport).toEqual({
    kind: "smtp",
    url,
  });
});

test.each(["0", "1001", "-1", "1.5", ""])("%s shards are refused", (shards) => {
  expect(() => readConfig({ ...complete, AFTERCARE_DUE_SHARDS: shards })).toThrow(
    "AFTERCARE_DUE_SHARDS",
  );
});

test("a command that only needs the table asks for nothing else", () => {
  expect(readTableName({ AFTERCARE_TABLE: "aftercare" })).toBe("aftercare");
  expect(() => readTableName({})).toThrow("AFTERCARE_TABLE is missing");
});

import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { readConfig } from "./config.ts";
import { entryParts, entryVariables, type EntryName } from "./entry-variables.ts";
import { namesIn, parts } from "./variables.ts";

const complete = {
  AFTERCARE_TABLE: "aftercare",
  AFTERCARE_BUCKET: "aftercare-evidence",
  AFTERCARE_WAKE_QUEUE_URL: "https://sqs.example/000000000000/wake",
  AFTERCARE_DOSSIER_QUEUE_URL: "https://sqs.example/000000000000/dossier",
  AFTERCARE_IMPORT_QUEUE_URL: "https://sqs.example/000000000000/import",
  AFTERCARE_MAIL_FROM: "结清之后 <xiaoxi@mail.example.org>",
  AFTERCARE_MAIL_TRANSPORT: "ses",
  AFTERCARE_APP_URL: "https://app.example.org/",
  AFTERCARE_LINK_SECRET: "nV3kq8ZxTf0bLw6RmJ1uHs9yPd4gCe7A",
  AFTERCARE_SEAL_KEY: "9f1c7e2ab4d0563870e5fa19c32b8d46d81b6f0e3a7592c4e60d9837ba5f2c14",
  AFTERCARE_AUTH_SECRET: "Wm5tRz2vKc8hXq1yBn7pLd4sGj0fUa9E",
  AFTERCARE_DUE_SHARDS: "4",
  AFTERCARE_CANARY_KEY: "ak_canary_9rJz1kQ4vXw7nTb2yHc8pLd5sGm0fUa3eRi6oPq4tZxW",
  AFTERCARE_CANARY_ADDRESS: "canary@example.org",
};

const asked = (config: object) =>
  Object.fromEntries(
    Object.entries(config).map(([name, value]) => [
      name,
      typeof value === "function" ? (value as () => unknown)() : (value as unknown),
    ]),
  );

test("a complete environment becomes a config, with the stated times where none are given", () => {
  const config = readConfig({ ...complete, PATH: "/usr/bin" });
  expect(asked({ ...config, settings: asked(config.settings) })).toEqual({
    tableName: "aftercare",
    dueShards: 4,
    bucket: "aftercare-evidence",
    wakeQueueUrl: "https://sqs.example/000000000000/wake",
    jobQueueUrl: "https://sqs.example/000000000000/import",
    mail: { from: "结清之后 <xiaoxi@mail.example.org>", transport: { kind: "ses" } },
    operator: {},
    authSecret: "Wm5tRz2vKc8hXq1yBn7pLd4sGj0fUa9E",
    originSecrets: [],
    release: undefined,
    canary: {
      key: complete.AFTERCARE_CANARY_KEY,
      address: complete.AFTERCARE_CANARY_ADDRESS,
      proof: "delivered",
    },
    settings: {
      appUrl: "https://app.example.org",
      linkSecret: "nV3kq8ZxTf0bLw6RmJ1uHs9yPd4gCe7A",
      sealKeys: [expect.objectContaining({ version: 1 })],
      webhookLoopback: false,
      leaseMs: 120_000,
      uncertainMs: 900_000,
      sender: {
        address: "xiaoxi@mail.example.org",
        dkimSelectors: [],
        spfInclude: "amazonses.com",
      },
    },
  });
});

test("an entry demands its own variables, and what it was not given it cannot be asked", () => {
  const { AFTERCARE_TABLE, AFTERCARE_APP_URL, AFTERCARE_DUE_SHARDS } = complete;
  const base = { AFTERCARE_TABLE, AFTERCARE_APP_URL, AFTERCARE_DUE_SHARDS };
  expect(() => readConfig(base, "sweep")).toThrow("AFTERCARE_WAKE_QUEUE_URL is missing");
  const { AFTERCARE_WAKE_QUEUE_URL } = complete;
  const config = readConfig({ ...base, AFTERCARE_WAKE_QUEUE_URL }, "sweep");
  expect(config.wakeQueueUrl()).toBe(AFTERCARE_WAKE_QUEUE_URL);
  expect(() => config.authSecret()).toThrow("AFTERCARE_AUTH_SECRET is missing");
  expect(() => config.settings.linkSecret()).toThrow("AFTERCARE_LINK_SECRET is missing");
});

test("the CDN's secrets are a list, newest first, and none of them is weak or used elsewhere", () => {
  const [newest, older] = ["kR8vWq2nZt5xYb7cMd4fGh1jLp9sUa3E", "Tz6yNw3eQk8mVb5rXc2pHs7gJd1fLu4A"];
  const read = (secrets: string) =>
    readConfig({ ...complete, AFTERCARE_ORIGIN_SECRET: secrets }, "api").originSecrets();
  expect(read(`${newest}, ${older}`)).toEqual([newest, older]);
  expect(() => read(`${newest},`)).toThrow("AFTERCARE_ORIGIN_SECRET");
  expect(() => read(`${newest},${complete.AFTERCARE_AUTH_SECRET}`)).toThrow(
    "AFTERCARE_ORIGIN_SECRET must not be the same as AFTERCARE_AUTH_SECRET",
  );
});

/** An environment that notes what it is asked for. */
function listening() {
  const heard = new Set<string>();
  const environment = new Proxy<Readonly<Record<string, string>>>(complete, {
    get(given, name) {
      heard.add(String(name));
      return Reflect.get(given, name);
    },
  });
  return { environment, heard };
}

const entries = Object.keys(entryVariables).filter(
  (entry): entry is Exclude<EntryName, "canary"> => entry !== "canary",
);

test.each(entries)("%s looks at its own variables and at no others", (entry) => {
  const { environment, heard } = listening();
  readConfig(environment, entry);
  expect([...heard].toSorted()).toEqual([...entryVariables[entry], "AWS_REGION"].toSorted());
});

test("one process that runs everything demands what any entry does, but for the canary's", () => {
  const { environment, heard } = listening();
  readConfig(environment);
  const canary = new Set<string>(namesIn("canary"));
  const wanted = entries.flatMap((entry) => entryVariables[entry]);
  expect(heard).toEqual(new Set(wanted.filter((name) => !canary.has(name))));
});

test("every variable that there is, somebody is given", () => {
  const given = new Set(Object.values(entryParts).flat());
  expect([...given].toSorted()).toEqual(Object.keys(parts).toSorted());
});

test("who runs an installation may be said", () => {
  const said = { AFTERCARE_OPERATOR_NAME: "某帮扶中心", AFTERCARE_OPERATOR_PHONE: "400-000-0000" };
  expect(readConfig({ ...complete, ...said }).operator()).toEqual({
    name: "某帮扶中心",
    phone: "400-000-0000",
  });
});

test("every wrong variable is named at once, and no value is", () => {
  const wrong = {
    ...complete,
    AFTERCARE_TABLE: undefined,
    AFTERCARE_LINK_SECRET: "too-short-secret",
    AFTERCARE_AUTH_SECRET: undefined,
    AFTERCARE_SEAL_KEY: "short",
    AFTERCARE_WEBHOOK_LOOPBACK: "yes",
    AFTERCARE_DUE_SHARDS: "four",
    AFTERCARE_APP_URL: "javascript:alert(1)",
    AFTERCARE_MAIL_TRANSPORT: "pigeon",
  };
  expect(() => readConfig(wrong)).toThrow(
    expect.objectContaining({
      code: "config.invalid",
      message:
        "AFTERCARE_TABLE is missing; AFTERCARE_DUE_SHARDS must be a whole number; " +
        "AFTERCARE_APP_URL must be a web address; " +
        "AFTERCARE_WEBHOOK_LOOPBACK must be allow, or not be there; " +
        "AFTERCARE_MAIL_TRANSPORT must be ses or smtp; " +
        "AFTERCARE_LINK_SECRET must have at least 32 characters; " +
        "AFTERCARE_AUTH_SECRET is missing; " +
        "AFTERCARE_SEAL_KEY must have at least 32 characters",
    }),
  );
});

test("SMTP needs an address", () => {
  const smtp = { ...complete, AFTERCARE_MAIL_TRANSPORT: "smtp" };
  expect(() => readConfig(smtp)).toThrow(
    "AFTERCARE_SMTP_URL must be set when the transport is smtp",
  );
  const url = "smtps://mail.example.org:465";
  expect(readConfig({ ...smtp, AFTERCARE_SMTP_URL: url }).mail().transport).toEqual({
    kind: "smtp",
    url,
  });
});

test.each(["0", "1001", "-1", "1.5", ""])("%s shards are refused", (shards) => {
  expect(() => readConfig({ ...complete, AFTERCARE_DUE_SHARDS: shards })).toThrow(
    "AFTERCARE_DUE_SHARDS",
  );
});

test.each([
  "x".repeat(64),
  "abababababababababababababababababab",
  "correct-horse".repeat(3),
  "change-me-change-me-change-me-please-do",
  "an-example-of-thirty-two-characters-or-more",
  "AFTERCARE-9f1c7e2ab4d0563870e5fa19c32b8d46",
  "my-Secret-nV3kq8ZxTf0bLw6RmJ1uHs9yPd4gCe7A",
])("the secret %j is refused, without being repeated", (weak) => {
  for (const name of ["AFTERCARE_LINK_SECRET", "AFTERCARE_AUTH_SECRET", "AFTERCARE_SEAL_KEY"]) {
    const start = () => readConfig({ ...complete, [name]: weak });
    expect(start).toThrow(`${name} must be random`);
    expect(start).not.toThrow(weak);
  }
});

test.each(["AFTERCARE_LINK_SECRET", "AFTERCARE_AUTH_SECRET", "AFTERCARE_SEAL_KEY"])(
  "without %s nothing starts: there is no default",
  (name) => {
    expect(() => readConfig({ ...complete, [name]: undefined })).toThrow(`${name} is missing`);
    expect(() => readConfig({ ...complete, [name]: "" })).toThrow(name);
  },
);

test("two secrets are never the same", () => {
  const { AFTERCARE_LINK_SECRET: link, AFTERCARE_SEAL_KEY: seal } = complete;
  expect(() => readConfig({ ...complete, AFTERCARE_AUTH_SECRET: link })).toThrow(
    "AFTERCARE_AUTH_SECRET must not be the same as AFTERCARE_LINK_SECRET",
  );
  const sealKeys = `2:d81b6f0e3a7592c4e60d9837ba5f2c149f1c7e2ab4d0563870e5fa19c32b8d46,1:${seal}`;
  const older = { ...complete, AFTERCARE_AUTH_SECRET: seal, AFTERCARE_SEAL_KEY: sealKeys };
  expect(() => readConfig(older)).toThrow(
    "AFTERCARE_SEAL_KEY must not be the same as AFTERCARE_AUTH_SECRET",
  );
});

test("what chance makes is taken", () => {
  for (let nth = 0; nth < 200; nth += 1) {
    const chance = createHash("sha256").update(String(nth)).digest();
    const AFTERCARE_LINK_SECRET = chance.toString("base64url");
    const AFTERCARE_SEAL_KEY = chance.toString("hex");
    expect(() =>
      readConfig({ ...complete, AFTERCARE_LINK_SECRET, AFTERCARE_SEAL_KEY }),
    ).not.toThrow();
  }
});

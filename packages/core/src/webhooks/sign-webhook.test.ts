import { expect, test } from "vitest";
import { makeWebhookSecret, signWebhook, verifyWebhook } from "./sign-webhook.ts";

const secret = makeWebhookSecret();
const body = '{"测试":1}';
const now = 1_790_000_000;

function headersOf(secrets: readonly string[], id = "msg_1", atSeconds = now) {
  const signed = signWebhook(secrets, { id, atSeconds, body });
  return {
    id: signed["webhook-id"],
    timestamp: signed["webhook-timestamp"],
    signature: signed["webhook-signature"],
  };
}

function verify(
  headers: ReturnType<typeof headersOf>,
  options: { secrets?: readonly string[]; body?: string; now?: number } = {},
) {
  const bytes = Buffer.from(options.body ?? body);
  return verifyWebhook(options.secrets ?? [secret], headers, bytes, options.now ?? now);
}

test("what was signed is verified, and says its id", () => {
  expect(verify(headersOf([secret]))).toBe("msg_1");
});

test("body, id and time cannot be changed", () => {
  const headers = headersOf([secret]);
  expect(verify(headers, { body: `${body} ` })).toBeUndefined();
  expect(verify({ ...headers, id: "msg_2" })).toBeUndefined();
  expect(verify({ ...headers, timestamp: String(now + 1) })).toBeUndefined();
});

test("another secret does not verify it, and one of two is enough on either side", () => {
  const other = makeWebhookSecret();
  expect(verify(headersOf([other]))).toBeUndefined();
  expect(verify(headersOf([other, secret]))).toBe("msg_1");
  expect(verify(headersOf([other]), { secrets: [secret, other] })).toBe("msg_1");
});

test("five minutes early or late are taken, a second more is not", () => {
  const headers = headersOf([secret]);
  for (const off of [-300, 300]) expect(verify(headers, { now: now + off })).toBe("msg_1");
  for (const off of [-301, 301]) expect(verify(headers, { now: now + off })).toBeUndefined();
});

test.each(["", "msg.1", "msg 1", "m".repeat(129), "消息"])("the id %j is none", (id) => {
  expect(verify(headersOf([secret], id))).toBeUndefined();
});

test.each(["", "v1,", "v1", "v1a,AAAA", "v1,!!!!", "v2,AAAA"])(
  "%j is no signature",
  (signature) => {
    expect(verify({ ...headersOf([secret]), signature })).toBeUndefined();
  },
);

test("of very many signatures only the first are looked at", () => {
  const headers = headersOf([secret]);
  const signature = `${"v1,AAAA ".repeat(10)}${headers.signature}`;
  expect(verify({ ...headers, signature })).toBeUndefined();
});

test("without any of the headers nothing is verified", () => {
  const headers = headersOf([secret]);
  for (const missing of ["id", "timestamp", "signature"] as const) {
    expect(verify({ ...headers, [missing]: undefined })).toBeUndefined();
  }
});

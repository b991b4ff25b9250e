import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { flawedIn, type Answer, type Call } from "./support/http.ts";
import { startSiege, type Siege } from "./support/siege.ts";
import { expectCleanLog, withstand } from "./support/withstand.ts";

/** Bodies that no program of a partner would send. An admin sends them, so that nothing else is in their way. */

let siege: Siege;
const prototypeBefore = Reflect.ownKeys(Object.prototype);
beforeAll(async () => {
  siege = await startSiege();
});
afterAll(async () => {
  expect(Reflect.ownKeys(Object.prototype)).toEqual(prototypeBefore);
  await expectCleanLog(siege.stage, [siege.x.secrets.key, siege.y.secrets.key]);
  await siege.stage.stop();
});

type Target = Pick<Call, "method" | "path"> & { readonly type?: string };

/** Every door that reads JSON in a way of its own. */
const targets: readonly Target[] = [
  { method: "POST", path: "/v1/events", type: "application/cloudevents+json" },
  { method: "POST", path: "/v1/events", type: "application/cloudevents-batch+json" },
  { method: "POST", path: "/v1/api-keys" },
  { method: "POST", path: "/v1/invitations" },
  { method: "PATCH", path: "/v1/organisation" },
  { method: "PUT", path: "/v1/organisation/rules" },
  { method: "POST", path: "/v1/webhook-endpoints" },
  { method: "POST", path: "/v1/clients/y-li/evidence" },
  { method: "PATCH", path: "/v1/me" },
  { method: "POST", path: "/v1/me/memberships" },
  { method: "POST", path: "/v1/organisations" },
  { method: "POST", path: "/api/auth/sign-in/email-otp" },
  { method: "POST", path: "/api/auth/update-user" },
];

const send = (target: Target, body: NonNullable<Call["body"]>, headers: Call["headers"] = {}) => {
  const { type = "application/json", ...where } = target;
  return siege.y.admin.send({ ...where, body, headers: { "content-type": type, ...headers } });
};

const malformed = { status: 400, code: "request.malformed" };
const tooLarge = { status: 413, code: "body.too-large" };
/** Some doors take a few kilobytes only. */
const malformedOrTooLarge = ({ status }: Answer) => (status === 413 ? tooLarge : malformed);
const nested = (levels: number) => `${'{"a":'.repeat(levels)}1${"}".repeat(levels)}`;

describe("at every door that reads JSON", () => {
  test.each([
    ["a prototype", '{"__proto__":{"role":"admin","isAdmin":true}}'],
    ["a prototype in an escape", '{"\\u005f\\u005fproto\\u005f\\u005f":{"isAdmin":true}}'],
    ["a prototype deep inside", '{"a":[{"b":{"__proto__":null}}]}'],
    ["33 levels", nested(33)],
    ["a hundred thousand levels", nested(100_000)],
    ["a hundred thousand open lists", "[".repeat(100_000)],
    ["NaN", '{"name":NaN}'],
    ["Infinity", '{"perMinute":Infinity}'],
    ["a comment", '{"name":"a"/*b*/}'],
    ["single quotes", "{'name':'a'}"],
    ["half an object", '{"name":"a"'],
    ["two objects", '{"name":"a"}{"name":"b"}'],
    ["a raw line break in a text", '{"name":"a\nb"}'],
    ["a stray byte", Buffer.from([0x7b, 0x22, 0x61, 0x22, 0x3a, 0xff, 0x7d])],
    ["half a character", '{"name":"\\ud800","scopes":["cases:read"]}'],
    ["half a character in a key", '{"\\udc00":1}'],
    ["UTF-16", Buffer.from('{"name":"a"}', "utf16le")],
    ["a form", "name=a&scopes=cases%3Aread"],
  ])("%s is malformed", async (_, body) => {
    await withstand(siege.stage, malformedOrTooLarge, () =>
      Promise.all(targets.map((target) => send(target, body))),
    );
  });

  test("gzip is not undone, whatever comes out of it", async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000, " "));
    await withstand(siege.stage, malformedOrTooLarge, () =>
      Promise.all(targets.map((target) => send(target, bomb, { "content-encoding": "gzip" }))),
    );
  });

  test("two megabytes are too much, announced or in pieces without an end in sight", async () => {
    const piece = Buffer.alloc(64 * 1024, "x");
    const pieces = () => Array.from({ length: 32 }, () => piece);
    await withstand(siege.stage, tooLarge, () =>
      Promise.all([
        ...targets.map((target) => send(target, Buffer.concat(pieces()))),
        ...targets.map((target) => send(target, pieces())),
      ]),
    );
  });

  test("content types that any site may send, or that are none of ours, are not taken", async () => {
    const types = [
      "text/plain",
      "application/x-www-form-urlencoded",
      "multipart/form-data; boundary=x",
      "application/xml",
      "text/json",
      "application/json-patch+json",
      "application/jsonp",
      "",
    ];
    const unsupported = { status: 415, code: "media-type.unsupported" };
    await withstand(siege.stage, unsupported, () =>
      Promise.all(
        types.flatMap((type) => targets.map((target) => send({ ...target, type }, '{"name":"a"}'))),
      ),
    );
  });

  test.each([
    ["the way to a prototype", '{"constructor":{"prototype":{"isAdmin":true}}}'],
    ["names of every object", '{"toString":1,"hasOwnProperty":1,"valueOf":null,"then":{}}'],
    ["nothing", "null"],
    ["a text", '"a"'],
    ["a number", "1e999"],
    ["a list of nothing", "[null]"],
  ])("%s lacks what is needed, and is no reason to break", async (_, body) => {
    const invalid = ({ path, type }: Target) => ({
      status: 400,
      code:
        path !== "/v1/events"
          ? "request.invalid"
          : type?.includes("batch") === true
            ? "request.malformed"
            : "event.invalid",
    });
    const single = targets.filter(
      ({ type }) => body !== "[null]" || type?.includes("batch") !== true,
    );
    await withstand(
      siege.stage,
      (__, nth) => invalid(single[nth] ?? { path: "" }),
      () => Promise.all(single.map((target) => send(target, body))),
    );
  });
});

test("of numbers that are none, or too much, nothing is made", async () => {
  const key = (perMinute: string) =>
    send(
      { method: "POST", path: "/v1/api-keys" },
      `{"name":"a","scopes":["cases:read"],"perMinute":${perMinute}}`,
    );
  const payment = (amountFen: string) =>
    send(
      { method: "POST", path: "/v1/events", type: "application/cloudevents+json" },
      `{"specversion":"1.0","id":"p2","source":"s","type":"aftercare.payment.made.v1",
        "subject":"clients/y-li/debts/y-loan","data":{"paymentId":"p2","amountFen":${amountFen}}}`,
    );
  const numbers = ["1e400", "-1e400", "-1", "-0", "0", "0.5", "1e21", "9007199254740993", '"5"'];
  const invalid = (nth: number) => (nth < numbers.length ? "request.invalid" : "event.invalid");
  const answers = await withstand(
    siege.stage,
    (_, nth) => ({ status: 400, code: invalid(nth) }),
    () => Promise.all([...numbers.map(key), ...numbers.map(payment)]),
  );
  for (const [nth, answer] of answers.entries()) {
    const field = nth < numbers.length ? "perMinute" : "data.amountFen";
    expect(new Set(flawedIn(answer))).toEqual(new Set([field]));
  }
});

test("of a key that is there twice the last one counts, for who may as for what is done", async () => {
  const twice = `{"name":"a","scopes":["cases:read"],"scopes":["everything"]}`;
  const invalid = { status: 400, code: "request.invalid" };
  await withstand(siege.stage, invalid, () =>
    send({ method: "POST", path: "/v1/api-keys" }, twice),
  );
});

test("what the gateway itself turns away never reaches us", async () => {
  const before = (await siege.stage.log()).length;
  const body = Array.from({ length: 110 }, () => Buffer.alloc(64 * 1024, "x"));
  const answer = await send({ method: "POST", path: "/v1/events" }, body);
  expect(answer.status).toBe(413);
  expect(await siege.stage.log()).toHaveLength(before);
});

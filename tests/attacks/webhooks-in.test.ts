import { Webhook } from "standardwebhooks";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { good, itemsOf } from "./support/furnish.ts";
import { send, textIn } from "./support/http.ts";
import { newNetwork } from "./support/person.ts";
import { noteIn, pathOfSource, sendSigned, type Message } from "./support/signed-message.ts";
import { startSiege, type Siege } from "./support/siege.ts";
import { expectCleanLog, withstand } from "./support/withstand.ts";

/** Messages that no partner's system signed, or signed for something else. */

let siege: Siege;
beforeAll(async () => {
  siege = await startSiege();
});
afterAll(async () => {
  const { x, y, stage } = siege;
  await expectCleanLog(stage, [x.secrets.source, y.secrets.source, "Mallory"]);
  await stage.stop();
});

const refused = { status: 401, code: "webhook.refused" };
const tellBy = (message: Message = {}) => sendSigned(siege.stage, siege.x, message);
const nowSeconds = () => Math.floor(Date.now() / 1000);
const strangeSecret = `whsec_${Buffer.alloc(32, 7).toString("base64")}`;

describe("a signature", () => {
  test("that is made up, cut, of another scheme or not there is refused", async () => {
    const signature = new Webhook(siege.x.secrets.source).sign("msg", new Date(), "{}");
    const written = [
      "",
      "v1,",
      "v1,AAAA",
      signature.slice(3),
      signature.replace("v1,", "v2,"),
      signature.replace("v1,", "v1a,"),
      signature.slice(0, -4),
      `v1,${"A".repeat(43)}=`,
      "none",
      "x".repeat(5_000),
      "v1,AAAA ".repeat(200),
    ];
    await withstand(siege.stage, refused, () =>
      Promise.all([
        tellBy({ secret: strangeSecret }),
        ...written.map((value) => tellBy({ sent: { headers: { "webhook-signature": value } } })),
      ]),
    );
  });

  test("of another source, also of the same organisation, is refused, and by none sooner", async () => {
    const { stage, x, y } = siege;
    const more = await good(x.admin.ask("POST", "/v1/webhook-sources", { name: "more" }));
    const other = {
      id: textIn(more.body, "source", "sourceId"),
      secret: textIn(more.body, "secret"),
    };
    const answers = await withstand(stage, refused, () =>
      Promise.all([
        tellBy({ secret: y.secrets.source }),
        tellBy({ secret: other.secret }),
        tellBy({ path: `/v1/webhooks/org-x/${other.id}` }),
        tellBy({ path: pathOfSource(y) }),
        tellBy({ path: `/v1/webhooks/org-y/${x.ids.sourceId}` }),
        tellBy({ path: "/v1/webhooks/org-x/src_unknown" }),
        tellBy({ path: "/v1/webhooks/nobody/src_unknown" }),
        tellBy({ path: `/v1/webhooks/org-x/${x.ids.endpointId}` }),
        tellBy({ path: "/v1/webhooks/org-x/src%00" }),
        tellBy({ path: `/v1/webhooks/org-x%23/${x.ids.sourceId}` }),
        tellBy({ path: `/v1/webhooks/__proto__/constructor` }),
      ]),
    );
    const said = answers.map(({ body }) => JSON.stringify({ ...body, instance: "" }));
    expect(new Set(said).size).toBe(1);
  });

  test("does not cover another body, another id or another time", async () => {
    const body = noteIn("covered");
    await withstand(siege.stage, refused, () =>
      Promise.all([
        tellBy({ body, sent: { body: body.replace("Mallory", "mallory") } }),
        tellBy({ body, sent: { body: `${body} ` } }),
        tellBy({ body, sent: { body: "" } }),
        tellBy({ body, sent: { headers: { "webhook-id": "another" } } }),
        tellBy({ body, sent: { headers: { "webhook-id": "" } } }),
        tellBy({ body, sent: { headers: { "webhook-timestamp": String(nowSeconds() + 1) } } }),
        tellBy({ body, sent: { headers: { "webhook-timestamp": `${nowSeconds()}.0` } } }),
        tellBy({ body, sent: { headers: { "webhook-timestamp": "" } } }),
        tellBy({ id: "a.b", sent: { headers: { "webhook-id": "a" } } }),
      ]),
    );
  });

  test.each([-86_400, -301, 302, 86_400])("%d seconds off is too old or too new", async (off) => {
    await withstand(siege.stage, refused, () => tellBy({ at: nowSeconds() + off }));
  });

  test("is not a session or a key: neither of them opens this door", async () => {
    const { stage, x, attackers } = siege;
    await withstand(stage, refused, () =>
      Promise.all(
        [x.admin, x.key, attackers.nobody].map((sender) =>
          sender.send({
            method: "POST",
            path: pathOfSource(x),
            body: noteIn("s"),
            headers: { "content-type": "application/json" },
          }),
        ),
      ),
    );
  });
});

describe("a message that was signed", () => {
  test("is taken once: again it changes nothing, and with other content it is a conflict", async () => {
    const { stage } = siege;
    const first = { id: "msg_replayed", body: noteIn("replayed") };
    await good(tellBy(first));
    await withstand(stage, { status: 200 }, () =>
      Promise.all(Array.from({ length: 10 }, () => tellBy(first))),
    );
    await withstand(stage, { status: 409, code: "event.conflict" }, () =>
      tellBy({ id: "msg_replayed", body: noteIn("replayed", { subject: "clients/other" }) }),
    );
    await withstand(stage, { status: 409, code: "event.conflict" }, () =>
      tellBy({
        id: "msg_fresh",
        body: noteIn("replayed", { data: { text: "changed", internal: true } }),
      }),
    );
  });

  test("opens no file of another organisation, and decides nothing", async () => {
    const { stage, y } = siege;
    const notYours = ["case.closed", "notice.sent", "evidence.purged", "data.restricted"];
    await withstand(stage, { status: 422, code: "client.unknown" }, () =>
      tellBy({ body: noteIn("foreign", { subject: `clients/${y.ids.clientId}` }) }),
    );
    await withstand(
      stage,
      ({ status }) => ({ status, code: status === 400 ? "event.invalid" : "event.not-yours" }),
      () =>
        Promise.all(
          notYours.map((type) =>
            tellBy({ body: noteIn(type, { type: `aftercare.${type}.v1`, data: { reason: "m" } }) }),
          ),
        ),
    );
  });

  test("speaks for the partner and not for the product", async () => {
    await withstand(siege.stage, { status: 400, code: "event.invalid" }, () =>
      Promise.all(
        ["aftercare", "Aftercare", "aftercare/link"].map((source) =>
          tellBy({ body: noteIn("voice", { source }) }),
        ),
      ),
    );
  });

  test.each([
    ["{", "request.malformed"],
    ['{"__proto__":{"isAdmin":true}}', "request.malformed"],
    [`${'{"a":'.repeat(40)}1${"}".repeat(40)}`, "request.malformed"],
    ['"\\ud800"', "request.malformed"],
    ["null", "event.invalid"],
    ["[null]", "event.invalid"],
    ["{}", "event.invalid"],
  ])("and says %j is not read", async (body, code) => {
    await withstand(siege.stage, { status: 400, code }, () => tellBy({ body }));
  });

  test("and is a book, or a hundred and one events, is too much", async () => {
    const many = `[${Array.from({ length: 101 }, (_, nth) => noteIn(`many${nth}`)).join(",")}]`;
    await withstand(
      siege.stage,
      (_, nth) => ({
        status: 413,
        code: nth === 0 ? "batch.too-large" : "body.too-large",
      }),
      () => Promise.all([tellBy({ body: many }), tellBy({ body: `"${"x".repeat(1_100_000)}"` })]),
    );
  });

  test("by a source that was disabled since is refused", async () => {
    const { stage, x } = siege;
    const made = await good(x.admin.ask("POST", "/v1/webhook-sources", { name: "gone" }));
    const id = textIn(made.body, "source", "sourceId");
    const secret = textIn(made.body, "secret");
    const path = `/v1/webhooks/org-x/${id}`;
    await good(tellBy({ path, secret, body: noteIn("before") }));
    await good(x.admin.ask("POST", `/v1/webhook-sources/${id}/disable`));
    await withstand(stage, refused, () => tellBy({ path, secret }));
  });
});

test("a stranger who keeps knocking is told to wait, and the partner is not", async () => {
  const { stage, x } = siege;
  const from = newNetwork();
  const knock = () => send(stage.url, { method: "POST", path: pathOfSource(x), from, body: "{}" });
  await withstand(stage, refused, () => Promise.all(Array.from({ length: 30 }, knock)));
  const limited = { status: 429, code: "limit.reached" };
  await withstand(stage, limited, () => Promise.all([knock(), knock(), knock()]), {
    sameMinute: true,
  });
  await good(tellBy({ body: noteIn("not-stopped") }));
});

test("refusals are on the log with the source that was named", async () => {
  const { stage, x } = siege;
  await tellBy({ secret: strangeSecret });
  const lines = (await stage.log()).filter(({ message }) => message === "a webhook was refused");
  expect(lines.at(-1)).toMatchObject({ level: "warn", org: "org-x", source: x.ids.sourceId });
  expect(itemsOf(await x.admin.ask("GET", "/v1/webhook-sources")).length).toBeGreaterThan(0);
});

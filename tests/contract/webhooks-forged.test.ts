import type { Context } from "@aftercare/core/kernel/context.ts";
import { disableWebhookSource } from "@aftercare/core/verbs/machines/disable-webhook-source.ts";
import { expect, test } from "vitest";
import { enrolled, eventOf } from "./http-events-of-a-case.ts";
import { orgA, orgB, problem, type ApiFixture } from "./http-fixture.ts";
import {
  expectRefused,
  historyOf,
  letIn,
  letInBeforeEach,
  resultsOf,
  sendSigned,
  type Sent,
  type Source,
} from "./webhooks-in-fixture.ts";

let fixture: ApiFixture;
let admin: Context;
let source: Source;
let clientId: string;
letInBeforeEach((ready) => ({ fixture, admin, source, clientId } = ready));

const send = (content: unknown, options?: Sent) => sendSigned(fixture, source, content, options);

test("a body that was changed on its way is refused", async () => {
  const tampered = JSON.stringify(enrolled(clientId, { name: "王先生" }));
  await expectRefused(fixture, await send(enrolled(clientId), { tampered }), clientId);
});

test("another secret, another source and no signature are refused alike", async () => {
  const other = await letIn(admin);
  const answers = [
    await send(enrolled(clientId), { by: other.secret }),
    await send(enrolled(clientId), { to: `/v1/webhooks/${orgA}/src_unknown` }),
    await send(enrolled(clientId), { to: `/v1/webhooks/org-z/${source.sourceId}` }),
    await send(enrolled(clientId), { to: `/v1/webhooks/${orgB}/${source.sourceId}` }),
    await send(enrolled(clientId), { to: `/v1/webhooks/${orgA}/a%23b` }),
    await send(enrolled(clientId), { headers: { "webhook-signature": "" } }),
    await send(enrolled(clientId), { headers: { "webhook-id": "msg_other" } }),
  ];
  const seen = await Promise.all(
    answers.map(async (each) => ({ ...(await problem(each)), instance: "" })),
  );
  expect(new Set(seen.map((each) => JSON.stringify(each))).size).toBe(1);
  expect(seen[0]).toMatchObject({ status: 401, code: "webhook.refused" });
  expect(await historyOf(fixture, clientId)).toEqual([]);
});

test.each([-301, 301])("a message %d seconds off is refused", async (seconds) => {
  const at = new Date(Date.now() + seconds * 1000 + (seconds > 0 ? 1000 : 0));
  await expectRefused(fixture, await send(enrolled(clientId), { at }), clientId);
});

test("an event in headers is not what was signed, so it is not read", async () => {
  const headers = {
    "ce-specversion": "1.0",
    "ce-id": "h1",
    "ce-source": "anybody",
    "ce-type": "aftercare.client.enrolled.v1",
    "ce-subject": `clients/${clientId}`,
  };
  const answer = await problem(await send({ name: "李女士", language: "zh-CN" }, { headers }));
  expect(answer).toMatchObject({ status: 400, code: "event.invalid" });
  expect(await historyOf(fixture, clientId)).toEqual([]);
});

test.each(["{", '{"__proto__":{"a":1}}'])(
  "a signed body %s is no JSON that we read",
  async (body) => {
    expect(await problem(await send(body))).toMatchObject({
      status: 400,
      code: "request.malformed",
    });
  },
);

test("more than a hundred events, or a megabyte, are too many", async () => {
  const many = Array.from({ length: 101 }, () => enrolled(clientId));
  expect(await problem(await send(many))).toMatchObject({ code: "batch.too-large" });
  const long = enrolled(clientId, { name: "x".repeat(1_100_000) });
  expect(await problem(await send(long))).toMatchObject({ code: "body.too-large" });
});

test("a source may not decide, nor do the clockwork's work", async () => {
  await resultsOf(await send(enrolled(clientId)));
  const subject = `clients/${clientId}`;
  const closed = eventOf("case.closed", "x1", subject, { reason: "办完了" });
  expect(await problem(await send(closed))).toMatchObject({ code: "event.not-yours" });
  const sent = eventOf("notice.delivered", "x2", subject, { mail: "m1" });
  expect(await problem(await send(sent))).toMatchObject({ code: "event.not-yours" });
  expect(await historyOf(fixture, clientId)).toHaveLength(1);
});

test("a source that was disabled is a stranger at once", async () => {
  await disableWebhookSource(admin, source);
  await expectRefused(fixture, await send(enrolled(clientId)), clientId);
});

test("refusals are on the log, and neither secrets nor what was said are", async () => {
  await send(enrolled(clientId), { by: `whsec_${"A".repeat(44)}` });
  await send(enrolled(clientId));
  const log = fixture.logLines.join("");
  expect(log).toMatch(new RegExp(`a webhook was refused.*"source":"${source.sourceId}"`));
  expect(log).not.toContain("whsec_");
  expect(log).not.toContain(source.secret.slice("whsec_".length));
  expect(log).not.toContain("李女士");
});

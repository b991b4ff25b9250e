import { approvalSchema } from "@aftercare/functions/http/views/approval-view.ts";
import { proposedSchema } from "@aftercare/functions/http/views/proposed-view.ts";
import { pageOf } from "@aftercare/functions/http/views/parts.ts";
import { batchResultSchema } from "@aftercare/functions/http/views/recorded-view.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { eventOf, settleCase } from "./http-events-of-a-case.ts";
import { ask, startApi, type ApiFixture } from "./http-fixture.ts";
import { fromOurPage, signIn, type Person } from "./http-person.ts";

/** Asking for a supervisor's yes, over HTTP. */

let fixture: ApiFixture;
beforeAll(async () => {
  fixture = await startApi();
  await settleCase(fixture, "li", { on: "2026-11-20" });
});
afterAll(() => fixture.stop());

const post = (person: Person, path: string, body: unknown, type = "application/json") =>
  person.ask(path, {
    method: "POST",
    headers: { ...fromOurPage, "content-type": type },
    body: JSON.stringify(body),
  });

test("a counsellor's closing by HTTP: 202, then a supervisor's decision, each refusal with its own status", async () => {
  const wang = signIn(fixture, { userId: "wang", role: "counsellor" });
  const lead = signIn(fixture, { userId: "lead", role: "supervisor" });
  const event = eventOf("case.closed", "close-li", "clients/li/debts/d1", { reason: "全部结清" });
  const asked = await post(wang, "/v1/events?lang=en", event, "application/cloudevents+json");
  expect(asked.status).toBe(202);
  const { approvalId, state, detail } = proposedSchema.parse(await asked.json());
  expect([state, detail]).toEqual([
    "open",
    "A supervisor has been asked. It counts once they agree.",
  ]);
  const list = pageOf(approvalSchema).parse(await (await lead.ask("/v1/approvals")).json());
  expect(list.items).toMatchObject([{ approvalId, askedBy: "user:wang", title: "关闭档案" }]);
  const path = `/v1/approvals/${approvalId}`;
  const yes = { decision: "granted", reason: "看过了" };
  expect((await post(wang, `${path}/decision`, yes)).status).toBe(403);
  expect((await post(lead, `${path}/decision`, { decision: "granted" })).status).toBe(400);
  expect((await post(lead, `/v1/approvals/a${"x".repeat(22)}/decision`, yes)).status).toBe(404);
  const decided = await post(lead, `${path}/decision`, yes);
  expect(approvalSchema.parse(await decided.json())).toMatchObject({ state: "granted" });
  expect((await post(lead, `${path}/decision`, { ...yes, decision: "declined" })).status).toBe(409);
  expect((await post(wang, `${path}/withdrawal`, {})).status).toBe(409);
  expect((await wang.ask(path)).status).toBe(200);
  const timeline = await ask(fixture, "/v1/clients/li/debts/d1/timeline?limit=1");
  expect(await timeline.json()).toMatchObject({
    items: [{ by: "user:lead", askedBy: "user:wang" }],
  });
});

test("within a batch a proposal has an answer of its own", async () => {
  const wang = signIn(fixture, { userId: "wang", role: "counsellor" });
  const events = [
    eventOf("note.added", "note-1", "clients/li", { text: "电话已回", internal: true }),
    eventOf("case.closed", "close-2", "clients/li", { reason: "全部结清" }),
  ];
  const answer = await post(wang, "/v1/events", events, "application/cloudevents-batch+json");
  const { results } = batchResultSchema.parse(await answer.json());
  expect(results.map(({ status }) => status)).toEqual([201, 202]);
});

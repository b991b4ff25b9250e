import type { Context } from "@aftercare/core/kernel/context.ts";
import { rotateSourceSecret } from "@aftercare/core/verbs/machines/rotate-source-secret.ts";
import { expect, test } from "vitest";
import { debtRecorded, enrolled, eventOf, paid } from "./http-events-of-a-case.ts";
import { problem, type ApiFixture } from "./http-fixture.ts";
import {
  historyOf,
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

test("what the reference library signed is recorded as told by the source", async () => {
  const [result] = await resultsOf(await send(enrolled(clientId)));
  expect(result).toEqual({
    kind: "recorded",
    source: "partner/console",
    id: `enrol-${clientId}`,
    seq: 1,
  });
  const [event] = await historyOf(fixture, clientId);
  expect(event?.by).toBe(`hook:${source.sourceId}`);
});

test("a batch is recorded in its order", async () => {
  const events = [enrolled(clientId), debtRecorded(clientId), paid(clientId, "p1", 386_000)];
  const results = await resultsOf(await send(events));
  expect(results.map(({ seq }) => seq)).toEqual([1, 1, 2]);
});

test("a replayed message gets the first answer, and nothing is read or written again", async () => {
  const first = await resultsOf(await send(enrolled(clientId), { id: `once-${clientId}` }));
  fixture.countCalls();
  const again = await resultsOf(await send(enrolled(clientId), { id: `once-${clientId}` }));
  expect(again).toEqual(first);
  expect(fixture.countCalls()).not.toHaveProperty("TransactWriteItemsCommand");
  expect(await historyOf(fixture, clientId)).toHaveLength(1);
});

test("the same message twice at once is recorded once", async () => {
  const id = `twice-${clientId}`;
  const both = await Promise.all([
    send(enrolled(clientId), { id }),
    send(enrolled(clientId), { id }),
  ]);
  const results = (await Promise.all(both.map(resultsOf))).flat();
  expect(results.map(({ seq }) => seq)).toEqual([1, 1]);
  expect(await historyOf(fixture, clientId)).toHaveLength(1);
});

test("an id that comes back with other content is a conflict", async () => {
  const id = `mixed-${clientId}`;
  await resultsOf(await send(enrolled(clientId), { id }));
  const other = await send(enrolled(`${clientId}x`), { id });
  expect(await problem(other)).toMatchObject({ status: 409, code: "event.conflict" });
  expect(await historyOf(fixture, `${clientId}x`)).toEqual([]);
});

test("a message that failed half-way may come again, and what was recorded stays once", async () => {
  const id = `retried-${clientId}`;
  const batch = [enrolled(clientId), paid(clientId, "p1", 386_000)];
  const failed = await problem(await send(batch, { id }));
  expect(failed).toMatchObject({ status: 422, errors: [{ field: "1.subject" }] });
  await resultsOf(await send(debtRecorded(clientId)));
  const results = await resultsOf(await send(batch, { id }));
  expect(results.map(({ kind }) => kind)).toEqual(["repeat", "recorded"]);
  expect(await historyOf(fixture, clientId)).toHaveLength(1);
});

test("what is wrong with an event is told by its place in the batch", async () => {
  const wrong = eventOf("payment.made", "w1", `clients/${clientId}/debts/d1`, {
    amountFen: 0.5,
  });
  const answer = await problem(await send([enrolled(clientId), wrong]));
  expect(answer).toMatchObject({ status: 400, code: "event.invalid" });
  expect(answer.errors?.map(({ field }) => field)).toContain("1.data.amountFen");
});

test("while a secret is replaced both are taken", async () => {
  const rotated = await rotateSourceSecret(admin, source);
  if (rotated.kind === "refused") throw new Error(rotated.code);
  await resultsOf(await send(enrolled(clientId)));
  await resultsOf(await send(enrolled(`${clientId}b`), { by: rotated.secret }));
  const again = await rotateSourceSecret(admin, source);
  if (again.kind === "refused") throw new Error(again.code);
  await resultsOf(await send(enrolled(`${clientId}c`), { by: rotated.secret }));
  const late = await send(enrolled(`${clientId}d`));
  expect(late.status).toBe(401);
});

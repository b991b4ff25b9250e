import { remind } from "@aftercare/core/verbs/reminders/remind.ts";
import { makeApiHandler } from "@aftercare/functions/entry/api.ts";
import { apiRequest } from "./api-request.ts";
import { tellDebtLife } from "./debt-life.ts";
import { placeDueFiles, reminderMorning } from "./due-files.ts";
import type { Call } from "./meter.ts";
import type { Line, Section } from "./report.ts";
import { contextOf, type Stage } from "./stage.ts";
import { callTellers, cloudEvent, debtSubject, enrolClient, tellEvent } from "./tell-event.ts";

const clientId = "trips";

/** Calls to the cloud that one request makes, once the process knows the organisation and its key. */
export async function measureRoundTrips(stage: Stage): Promise<Section> {
  const post = await settleOneDebt(stage);
  await get(stage, "/v1/organisation");
  const [read, list] = [`/v1/clients/${clientId}`, "/v1/worklist"];
  const lines = [
    await count(stage, "POST an event", () => post("first", 201)),
    await count(stage, "POST it again", () => post("first", 200)),
    await count(stage, "GET a client", () => get(stage, read)),
    await count(stage, "GET a client's follow-ups", () => get(stage, `${read}/follow-ups`)),
    await count(stage, "GET a page of the worklist", () => get(stage, list)),
    await countReminder(stage),
  ];
  return { title: "Round trips", lines };
}

/** A debt that was just paid off, and how to post notes about it. */
async function settleOneDebt(stage: Stage) {
  stage.moveTo("2024-01-02T04:00:00Z");
  const tellers = await callTellers(stage);
  await enrolClient(tellers, clientId);
  for (const [nth, told] of tellDebtLife(49).entries()) {
    stage.moveTo(`${told.day}T05:00:00Z`);
    await tellEvent(tellers, clientId, nth, told);
  }
  stage.moveTo("2026-01-20T04:00:00Z");
  const handle = makeApiHandler(stage.app);
  const [told] = tellDebtLife(1);
  if (told === undefined) throw new Error("A life has no beginning.");
  const note = { ...told, type: "note.added", data: { text: "通过电话", internal: true } };
  return async (id: string, status: number) => {
    const event = { ...cloudEvent(clientId, 0, note), id, subject: debtSubject(clientId) };
    await expectStatus(handle(apiRequest("POST", "/v1/events", event)), status);
  };
}

async function get({ app }: Stage, path: string): Promise<void> {
  await expectStatus(makeApiHandler(app)(apiRequest("GET", path)), 200);
}

async function expectStatus(
  answering: ReturnType<ReturnType<typeof makeApiHandler>>,
  status: number,
) {
  const answer = await answering;
  if (answer.statusCode !== status) throw new Error(JSON.stringify(answer));
}

async function countReminder(stage: Stage): Promise<Line> {
  stage.moveTo(reminderMorning);
  const ctx = await contextOf(stage);
  const [ref] = await placeDueFiles(stage, ctx, ["trips-mail"]);
  if (ref === undefined) throw new Error("No file was placed.");
  return count(stage, "remind, one mail", () => remind(ctx, ref));
}

async function count(stage: Stage, what: string, act: () => Promise<unknown>): Promise<Line> {
  const calls = await stage.meter.during(act);
  return { what, product: String(calls.length), note: namesOf(calls) };
}

function namesOf(calls: readonly Call[]): string {
  return calls.map(({ name }) => name.replace(/(Item|Items|Email)?Command$/, "")).join(" ");
}

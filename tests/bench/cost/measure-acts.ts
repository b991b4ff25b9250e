import { createHash } from "node:crypto";
import type { ClientId, DebtId, FileRef } from "@aftercare/core/kernel/ids.ts";
import { receiveUpload } from "@aftercare/core/verbs/evidence/receive-upload.ts";
import { requestUpload } from "@aftercare/core/verbs/evidence/request-upload.ts";
import { recordMailFeedback } from "@aftercare/core/verbs/reminders/record-mail-feedback.ts";
import { remind } from "@aftercare/core/verbs/reminders/remind.ts";
import { makeApiHandler } from "@aftercare/functions/entry/api.ts";
import { makeDeliverHandler } from "@aftercare/functions/entry/deliver.ts";
import { makeSweepHandler } from "@aftercare/functions/entry/sweep.ts";
import { scheduledEvent } from "@aftercare/local/runner/tick.ts";
import { samples } from "@aftercare/core/evidence/samples-for-tests.ts";
import { postForm } from "../../contract/engines-s3-fixture.ts";
import { apiRequest } from "../api-request.ts";
import { tellDebtLife, type Told } from "../debt-life.ts";
import { placeDueFiles, reminderMorning } from "../due-files.ts";
import type { Call } from "../meter.ts";
import { contextOf, office, type Stage } from "../stage.ts";
import { callTellers, enrolClient, tellEvent } from "../tell-event.ts";
import type { ActName, ActUnits, Measured } from "./measured.ts";
import { weighRows } from "./weigh-rows.ts";

const clientId = "cost" as ClientId;
const ref = { orgId: office.id, clientId, debtId: "loan" as DebtId };
/** A debt that was paid in 24 instalments and then followed up for a quarter. */
const life = tellDebtLife(68);

/** Every act of a debt's year, each as the product really does it, with what the table charged. */
export async function measureActs(stage: Stage): Promise<Omit<Measured, "measuredOn">> {
  const idle = await measureIdleMinutes(stage);
  stage.moveTo("2024-01-02T04:00:00Z");
  const tellers = await callTellers(stage);
  const enrol = unitsOf(await stage.meter.during(() => enrolClient(tellers, clientId)));
  const events: Call[] = [];
  for (const [nth, told] of life.entries()) {
    stage.moveTo(`${told.day}T05:00:00Z`);
    const calls = await stage.meter.during(() => tellEvent(tellers, clientId, nth, told));
    if (isOfPeople(told)) events.push(...calls);
  }
  const eventsOfLife = life.filter(isOfPeople).length;
  const reading = await measureReading(stage);
  const { table, indexes } = await weighRows(stage, ref);
  return {
    acts: {
      enrol,
      event: shareOf(unitsOf(events), eventsOfLife),
      upload: await measureUpload(stage),
      ...(await measureMail(stage)),
      ...reading,
      ...idle,
    },
    eventsOfLife,
    dueShards: stage.app.config.dueShards,
    uploadsOfLife: life.filter(({ type }) => type === "evidence.added").length,
    tableBytes: table,
    indexBytes: indexes,
  };
}

/** Mails and uploads are measured as what they are, not as events. */
const isOfPeople = ({ type }: Told) => !type.startsWith("notice.") && type !== "evidence.added";

async function measureIdleMinutes(stage: Stage): Promise<Pick<Measured["acts"], IdleName>> {
  stage.moveTo("2023-12-01T04:00:00Z");
  const { clock } = await contextOf(stage);
  const event = scheduledEvent(clock.now());
  const [sweep, deliver] = [makeSweepHandler(stage.app), makeDeliverHandler(stage.app)];
  return {
    idleSweep: unitsOf(await stage.meter.during(() => sweep(event))),
    idleDeliver: unitsOf(await stage.meter.during(() => deliver(event))),
  };
}
type IdleName = Extract<ActName, "idleSweep" | "idleDeliver">;

/** The first request of a process also reads the organisation and the key; the second is the usual one. */
async function measureReading(stage: Stage) {
  const handle = makeApiHandler(stage.app);
  const get = async (path: string) => {
    const answer = await handle(apiRequest("GET", path));
    if (answer.statusCode !== 200) throw new Error(JSON.stringify(answer));
  };
  const warm = async (path: string) => {
    await get(path);
    return unitsOf(await stage.meter.during(() => get(path)));
  };
  return {
    readClient: await warm(`/v1/clients/${clientId}/follow-ups`),
    readDesk: await warm("/v1/caseload?limit=50"),
  };
}

/** Announced, posted to the bucket, looked at, recorded. */
async function measureUpload(stage: Stage): Promise<ActUnits> {
  const ctx = await contextOf(stage, (await callTellers(stage)).people.actor);
  const machine = await contextOf(stage, { kind: "system", process: "evidence" });
  const bytes = samples.jpeg;
  const calls = await stage.meter.during(async () => {
    const about = { clientId, debtId: ref.debtId, ...paper, ...sizeAndHash(bytes) };
    const given = await requestUpload(ctx, about);
    if (given.kind === "refused") throw new Error(given.code);
    const posted = await postForm(given.upload, {}, bytes);
    if (posted.status !== 204) throw new Error(posted.xml);
    const { orgId } = ref;
    const received = await receiveUpload(machine, {
      orgId,
      clientId,
      evidenceId: given.evidenceId,
      scan: "clean",
    });
    if (received.kind !== "stored") throw new Error(JSON.stringify(received));
  });
  return unitsOf(calls);
}

const paper = { kind: "letter", fileName: "letter.jpg", mediaType: "image/jpeg" } as const;

function sizeAndHash(bytes: Uint8Array) {
  return { sizeBytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
}

/** One mail of the worker, and what the mail service tells of it: Send and Delivery. */
async function measureMail(stage: Stage): Promise<Pick<Measured["acts"], "mail" | "feedback">> {
  stage.moveTo(reminderMorning);
  const ctx = await contextOf(stage);
  const [file] = await placeDueFiles(stage, ctx, ["cost-mail"]);
  if (file === undefined) throw new Error("No file was placed.");
  const mail = unitsOf(await stage.meter.during(() => remind(ctx, file)));
  const told = { ref: file, mail: await mailNameOf(stage, file), audience: "client" } as const;
  const feedback = await stage.meter.during(async () => {
    await recordMailFeedback(ctx, { ...told, messageId: "0107", kind: "sent" });
    await recordMailFeedback(ctx, { ...told, messageId: "0107", kind: "delivered" });
  });
  return { mail, feedback: unitsOf(feedback) };
}

/** The claim named the mail by the version that it wrote; the commit is the one after it. */
async function mailNameOf({ app }: Stage, file: FileRef): Promise<string> {
  return `m${((await app.ports.cases.load(file))?.version ?? 0) - 1}`;
}

function unitsOf(calls: readonly Call[]): ActUnits {
  const writes: Record<string, number> = { table: 0 };
  let reads = 0;
  for (const { name, capacity } of calls) {
    for (const { Table, GlobalSecondaryIndexes = {}, CapacityUnits = 0 } of capacity) {
      if (!/^(Put|Update|Delete|TransactWrite|BatchWrite)/.test(name)) {
        reads += CapacityUnits;
        continue;
      }
      add("table", Table?.CapacityUnits ?? 0);
      for (const [index, units] of Object.entries(GlobalSecondaryIndexes)) {
        add(index, units.CapacityUnits ?? 0);
      }
    }
  }
  return { reads: round(reads), writes, calls: calls.length };

  function add(place: string, units: number): void {
    writes[place] = round((writes[place] ?? 0) + units);
  }
}

/** One of so many. */
function shareOf({ reads, writes, calls }: ActUnits, count: number): ActUnits {
  return {
    reads: round(reads / count),
    writes: Object.fromEntries(
      Object.entries(writes).map(([at, units]) => [at, round(units / count)]),
    ),
    calls: round(calls / count),
  };
}

const round = (value: number) => Math.round(value * 100) / 100;

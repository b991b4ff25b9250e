import type { FileRef } from "@aftercare/core/kernel/ids.ts";
import { pack, unpack } from "@aftercare/core/store/packing.ts";
import { recordMailFeedback } from "@aftercare/core/verbs/reminders/record-mail-feedback.ts";
import { remind } from "@aftercare/core/verbs/reminders/remind.ts";
import { bareEventOf } from "./bare-event.ts";
import { tellDebtLife } from "./debt-life.ts";
import { placeDueFiles, reminderMorning } from "./due-files.ts";
import type { Call } from "./meter.ts";
import { atMost, type Line, type Section } from "./report.ts";
import { contextOf, type Stage } from "./stage.ts";
import { callTellers, enrolClient, tellEvent } from "./tell-event.ts";
import { mean } from "./turns.ts";

const clientId = "capacity";
const lifeLength = 200;

/** What DynamoDB would charge, by the local engine's own figures, indexes included. */
export async function measureCapacity(stage: Stage): Promise<Section> {
  const life = await liveOneDebt(stage);
  const lines = [
    unitsLine("an event, the first 60 of a debt", life.slice(0, 60)),
    unitsLine("an event, the 51st to the 60th", life.slice(50, 60), 8),
    unitsLine("an event, the 191st to the 200th", life.slice(190, 200), 16),
    await chargeForReminder(stage),
    weightLine("snapshot after 60 events", life[59]),
    weightLine("snapshot after 200 events", life[199]),
  ];
  return { title: "Write units", lines };
}

interface Recorded {
  readonly units: number;
  readonly body: Uint8Array;
}

function unitsLine(what: string, events: readonly Recorded[], most?: number): Line {
  const units = events.map((event) => event.units);
  const average = mean(units);
  const aim = most === undefined ? {} : { aim: atMost(average, most) };
  const note = `${Math.min(...units)} to ${Math.max(...units)}`;
  return { what, product: average.toFixed(1), ...aim, note };
}

function weightLine(what: string, { body }: Recorded = { units: 0, body: pack(null) }): Line {
  const unpackedBytes = Buffer.byteLength(JSON.stringify(unpack(body)));
  return { what, product: `${body.length} B`, note: `${unpackedBytes} B of JSON` };
}

async function liveOneDebt(stage: Stage): Promise<Recorded[]> {
  stage.moveTo("2024-01-02T04:00:00Z");
  const tellers = await callTellers(stage);
  await enrolClient(tellers, clientId);
  const life: Recorded[] = [];
  for (const [nth, told] of tellDebtLife(lifeLength).entries()) {
    stage.moveTo(`${told.day}T05:00:00Z`);
    const calls = await stage.meter.during(() => tellEvent(tellers, clientId, nth, told));
    const { TransactItems: items } = bareEventOf(clientId, calls).write;
    life.push({ units: writeUnitsOf(calls), body: items?.[1]?.Put?.Item?.["body"] as Uint8Array });
  }
  return life;
}

/** Claim, commit, and what the mail service then tells: Send and Delivery. */
async function chargeForReminder(stage: Stage): Promise<Line> {
  stage.moveTo(reminderMorning);
  const ctx = await contextOf(stage);
  const [ref] = await placeDueFiles(stage, ctx, ["capacity-mail"]);
  if (ref === undefined) throw new Error("No file was placed.");
  const calls = await stage.meter.during(() => remind(ctx, ref));
  const mail = `m${await mailVersion(stage, ref)}`;
  const told = { ref, mail, messageId: "0107", audience: "client" } as const;
  const feedback = await stage.meter.during(async () => {
    await recordMailFeedback(ctx, { ...told, kind: "sent" });
    await recordMailFeedback(ctx, { ...told, kind: "delivered" });
  });
  const parts = [calls.filter(isClaim), calls.filter(isCommit), feedback].map(writeUnitsOf);
  const [claim = 0, commit = 0, heard = 0] = parts;
  const note = `claim ${claim}, commit ${commit}, feedback ${heard}`;
  return { what: "a reminder", product: String(claim + commit + heard), note };
}

/** The claim named the mail by the version that it wrote; the commit is the one after it. */
async function mailVersion({ app }: Stage, ref: FileRef): Promise<number> {
  return ((await app.ports.cases.load(ref))?.version ?? 0) - 1;
}

const isClaim = ({ name }: Call) => name === "PutItemCommand";
const isCommit = ({ name }: Call) => name === "TransactWriteItemsCommand";

/** Reads are charged by units of their own. */
export function writeUnitsOf(calls: readonly Call[]): number {
  const writes = calls.filter(({ name }) => /^(Put|Update|TransactWrite)/.test(name));
  const units = writes.flatMap(({ capacity }) =>
    capacity.map(({ CapacityUnits = 0 }) => CapacityUnits),
  );
  return units.reduce((sum, each) => sum + each, 0);
}

import type { ClientId, DebtId, FileRef } from "@aftercare/core/kernel/ids.ts";
import { plan } from "@aftercare/core/followups/plan.ts";
import type { Context } from "@aftercare/core/kernel/context.ts";
import type { Snapshot } from "@aftercare/core/ports/case-files.ts";
import { rowOfSnapshot, type SnapshotRow } from "@aftercare/core/store/rows.ts";
import { startStory, type Story } from "@aftercare/core/testing/told-story.ts";
import { snapshotOf } from "@aftercare/core/verbs/cases/append-event.ts";
import { momentOf, planningAt } from "@aftercare/core/verbs/cases/moment.ts";
import { BatchWriteCommand } from "@aws-sdk/lib-dynamodb";
import { lifeUntilSettled } from "./debt-life.ts";
import { mostInFlight, office, type Stage } from "./stage.ts";
import { inFlight } from "./turns.ts";

/** The morning after the last payment of `debt-life.ts`, Shanghai time: one reminder is due. */
export const reminderMorning = "2026-01-06T02:00:00Z";

const rowsInOneCall = 25;

/** Puts clients, each with a debt of 49 events, straight into the table, as they stand at this moment. */
export async function placeDueFiles(
  stage: Stage,
  ctx: Context,
  clientIds: readonly string[],
): Promise<FileRef[]> {
  const [client, debt] = [tellClient(), tellDebt()];
  const refs = clientIds.map(debtRef);
  const rows = refs.flatMap((ref) => {
    const { orgId, clientId } = ref;
    return [rowOf(ctx, { orgId, clientId }, client), rowOf(ctx, ref, debt)];
  });
  await placeRows(stage, rows);
  return refs;
}

/** Puts rows straight into the table. */
export async function placeRows(stage: Stage, rows: readonly SnapshotRow[]): Promise<void> {
  const batches = Array.from({ length: Math.ceil(rows.length / rowsInOneCall) }, (_, nth) =>
    rows.slice(nth * rowsInOneCall, (nth + 1) * rowsInOneCall),
  );
  await inFlight(
    mostInFlight,
    batches.map((batch) => () => putRows(stage, batch)),
  );
}

function tellClient(): Story {
  const story = startStory("client");
  const name = { name: "李女士", email: "li@example.org", language: "zh-CN" };
  const consent = { purpose: "email-reminders", textVersion: "2026-01" };
  return story
    .tell("2024-01-02", "client.enrolled", name)
    .tell("2024-01-02", "consent.given", consent);
}

function tellDebt(): Story {
  const story = startStory("debt");
  for (const { day, type, data } of lifeUntilSettled) story.tell(day, type, { ...data });
  return story;
}

function debtRef(clientId: string): FileRef {
  return { orgId: office.id, clientId: clientId as ClientId, debtId: "loan" as DebtId };
}

/** A file as it stands at this moment. */
export function rowOf(ctx: Context, ref: FileRef, { facts, history }: Story): SnapshotRow {
  if (facts === undefined) throw new Error("Nothing was told.");
  const planned = plan(facts, planningAt(ctx, momentOf(ctx)));
  const base = { ref, version: history.length, facts, dispatch: undefined };
  const snapshot: Snapshot = snapshotOf(ctx, base, planned);
  return rowOfSnapshot(snapshot, ctx.cases.dueShards);
}

async function putRows({ documents, tableName }: Stage, rows: readonly SnapshotRow[]) {
  const requests = rows.map((row) => ({ PutRequest: { Item: { ...row } } }));
  const { UnprocessedItems: left = {} } = await documents.send(
    new BatchWriteCommand({ RequestItems: { [tableName]: requests } }),
  );
  if (Object.keys(left).length > 0) throw new Error("The table left rows out.");
}

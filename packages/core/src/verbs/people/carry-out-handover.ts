import { handoverOf } from "../../casefile/events/handover.ts";
import type { Context } from "../../kernel/context.ts";
import type { FileRef } from "../../kernel/ids.ts";
import { appendEvent } from "../cases/append-event.ts";
import { assignDebts } from "../cases/assign-debts.ts";
import { isClientFile } from "../cases/read-files.ts";
import { systemEvent } from "../cases/system-event.ts";
import { findCaseworker } from "./prepare-assignment.ts";

/**
 * After a client's yes: the client and every open debt go to the other counsellor. The events' ids come from
 * the handover, so that carrying it out again changes nothing, also when somebody was assigned since.
 */
export async function carryOutHandover(ctx: Context, ref: FileRef, id: string): Promise<void> {
  const client = await ctx.cases.load(ref);
  const handover = client && isClientFile(client) ? handoverOf(client.facts, id) : undefined;
  if (handover?.answered?.outcome !== "accepted") return;
  const member = await findCaseworker(ctx, handover.to);
  const data = {
    assignee: handover.to,
    ...(member === undefined ? {} : { address: member.email }),
  };
  const assignment = systemEvent(ref, "aftercare.assignment.changed.v1", `handover-${id}`, data);
  await assignDebts(ctx, assignment);
  await appendEvent(ctx, assignment);
}

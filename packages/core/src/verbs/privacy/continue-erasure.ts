import { addDays } from "../../calendar/dates.ts";
import { dataStateOf } from "../../casefile/data-state.ts";
import { isHeldOrDisputed } from "../../casefile/disputes.ts";
import type { Context } from "../../kernel/context.ts";
import { insist } from "../../policy/permit.ts";
import type { Snapshot } from "../../ports/case-files.ts";
import { momentOf } from "../cases/moment.ts";
import { isClientFile, type ClientFile } from "../cases/read-files.ts";
import { appendSystemEvent, systemEvent } from "../cases/system-event.ts";
import { beginErasure } from "./begin-erasure.ts";
import { finishErasure } from "./finish-erasure.ts";

const askAgainDays = 30;

/** N07: begins a deletion whose day has come, or goes on with one that was interrupted. */
export async function continueErasure(
  ctx: Context,
  file: Snapshot,
  followUp: string,
): Promise<void> {
  insist(ctx, "evidence.purge", file.ref);
  if (!isClientFile(file)) throw new Error("Only a client is erased, with every debt.");
  if (dataStateOf(file.facts) === "deleted") return finishErasure(ctx, file);
  const files = await ctx.cases.loadClient(file.ref.orgId, file.ref.clientId);
  if (files.some(({ facts }) => isHeldOrDisputed(facts))) return putOff(ctx, file, followUp);
  const { data } = file.facts;
  const reason =
    data?.because === undefined || data.because === "restricted" ? undefined : data.because;
  if (reason === undefined) throw new Error("Nobody decided this deletion.");
  const begun = await beginErasure(ctx, file, files, { reason, askedBy: data?.by ?? "" });
  if (begun.kind === "begun") await finishErasure(ctx, begun.client);
}

async function putOff(ctx: Context, { ref }: ClientFile, followUp: string): Promise<void> {
  const { today } = momentOf(ctx);
  const type = "aftercare.evidence.purge-deferred.v1";
  const data = { until: addDays(today, askAgainDays) };
  const id = `purge-deferred-${followUp}-${today}`;
  await appendSystemEvent(ctx, systemEvent(ref, type, id, data));
}

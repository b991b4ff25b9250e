import type { Context } from "../../kernel/context.ts";
import { subjectOf, type ClientId, type DebtId } from "../../kernel/ids.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import { recordOwnEvent } from "../cases/record-event.ts";
import { nudgeSource } from "./prepare-nudge.ts";
import { isBusy, sideBySide } from "./side-by-side.ts";

/** The file that a nudge was asked for in. */
export interface NudgedFile {
  readonly clientId: ClientId;
  readonly debtId?: DebtId;
}

export interface WithdrawnNudge extends NudgedFile {
  readonly outcome: "withdrawn" | "too-late" | "failed";
  readonly why?: Refused;
}

export interface WithdrawnNudges {
  readonly kind: "withdrawn";
  readonly results: readonly WithdrawnNudge[];
}

/**
 * Takes back what was asked for under one name, as far as it has not left: within the undo minute all of it,
 * and what waits for the morning until then. Saying so twice changes nothing more.
 */
export async function withdrawNudges(
  ctx: Context,
  { nudgeId, files }: { readonly nudgeId: string; readonly files: readonly NudgedFile[] },
): Promise<WithdrawnNudges | Refused> {
  const refused = permit(ctx, "nudge.ask");
  if (refused !== undefined) return refused;
  const results = await sideBySide(files, (file) => withdraw(ctx, nudgeId, file));
  return { kind: "withdrawn", results };
}

/** One that could not be done stops nobody else's. */
async function withdraw(ctx: Context, nudgeId: string, file: NudgedFile): Promise<WithdrawnNudge> {
  try {
    const why = await recordWithdrawal(ctx, nudgeId, file);
    if (why === undefined) return { ...file, outcome: "withdrawn" };
    return { ...file, outcome: why.code === "nudge.sent" ? "too-late" : "failed", why };
  } catch (error) {
    if (!isBusy(error)) throw error;
    return { ...file, outcome: "failed", why: refuse("nudge.busy") };
  }
}

async function recordWithdrawal(
  ctx: Context,
  nudgeId: string,
  file: NudgedFile,
): Promise<Refused | undefined> {
  const outcome = await recordOwnEvent(ctx, {
    specversion: "1.0",
    id: `${nudgeId}-withdrawn`,
    source: nudgeSource,
    type: "aftercare.nudge.withdrawn.v1",
    subject: subjectOf({ orgId: ctx.org.id, ...file }),
    data: { nudgeId },
  });
  return outcome.kind === "refused" ? outcome : undefined;
}

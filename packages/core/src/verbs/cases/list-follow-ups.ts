import { dueState, type DueState } from "../../calendar/due-state.ts";
import type { FollowUp, FollowUpState } from "../../followups/follow-up.ts";
import { plan } from "../../followups/plan.ts";
import type { Context } from "../../kernel/context.ts";
import type { ClientId, DebtId, FileRef } from "../../kernel/ids.ts";
import type { Snapshot } from "../../ports/case-files.ts";
import { explainFollowUp, type Explanation } from "./explain-follow-up.ts";
import { momentOf, planningAt, type Moment } from "./moment.ts";
import { loadClientFor, loadFileFor } from "./read-files.ts";

/** A follow-up with everything a person may ask of it. */
export interface ListedFollowUp {
  readonly ref: FileRef;
  readonly followUp: FollowUp;
  readonly dueState: DueState;
  readonly explanation: Explanation;
}

/**
 * The follow-ups of one debt or, without one, of the client and all debts; the earliest due date first.
 * Undefined when the organisation has no such file.
 */
export async function listFollowUps(
  ctx: Context,
  question: {
    readonly clientId: ClientId;
    readonly debtId?: DebtId;
    readonly states?: readonly FollowUpState[];
  },
): Promise<readonly ListedFollowUp[] | undefined> {
  const { clientId, debtId, states } = question;
  const orgId = ctx.org.id;
  const files =
    debtId === undefined
      ? await loadClientFor(ctx, "client.read", clientId)
      : oneOrNone(await loadFileFor(ctx, "client.read", { orgId, clientId, debtId }));
  if (files.length === 0) return undefined;
  const moment = momentOf(ctx);
  return files
    .flatMap((file) => followUpsOf(ctx, moment, file))
    .filter(({ followUp }) => states === undefined || states.includes(followUp.state))
    .toSorted(byDueDate);
}

function oneOrNone<T>(item: T | undefined): readonly T[] {
  return item === undefined ? [] : [item];
}

function byDueDate({ followUp: a }: ListedFollowUp, { followUp: b }: ListedFollowUp): number {
  return a.due === b.due ? a.key.localeCompare(b.key, "en") : a.due < b.due ? -1 : 1;
}

/** The follow-ups of one file as they stand at this moment. */
export function followUpsOf(
  ctx: Context,
  moment: Moment,
  { ref, facts }: Snapshot,
): ListedFollowUp[] {
  const { followUps } = plan(facts, planningAt(ctx, moment));
  return followUps.map((followUp) => ({
    ref,
    followUp,
    dueState: dueState(moment.today, followUp.due),
    explanation: explainFollowUp(ctx.rulebook, ctx.calendar, followUp),
  }));
}

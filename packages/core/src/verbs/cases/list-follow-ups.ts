import { laterOf, type IsoDate } from "../../calendar/dates.ts";
import { dueState, type DueState } from "../../calendar/due-state.ts";
import type { Facts } from "../../casefile/facts.ts";
import { isOpen, type FollowUp, type FollowUpState } from "../../followups/follow-up.ts";
import { kindOf, type FollowUpKind } from "../../followups/follow-up-kind.ts";
import type { Guide } from "../../followups/guide.ts";
import { plan } from "../../followups/plan.ts";
import { proofMissingFor } from "../../followups/proof.ts";
import type { Context } from "../../kernel/context.ts";
import type { ClientId, DebtId, FileRef } from "../../kernel/ids.ts";
import type { Text } from "../../kernel/language.ts";
import type { Snapshot } from "../../ports/case-files.ts";
import { explainFollowUp, ruleOf, type Explanation } from "./explain-follow-up.ts";
import { momentOf, planningAt, type Moment } from "./moment.ts";
import { loadClientFor, loadFileFor } from "./read-files.ts";
import { isClient } from "./staff-words.ts";

/** A follow-up with everything a person may ask of it. */
export interface ListedFollowUp {
  readonly ref: FileRef;
  readonly followUp: FollowUp;
  readonly kind: FollowUpKind;
  readonly dueState: DueState;
  /** When it comes up: its due date, or the later day until which it was put off. */
  readonly comesUpOn: IsoDate;
  readonly comesUp: DueState;
  readonly explanation: Explanation;
  /** What has to be there before it can be ticked off. */
  readonly missing?: Text;
  readonly helpAskedOn?: IsoDate;
  /** Somebody's word ended it, a tick or a skip, and can be taken back. */
  readonly canReopen?: true;
}

/** The same, with how to do it. */
export interface GuidedFollowUp extends ListedFollowUp {
  readonly guide?: Guide;
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
): Promise<readonly GuidedFollowUp[] | undefined> {
  const { clientId, debtId, states } = question;
  const orgId = ctx.org.id;
  const files =
    debtId === undefined
      ? await loadClientFor(ctx, "client.read", clientId)
      : oneOrNone(await loadFileFor(ctx, "client.read", { orgId, clientId, debtId }));
  if (files.length === 0) return undefined;
  const moment = momentOf(ctx);
  // The words of all mails are loaded when the first list is asked for.
  const { guideOf } = await import("../../followups/guide.ts");
  const { calendar, org } = ctx;
  const withGuide = (facts: Facts) => (listed: ListedFollowUp) => {
    const { followUp } = listed;
    const guide =
      listed.kind === "task" || listed.kind === "awaited"
        ? guideOf({ facts, followUp, calendar, phone: org.phone })
        : undefined;
    return guide === undefined ? listed : { ...listed, guide };
  };
  return files
    .flatMap((file) => followUpsOf(ctx, moment, file).map(withGuide(file.facts)))
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
  return followUps.map((followUp) => {
    const { key, due, state, snoozedUntil = due } = followUp;
    const comesUpOn = laterOf(due, snoozedUntil);
    const missing =
      state === "open" ? proofMissingFor(facts, ctx.rulebook, moment.local, key) : undefined;
    const helpAskedOn = facts.helpAsked[key]?.on;
    return {
      ref,
      followUp: isClient(ctx.actor) ? withoutWords(followUp) : followUp,
      kind: kindOf(ruleOf(ctx.rulebook, followUp.rule)),
      dueState: dueState(moment.today, due),
      comesUpOn,
      comesUp: dueState(moment.today, comesUpOn),
      explanation: explainFollowUp(ctx.rulebook, ctx.calendar, followUp),
      ...(missing === undefined ? {} : { missing }),
      ...(helpAskedOn === undefined ? {} : { helpAskedOn }),
      ...(facts.ended[key] !== undefined && !isOpen(followUp) ? { canReopen: true } : {}),
    };
  });
}

/** What staff wrote down about it is for staff. */
function withoutWords({ words: _, ...followUp }: FollowUp): FollowUp {
  return followUp;
}

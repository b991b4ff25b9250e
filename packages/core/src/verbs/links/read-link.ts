import type { Refused } from "../../kernel/refusal.ts";
import type { IsoDate } from "../../calendar/dates.ts";
import { addMs } from "../../calendar/instant.ts";
import type { Facts } from "../../casefile/facts.ts";
import { isOpen, type FollowUp } from "../../followups/follow-up.ts";
import { plan } from "../../followups/plan.ts";
import { handoverRule } from "../../followups/rules/handover.ts";
import { missingProofOf } from "../../followups/proof.ts";
import type { Context } from "../../kernel/context.ts";
import type { FileRef } from "../../kernel/ids.ts";
import type { Language, Text } from "../../kernel/language.ts";
import type { LinkPurpose } from "../../links/action-link.ts";
import { standingOfLink, type LinkStanding } from "../../links/link-standing.ts";
import { isOwn, reachOf } from "../../policy/permit.ts";
import { ruleOf } from "../cases/explain-follow-up.ts";
import { momentOf, planningAt, type Moment } from "../cases/moment.ts";
import { linkSource, pressId, type LinkAct } from "./press.ts";

export type FollowUpLink = LinkPurpose & { readonly purpose: "follow-up" };

/** The holder of a link may see and touch the one follow-up it was signed for, and nothing else. */
export function holdsLink({ actor }: Context, ref: FileRef, followUp: string): boolean {
  if (reachOf(actor, "link.use") === undefined || !isOwn(actor, ref)) return false;
  return actor.kind === "link" && actor.followUp === followUp;
}

/** What the page behind a mail's button has to know. */
export interface LinkView {
  readonly language: Language;
  readonly today: IsoDate;
  readonly standing: LinkStanding;
  /** Undefined when the facts changed since the mail and the follow-up is not called for any more. */
  readonly task: LinkedTask | undefined;
}

export interface LinkedTask {
  readonly followUp: FollowUp;
  readonly why: Text;
  readonly endsWhen: Text;
  /** What to do about proof that is still missing before it counts as done. */
  readonly proofMissing: Refused | undefined;
  readonly helpAskedOn: IsoDate | undefined;
  /** The handover it asks about: answered with yes or no, not ticked off. */
  readonly handover: string | undefined;
  /** What this link was used for already; none of it counts twice. */
  readonly used: readonly LinkAct[];
  /** It was ticked off through this very link not long ago, so the link can take that back. */
  readonly canUndo: boolean;
}

/** Reads and changes nothing. Undefined when the link is not the actor's or its file is not there. */
export async function readLink(ctx: Context, link: FollowUpLink): Promise<LinkView | undefined> {
  if (!holdsLink(ctx, link.ref, link.followUp)) return undefined;
  const { orgId, clientId, debtId } = link.ref;
  if (orgId !== ctx.org.id) return undefined;
  const refs = debtId === undefined ? [link.ref] : [link.ref, { orgId, clientId }];
  const files = await ctx.cases.loadMany(refs);
  const file = files.find(({ ref }) => ref.debtId === debtId);
  const client = files.find(({ ref }) => ref.debtId === undefined)?.facts;
  if (file === undefined || client?.file !== "client") return undefined;
  const moment = momentOf(ctx);
  const planned = plan(file.facts, planningAt(ctx, moment));
  const followUp = planned.followUps.find(({ key }) => key === link.followUp);
  const standing = standingOfLink(link, { client, followUp }, ctx.settings.linkSecret());
  const seen = { language: client.language, today: moment.today, standing };
  if (followUp === undefined) return { ...seen, task: undefined };
  const uses = await usesOf(ctx, link, file.facts, followUp);
  return { ...seen, task: { ...taskOf(ctx, moment, file.facts, followUp), ...uses } };
}

type Task = Omit<LinkedTask, keyof Uses>;

function taskOf(ctx: Context, moment: Moment, facts: Facts, followUp: FollowUp): Task {
  const { why, endsWhen } = ruleOf(ctx.rulebook, followUp.rule);
  const { key } = followUp;
  const handover = followUp.rule === handoverRule ? followUp.subject : undefined;
  return {
    followUp,
    why,
    endsWhen,
    proofMissing:
      handover === undefined ? missingProofOf(facts, ctx.rulebook, moment.local, key) : undefined,
    helpAskedOn: facts.helpAsked[key]?.on,
    handover,
  };
}

type Uses = Pick<LinkedTask, "used" | "canUndo">;
const usableOnce = ["done", "later", "stuck"] as const;

/** What was pressed through this link stands in the history, under names that only this link makes. */
async function usesOf(
  ctx: Context,
  link: FollowUpLink,
  { ended }: Facts,
  followUp: FollowUp,
): Promise<Uses> {
  const find = (act: LinkAct) => ctx.cases.findEvent(link.ref, linkSource, pressId(act, link));
  if (!isOpen(followUp)) {
    const tick = await find("done");
    const isOurs = tick !== undefined && ended[followUp.key]?.seq === tick.seq;
    const isRecent = tick !== undefined && ctx.clock.now() < addMs(tick.recordedAt, undoMs);
    return { used: [], canUndo: isOurs && isRecent };
  }
  const found = await Promise.all(usableOnce.map(find));
  return { used: usableOnce.filter((_, index) => found[index] !== undefined), canUndo: false };
}

/** A slip is noticed soon. Later than this, or once somebody else ended it, a mail's button takes nothing back. */
const undoMs = 24 * 3_600_000;

import type { IsoDate } from "../../calendar/dates.ts";
import type { Facts } from "../../casefile/facts.ts";
import type { FollowUp } from "../../followups/follow-up.ts";
import { plan } from "../../followups/plan.ts";
import { missingProofOf } from "../../followups/proof.ts";
import { actorRef, type Actor } from "../../kernel/actor.ts";
import type { Context } from "../../kernel/context.ts";
import type { Language, Text } from "../../kernel/language.ts";
import type { LinkPurpose } from "../../links/action-link.ts";
import { reachOf } from "../../policy/permit.ts";
import { ruleOf } from "../cases/explain-follow-up.ts";
import { momentOf, planningAt } from "../cases/moment.ts";

export type FollowUpLink = LinkPurpose & { readonly purpose: "follow-up" };

/** The holder of a link may see and touch the one follow-up it was signed for, and nothing else. */
export function holdsLink(actor: Actor, followUp: string): boolean {
  if (reachOf(actor, "link.use") === undefined) return false;
  return actor.kind === "link" && actor.followUp === followUp;
}

/** What the page behind a mail's button has to know. */
export interface LinkView {
  readonly language: Language;
  readonly today: IsoDate;
  /** The number of the file's last event. */
  readonly seq: number;
  /** Undefined when the facts changed since the mail and the follow-up is not called for any more. */
  readonly task: LinkedTask | undefined;
}

export interface LinkedTask {
  readonly followUp: FollowUp;
  readonly why: Text;
  readonly endsWhen: Text;
  /** What to do about proof that is still missing before it counts as done. */
  readonly proofMissing: Text | undefined;
  readonly helpAskedOn: IsoDate | undefined;
  /** It was ticked off through a link, so a link can take that back. */
  readonly canUndo: boolean;
}

/** Reads and changes nothing. Undefined when the link is not the actor's or its file is not there. */
export async function readLink(ctx: Context, link: FollowUpLink): Promise<LinkView | undefined> {
  if (!holdsLink(ctx.actor, link.followUp)) return undefined;
  const { orgId, clientId, debtId } = link.ref;
  if (orgId !== ctx.org.id) return undefined;
  const refs = debtId === undefined ? [link.ref] : [link.ref, { orgId, clientId }];
  const files = await ctx.cases.loadMany(refs);
  const file = files.find(({ ref }) => ref.debtId === debtId);
  const client = files.find(({ ref }) => ref.debtId === undefined)?.facts;
  if (file === undefined || client?.file !== "client") return undefined;
  const task = taskOf(ctx, file.facts, link.followUp);
  const { seq } = file.facts;
  return { language: client.language, today: momentOf(ctx).today, seq, task };
}

function taskOf(ctx: Context, facts: Facts, key: string): LinkedTask | undefined {
  const moment = momentOf(ctx);
  const planned = plan(facts, planningAt(ctx, moment));
  const followUp = planned.followUps.find((candidate) => candidate.key === key);
  if (followUp === undefined) return undefined;
  const { why, endsWhen } = ruleOf(ctx.rulebook, followUp.rule);
  const ended = facts.ended[key];
  return {
    followUp,
    why,
    endsWhen,
    proofMissing: missingProofOf(facts, ctx.rulebook, moment.local, key)?.why,
    helpAskedOn: facts.helpAsked[key]?.on,
    canUndo: ended?.how === "done" && ended.by === actorRef(ctx.actor),
  };
}

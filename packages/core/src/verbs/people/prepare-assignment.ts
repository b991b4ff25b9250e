import type { ParsedEvent } from "../../casefile/envelope.ts";
import { handoverOf } from "../../casefile/events/handover.ts";
import type { Context } from "../../kernel/context.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { isCaseworker } from "../../kernel/role.ts";
import type { Member } from "../../ports/members.ts";
import type { ClientFile } from "../cases/read-files.ts";

export interface Prepared {
  readonly kind: "prepared";
  readonly event: ParsedEvent;
}

/**
 * What the case file alone cannot know about a handover or an assignment: whether the counsellor is there, how
 * they are called and reached, and who answers for whom. Every other event passes as it is.
 */
export async function prepareAssignment(
  ctx: Context,
  event: ParsedEvent,
  client: ClientFile | undefined,
): Promise<Prepared | Refused> {
  // Without a file there is one answer, the same as to whoever may not reach it.
  if (client === undefined) return { kind: "prepared", event };
  switch (event.definition.type) {
    case "aftercare.handover.proposed.v1":
      return prepareProposal(ctx, event);
    case "aftercare.handover.accepted.v1":
      return refuseAnswer(ctx, event) ?? prepareYes(ctx, event, client);
    case "aftercare.handover.declined.v1":
      return refuseAnswer(ctx, event) ?? { kind: "prepared", event };
    case "aftercare.assignment.changed.v1":
      return addressAssignee(ctx, event);
    default:
      return { kind: "prepared", event };
  }
}

/** A member's mail goes where the member reads it. People assign members; a partner may name its own desk. */
async function addressAssignee(ctx: Context, event: ParsedEvent): Promise<Prepared | Refused> {
  const { assignee, address } = event.data as Assignment;
  if (assignee === null || address !== undefined) return { kind: "prepared", event };
  const known = await ctx.cases.findEvent(event.ref, event.source, event.id);
  const before = (known?.data ?? {}) as Partial<Assignment>;
  const found = before.address ?? (await findCaseworker(ctx, assignee))?.email;
  if (found === undefined) {
    if (ctx.actor.kind !== "user" || known !== undefined) return { kind: "prepared", event };
    return refuse("handover.to-unknown", { field: "data.assignee" });
  }
  const data = { ...event.data, address: found };
  return { kind: "prepared", event: { ...event, data } };
}

interface Assignment {
  readonly assignee: string | null;
  readonly address?: string;
}

/** The name is the organisation's own. A repeat keeps the first one's, whoever has gone since. */
async function prepareProposal(ctx: Context, event: ParsedEvent): Promise<Prepared | Refused> {
  const { to } = event.data as { readonly to: string };
  const known = await ctx.cases.findEvent(event.ref, event.source, event.id);
  const before = (known?.data ?? {}) as { readonly toName?: string };
  const toName = before.toName ?? (await findCaseworker(ctx, to))?.name;
  if (toName === undefined) return refuse("handover.to-unknown", { field: "data.to" });
  const data = { ...event.data, toName };
  return { kind: "prepared", event: { ...event, data } };
}

/** A yes to somebody who has left meanwhile would leave the client with nobody. */
async function prepareYes(
  ctx: Context,
  event: ParsedEvent,
  client: ClientFile,
): Promise<Prepared | Refused> {
  const { id } = event.data as unknown as { readonly id: string };
  const handover = handoverOf(client.facts, id);
  const isOpen = handover !== undefined && handover.answered === undefined;
  if (isOpen && (await findCaseworker(ctx, handover.to)) === undefined) {
    return refuse("handover.to-unknown");
  }
  return { kind: "prepared", event };
}

/** Whoever answers for a client writes down how the client said so; the client's own word needs no note. */
function refuseAnswer({ actor }: Context, { data }: ParsedEvent): Refused | undefined {
  const { onBehalf } = data as { readonly onBehalf?: string };
  const isOwnWord = actor.kind === "link" || (actor.kind === "user" && actor.role === "client");
  const field = "data.onBehalf";
  if (isOwnWord) return onBehalf === undefined ? undefined : refuse("handover.own-word", { field });
  return onBehalf === undefined ? refuse("handover.no-note", { field }) : undefined;
}

/** An active member who may look after clients. */
export async function findCaseworker(
  { members, org }: Context,
  userId: string,
): Promise<Member | undefined> {
  const member = await members.loadNow(org.id, userId);
  return member?.state === "active" && isCaseworker(member.role) ? member : undefined;
}

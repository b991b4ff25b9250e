import type { Facts } from "../casefile/facts.ts";
import { actorRef, type Actor } from "../kernel/actor.ts";
import { assertNever } from "../kernel/assert-never.ts";
import type { Context } from "../kernel/context.ts";
import type { FileRef, OrgId } from "../kernel/ids.ts";
import { refuse, type Refused } from "../kernel/refusal.ts";
import { policy, type Act, type Grant, type Reach } from "./policy.ts";

/** For acts on the organisation itself: undefined is yes, otherwise a refusal that says whom to ask (403). */
export function permit({ actor }: { readonly actor: Actor }, act: Act): Refused | undefined {
  return reachOf(actor, act) === undefined ? refuse("act.not-permitted") : undefined;
}

/**
 * For verbs of the clockwork, which nobody else can reach: any other actor is a mistake of ours, and so is
 * something that another organisation's clockwork should have been given.
 */
export function insist(
  { actor, org }: Pick<Context, "actor" | "org">,
  act: Act,
  { orgId }: { readonly orgId: OrgId } = { orgId: org.id },
): void {
  if (reachOf(actor, act) !== undefined && orgId === org.id) return;
  throw new Error(`${actorRef(actor)} reached ${act}.`);
}

/** How far the actor may go with this act; undefined when not at all. */
export function reachOf(actor: Actor, act: Act): Reach | undefined {
  return reachBy(policy[act], actor);
}

export function reachBy(grant: Grant, actor: Actor): Reach | undefined {
  switch (actor.kind) {
    case "user":
      return grant[actor.role];
    case "apiKey":
      return grant.apiKey !== undefined && actor.scopes.includes(grant.apiKey)
        ? "organisation"
        : undefined;
    case "link":
      return grant.link === true ? "own" : undefined;
    case "webhook":
    case "system":
      return grant[actor.kind] === true ? "organisation" : undefined;
    default:
      return assertNever(actor);
  }
}

/** A case file as far as a reach has to know it. */
export interface Reached {
  readonly ref: FileRef;
  readonly facts: Pick<Facts, "assignee">;
}

/** Whether a file is within reach. A file that nobody is assigned to is every counsellor's to pick up. */
export function covers(actor: Actor, reach: Reach, { ref, facts }: Reached): boolean {
  switch (reach) {
    case "organisation":
      return true;
    case "own":
      return isOwn(actor, ref);
    case "assigned":
      return (
        actor.kind === "user" && (facts.assignee === undefined || facts.assignee.id === actor.id)
      );
    default:
      return assertNever(reach);
  }
}

/** A client's files are all that bear their id; a link's is the one it was signed for. */
export function isOwn(actor: Actor, { orgId, clientId, debtId }: FileRef): boolean {
  if (actor.kind === "user") return actor.clientId === clientId;
  if (actor.kind !== "link") return false;
  const { ref } = actor;
  return ref.orgId === orgId && ref.clientId === clientId && ref.debtId === debtId;
}

import type { Context } from "../../kernel/context.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { reachOf } from "../../policy/permit.ts";
import type { Act } from "../../policy/policy.ts";
import { unassigned } from "../../store/keys/case-keys.ts";

export interface Whose {
  readonly kind: "whose";
  /** Undefined is everybody's. */
  readonly assignee: string | undefined;
}

/** Whose files a list shows: a counsellor's own unless asked otherwise, or those nobody looks after yet. */
export function whoseFiles(
  { actor }: Context,
  act: Act,
  asked: string | undefined,
): Whose | Refused {
  const reach = reachOf(actor, act);
  if (reach === "organisation") return { kind: "whose", assignee: asked };
  if (reach !== "assigned" || actor.kind !== "user") return refuse("act.not-permitted");
  if (asked !== undefined && asked !== actor.id && asked !== unassigned) {
    return refuse("act.not-permitted", { field: "assignee" });
  }
  return { kind: "whose", assignee: asked ?? actor.id };
}

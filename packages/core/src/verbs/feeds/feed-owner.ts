import type { Actor } from "../../kernel/actor.ts";
import type { Context } from "../../kernel/context.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";

/** A feed is of the person who asks: nobody has one for somebody else. */
export interface FeedOwner {
  readonly kind: "owner";
  readonly user: Extract<Actor, { readonly kind: "user" }>;
}

export function feedOwnerOf(ctx: Pick<Context, "actor">): FeedOwner | Refused {
  const refused = permit(ctx, "calendar-feed.own");
  if (refused !== undefined) return refused;
  const { actor } = ctx;
  return actor.kind === "user" ? { kind: "owner", user: actor } : refuse("act.not-permitted");
}

import { refuse, type Refused } from "../../kernel/refusal.ts";
import type { Context } from "../../kernel/context.ts";
import { permit } from "../../policy/permit.ts";
import { changeMember } from "./change-member.ts";

export interface DigestChoice {
  readonly kind: "chosen";
  readonly wanted: boolean;
}

/** Whether the weekly mail comes, for the one who asks. */
export async function readDigestChoice(ctx: Context): Promise<DigestChoice | Refused> {
  const refused = permit(ctx, "digest.own");
  if (refused !== undefined) return refused;
  if (ctx.actor.kind !== "user") return refuse("member.unknown");
  const member = await ctx.members.loadNow(ctx.org.id, ctx.actor.id);
  if (member === undefined) return refuse("member.unknown");
  return { kind: "chosen", wanted: member.digest !== "off" };
}

/** Everybody decides it for themselves. */
export async function chooseDigest(ctx: Context, wanted: boolean): Promise<DigestChoice | Refused> {
  const refused = permit(ctx, "digest.own");
  if (refused !== undefined) return refused;
  if (ctx.actor.kind !== "user") return refuse("member.unknown");
  const changed = await changeMember(ctx, ctx.actor.id, "digest", ({ digest, ...member }) => {
    if (wanted === (digest !== "off")) return digest === undefined ? member : { ...member, digest };
    return wanted ? member : { ...member, digest: "off" };
  });
  return changed.kind === "refused" ? changed : { kind: "chosen", wanted };
}

import type { Ports } from "../../kernel/context.ts";
import type { Organisation } from "../../kernel/organisation.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { isToken, parseJoinToken } from "./tokens.ts";

/** The organisation a join link leads to. Replaced, switched off and made up are answered alike. */
export async function openJoinLink(
  { organisations, members }: Pick<Ports, "organisations" | "members">,
  token: string,
): Promise<{ readonly kind: "opened"; readonly org: Organisation } | Refused> {
  const named = parseJoinToken(token);
  if (named === undefined) return refuse("join.unknown");
  const [org, link] = await Promise.all([
    organisations.load(named.orgId),
    members.loadJoinLink(named.orgId),
  ]);
  if (org?.state !== "active" || link?.state !== "on") return refuse("join.unknown");
  return isToken(token, link.tokenHash) ? { kind: "opened", org } : refuse("join.unknown");
}

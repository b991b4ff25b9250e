import type { Context } from "../../kernel/context.ts";
import type { ClientId } from "../../kernel/ids.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { covers, reachOf } from "../../policy/permit.ts";
import { isClientFile } from "../cases/read-files.ts";
import { invite, type Invited } from "./invite.ts";

/**
 * Invites a client to their own file by mail, to the address in it or to a given one. Who accepts sees this
 * one file of this organisation.
 */
export async function inviteClient(
  ctx: Context,
  { clientId, email }: { readonly clientId: ClientId; readonly email?: string },
): Promise<Invited | Refused> {
  const reach = reachOf(ctx.actor, "client.invite");
  if (reach === undefined) return refuse("act.not-permitted");
  const file = await ctx.cases.load({ orgId: ctx.org.id, clientId });
  if (file === undefined || !isClientFile(file) || !covers(ctx.actor, reach, file)) {
    return refuse("client.unknown");
  }
  const { name, language, email: known, closed } = file.facts;
  if (closed !== undefined) return refuse("case.closed");
  const address = email ?? known;
  if (address === undefined) return refuse("client.no-address", { field: "email" });
  return invite(ctx, { name, email: address, role: "client", clientId, language });
}

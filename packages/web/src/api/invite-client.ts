import { call, path } from "./call.ts";
import type { Invited } from "./members.ts";

/** Invites a client to their own file, at the address in it. The link is in the mail alone. */
export function inviteClient(clientId: string): Promise<Invited> {
  return call<Invited>("POST", path`/v1/clients/${clientId}/invitation`, {});
}

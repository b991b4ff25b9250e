import { clientQuery, followUpsQuery } from "../api/clients.ts";
import { membershipOf, meQuery } from "../api/me.ts";
import { queryClient } from "../api/queries.ts";

/** What was read before is good enough here: the screen renews what is old when it is shown. */
const ofAnyAge = { staleTime: "static" } as const;

/**
 * What a client's screen stands on, read while its code is still on its way, so that both are there at once.
 * A failure is no matter here: the screen asks again, and says what is wrong.
 */
export async function readOwnFile(): Promise<void> {
  const clientId = await ownClientId();
  if (clientId === undefined) return;
  await Promise.allSettled([queryClient.query({ ...clientQuery(clientId), ...ofAnyAge })]);
}

/** The file, and the list of what there is to do. */
export async function readOwnList(): Promise<void> {
  const clientId = await ownClientId();
  if (clientId === undefined) return;
  await Promise.allSettled([
    queryClient.query({ ...clientQuery(clientId), ...ofAnyAge }),
    queryClient.query({ ...followUpsQuery(clientId), ...ofAnyAge }),
  ]);
}

async function ownClientId(): Promise<string | undefined> {
  const [me] = await Promise.allSettled([queryClient.query({ ...meQuery, ...ofAnyAge })]);
  return me.status === "fulfilled" ? membershipOf(me.value)?.clientId : undefined;
}

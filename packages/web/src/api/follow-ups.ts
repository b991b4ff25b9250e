import { followUpsQuery, type FollowUp } from "./clients.ts";
import { queryClient } from "./queries.ts";
import { newId, record, type Recorded } from "./record.ts";

/** What a person does with one follow-up. Each press is an event of its own. */

function act(
  { clientId, debtId, key }: FollowUp,
  type: string,
  data: Readonly<Record<string, unknown>> = {},
): Promise<Recorded> {
  return record({
    id: newId(),
    clientId,
    ...(debtId === undefined ? {} : { debtId }),
    type: `followup.${type}`,
    data: { followUp: key, ...data },
  });
}

export const tickOff = (followUp: FollowUp) => act(followUp, "done");

/** Takes a tick back. */
export const reopen = (followUp: FollowUp) => act(followUp, "reopened");

/** `until` is a day after today, `YYYY-MM-DD`. */
export const snooze = (followUp: FollowUp, until: string) => act(followUp, "snoozed", { until });

export const askForHelp = (followUp: FollowUp, note: string) =>
  act(followUp, "help-asked", note === "" ? {} : { note });

/** Shows it so at once, while the word is on its way. */
export function showAs({ clientId, debtId, key }: FollowUp, state: FollowUp["state"]): void {
  queryClient.setQueryData<readonly FollowUp[]>(followUpsQuery(clientId).queryKey, (known) =>
    known?.map((one) => (one.key === key && one.debtId === debtId ? { ...one, state } : one)),
  );
}

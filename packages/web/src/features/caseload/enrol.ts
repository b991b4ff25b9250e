import type { ConsentTexts } from "../../api/consents.ts";
import { inviteClient } from "../../api/invite-client.ts";
import type { Invited } from "../../api/members.ts";
import { record } from "../../api/record.ts";
import { enrolmentOf, type TypedClient } from "./new-client-data.ts";

/**
 * Opens the file, writes down what was agreed to, and invites. Each event has an id of its own that follows from
 * the client's, so that a second try goes on where the first one stopped.
 */
export async function enrol(
  clientId: string,
  typed: TypedClient,
  consents: readonly ConsentTexts[],
): Promise<{ readonly invitation?: Invited }> {
  await record({
    id: `enrolled-${clientId}`,
    clientId,
    type: "client.enrolled",
    data: enrolmentOf(typed),
  });
  const agreed = { "case-handling": typed.caseHandling, "email-reminders": typed.emailReminders };
  for (const { purpose, currentVersion } of consents) {
    if (!(purpose in agreed) || !agreed[purpose as keyof typeof agreed]) continue;
    const data = { purpose, textVersion: currentVersion };
    await record({ id: `${purpose}-${clientId}`, clientId, type: "consent.given", data });
  }
  return typed.isInvited ? { invitation: await inviteClient(clientId) } : {};
}

import type { ConsentTexts } from "../../api/consents.ts";
import { inviteClient } from "../../api/invite-client.ts";
import type { Invited } from "../../api/members.ts";
import { record } from "../../api/record.ts";
import type { Flaws } from "../../ui/form/use-form.ts";
import { newClientTexts as texts } from "./new-client-texts.ts";

export interface TypedClient {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly language: string;
  readonly assignee: string;
  readonly caseHandling: boolean;
  readonly emailReminders: boolean;
  readonly isInvited: boolean;
}

export function checkNewClient({ name, email, isInvited }: TypedClient): Flaws<TypedClient> {
  const address = email.trim();
  const isFlawed = address !== "" && !/^\S+@\S+\.\S+$/.test(address);
  return {
    ...(name.trim() === "" ? { name: texts.nameFlaw } : {}),
    ...(isFlawed ? { email: texts.emailFlaw } : {}),
    ...(isInvited && address === "" ? { isInvited: texts.inviteFlaw } : {}),
  };
}

/** The client's own file as the form tells it; what was left empty is left out. */
export function enrolmentOf({ name, email, phone, language, assignee }: TypedClient) {
  return {
    name: name.trim(),
    language,
    ...(email.trim() === "" ? {} : { email: email.trim() }),
    ...(phone.trim() === "" ? {} : { phone: phone.trim() }),
    ...(assignee === "" ? {} : { assignee }),
  };
}

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

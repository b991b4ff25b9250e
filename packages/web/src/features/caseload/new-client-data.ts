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

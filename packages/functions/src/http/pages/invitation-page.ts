import type { Language, Text } from "@aftercare/core/kernel/language.ts";
import { isStaff } from "@aftercare/core/kernel/role.ts";
import type { User } from "@aftercare/core/ports/sessions.ts";
import type { InvitationView } from "@aftercare/core/verbs/people/read-invitation.ts";
import { html } from "hono/html";
import { fill, frame, note } from "./frame.ts";
import { joiningTexts as texts, roleNames } from "./joining-texts.ts";
import type { Markup } from "./page.ts";

/** Who looks at a page, and what came of a press on it. */
export interface Visit {
  readonly appUrl: string;
  /** Undefined when nobody is signed in. */
  readonly user: User | undefined;
  readonly refusal?: Text;
  readonly joined?: boolean;
}

/** Behind an invitation's link: who invites to what, and the one button for whoever is signed in. */
export function invitationPage(view: InvitationView, language: Language, visit: Visit): Markup {
  const { org } = view;
  const role = roleNames[view.role][language];
  const say = sayIn(language, { org: org.name, phone: org.phone, role });
  const told = visit.refusal === undefined ? "" : note(visit.refusal[language]);
  const body = html`${told} ${bodyOf(view, say, visit)}`;
  return frame(say(texts.invitedTitle), language, { org, appUrl: visit.appUrl }, body);
}

function bodyOf(view: InvitationView, say: Say, visit: Visit): Markup {
  if (visit.joined === true) return joinedBody(say, visit);
  switch (view.state) {
    case "expired":
      return note(say(texts.isExpired));
    case "revoked":
      return note(say(texts.isRevoked));
    case "accepted":
      return html`${note(say(texts.isAccepted))} ${openButton(say, visit)}`;
    case "open":
      return html`<p>${say(texts.invitedAs)}</p>
        <p>${say(isStaff(view.role) ? texts.staffSees : texts.clientSees)}</p>
        ${visit.user === undefined ? signInBody(say(texts.signInFirst), say, visit) : acceptBody(say, visit.user)}
        <p>${say(texts.notMe)}</p>`;
  }
}

function acceptBody(say: Say, { email }: User): Markup {
  return html`<p>${say(texts.signedInAs, { email })}</p>
    <form method="post">
      <button class="main" name="act" value="accept">${say(texts.accept)}</button>
    </form>`;
}

export function signInBody(why: string, say: Say, { appUrl }: Visit): Markup {
  return html`<p>${why}</p>
    <p><a href="${appUrl}/">${say(texts.signIn)}</a></p>`;
}

export function joinedBody(say: Say, visit: Visit): Markup {
  return html`${note(say(texts.joined))} ${openButton(say, visit)}`;
}

function openButton(say: Say, { appUrl }: Visit): Markup {
  return html`<p><a href="${appUrl}/">${say(texts.open)}</a></p>`;
}

export type Say = (text: Text, more?: Readonly<Record<string, string>>) => string;

/** The sentences of a page, each with the slots they share. */
export function sayIn(language: Language, slots: Readonly<Record<string, string>>): Say {
  return (text, more = {}) => fill(text, language, { ...slots, ...more });
}

import type { Language, Text } from "@aftercare/core/kernel/language.ts";
import { isStaff } from "@aftercare/core/kernel/role.ts";
import { consentTextsOf } from "@aftercare/core/privacy/consent-texts.ts";
import type { User } from "@aftercare/core/ports/sessions.ts";
import type { InvitationView } from "@aftercare/core/verbs/people/read-invitation.ts";
import { html } from "hono/html";
import { fill, frame, note } from "./frame.ts";
import { joiningTexts as texts, roleNames } from "./joining-texts.ts";
import type { Markup } from "./page.ts";

/** Who looks at a page, and what came of a press on it. */
export interface Visit {
  readonly appUrl: string;
  /** The page's own path, to come back to in the same language. */
  readonly here: string;
  readonly language: Language;
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
  if (visit.joined === true) return joinedBody(say);
  switch (view.state) {
    case "expired":
      return note(say(texts.isExpired));
    case "revoked":
      return note(say(texts.isRevoked));
    case "accepted":
      return html`${note(say(texts.isAccepted))} ${openButton(say)}`;
    case "open":
      return html`${whoInvites(say)}
        <p>${say(isStaff(view.role) ? texts.staffSees : texts.clientSees)}</p>
        ${isStaff(view.role) ? "" : whatTheySee(say, visit.language)}
        ${visit.user === undefined ? signInBody(say(texts.signInFirst), say, visit) : acceptBody(say, visit.user, visit)}
        <p>${say(texts.notMe)}</p>`;
  }
}

function whoInvites(say: Say): Markup {
  return html`<dl class="facts">
    <dt>${say(texts.whoInvites)}</dt>
    <dd>${say(texts.orgAndPhone)}</dd>
    <dt>${say(texts.asWhom)}</dt>
    <dd>${say(texts.roleAlone)}</dd>
  </dl>`;
}

/** What an organisation works with, in the words of the consent it asks for. */
function whatTheySee(say: Say, language: Language): Markup {
  const [text] = consentTextsOf("case-handling");
  if (text === undefined) return html``;
  const { what, why, means, keptFor, withdraw } = text;
  return html`<p>${say(texts.orgSees)}</p>
    <details>
      <summary>${say(texts.whatItIs)}</summary>
      ${[what, why, means, keptFor, withdraw].map((part) => html`<p>${part[language]}</p>`)}
    </details>`;
}

function acceptBody(say: Say, user: User, visit: Visit): Markup {
  return html`${signedInBody(say, user, visit)}
    <form method="post">
      <button class="main" name="act" value="accept">${say(texts.accept)}</button>
    </form>`;
}

/** Who is signed in, and the way for somebody else. */
export function signedInBody(say: Say, { email }: User, visit: Visit): Markup {
  const path = `/sign-out?${comingBack(visit)}`;
  return html`<p>
    ${say(texts.signedInAs, { email })} <a href="${path}">${say(texts.otherAddress)}</a>
  </p>`;
}

export function signInBody(why: string, say: Say, visit: Visit): Markup {
  const path = `/sign-in?${comingBack(visit)}`;
  return html`<p>${why}</p>
    <a class="go" href="${path}">${say(texts.signIn)}</a>`;
}

function comingBack({ here, language }: Visit): string {
  return new URLSearchParams({ next: here, lang: language }).toString();
}

export function joinedBody(say: Say): Markup {
  return html`${note(say(texts.joined))} ${openButton(say)}`;
}

function openButton(say: Say): Markup {
  return html`<a class="go" href="/app/">${say(texts.open)}</a>`;
}

export type Say = (text: Text, more?: Readonly<Record<string, string>>) => string;

/** The sentences of a page, each with the slots they share. */
export function sayIn(language: Language, slots: Readonly<Record<string, string>>): Say {
  return (text, more = {}) => fill(text, language, { ...slots, ...more });
}

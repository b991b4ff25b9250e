import type { Language } from "@aftercare/core/kernel/language.ts";
import { needsSecondFactor } from "@aftercare/core/policy/second-factor.ts";
import type { Session } from "@aftercare/core/ports/sessions.ts";
import type { Me } from "@aftercare/core/verbs/people/read-me.ts";
import { html } from "hono/html";
import { fill, note } from "../../http/pages/frame.ts";
import { roleNames } from "../../http/pages/joining-texts.ts";
import { inLanguage } from "../../http/pages/in-language.ts";
import type { Markup } from "../../http/pages/page.ts";
import { accountTexts as texts, factorTexts } from "./account-texts.ts";
import type { CurrentPerson } from "./current-person.ts";
import { firstPath } from "./own-path.ts";
import { personFrame } from "./person-frame.ts";
import { signInTexts } from "./sign-in-texts.ts";
import { writeMoment } from "./wait-words.ts";

export interface AccountView {
  readonly current: CurrentPerson;
  readonly me: Me;
  readonly sessions: readonly Session[];
  readonly language: Language;
  readonly here: string;
  /** What has just happened, or could not. */
  readonly told?: string;
}

/** A person's own page: who they are, where they belong and are signed in, and how they sign in. */
export function accountPage(view: AccountView): Markup {
  const { current, language, here, told } = view;
  const { email, name } = current.user;
  return personFrame(
    { title: texts.title, language, here },
    html`${told === undefined ? "" : note(told)}
      <p>${fill(texts.signedInAs, language, { email })}</p>
      <a class="go" href="${inLanguage(firstPath, language)}">${texts.toApp[language]}</a>
      ${name === "" ? "" : html`<p>${fill(texts.called, language, { name })}</p>`}
      ${memberships(view)} ${authenticator(view)} ${signedIn(view)}
      <form method="post" action="/sign-out">
        <button>${signInTexts.signOut[language]}</button>
      </form>`,
  );
}

function memberships({ me, current, language }: AccountView): Markup {
  const heading = html`<h2>${texts.organisations[language]}</h2>`;
  if (me.memberships.length === 0) {
    return html`${heading}
      <p>${texts.nowhere[language]}</p>`;
  }
  const missing = me.memberships.filter(({ org, member }) =>
    needsSecondFactor(org, member.role, current.session.factor),
  );
  const must = hasAuthenticator(current) ? texts.mustUse : texts.mustAdd;
  return html`${heading}
    <ul>
      ${me.memberships.map(({ org, member }) => {
        const slots = { org: org.name, role: roleNames[member.role][language] };
        return html`<li>${fill(texts.membership, language, slots)}</li>`;
      })}
    </ul>
    ${missing.map(({ org }) => note(fill(must, language, { org: org.name })))}`;
}

function authenticator({ current, language }: AccountView): Markup {
  const heading = html`<h2>${texts.authenticator[language]}</h2>`;
  const button = (act: string, text: string) =>
    html`<form method="post" action="/account/authenticator/${act}?lang=${language}">
      <button>${text}</button>
    </form>`;
  if (!hasAuthenticator(current)) {
    return html`${heading}
      <p>${texts.isOff[language]}</p>
      ${button("add", texts.add[language])}`;
  }
  return html`${heading}
    <p>${texts.isOn[language]}</p>
    ${button("codes", texts.renewCodes[language])} ${button("remove", texts.remove[language])}`;
}

function signedIn({ current, sessions, language }: AccountView): Markup {
  const mine = current.session.id;
  const others = sessions.filter(({ id }) => id !== mine);
  return html`<h2>${texts.sessions[language]}</h2>
    <form method="post" action="/account/sessions?lang=${language}">
      <ul class="rows">
        ${sessions.map((session) => row(session, session.id === mine, language))}
      </ul>
      ${
        others.length === 0
          ? ""
          : html`<button name="end" value="others">${texts.endOthers[language]}</button>
              <p>${texts.whole[language]}</p>`
      }
    </form>`;
}

function row(session: Session, isMine: boolean, language: Language): Markup {
  const { id, device, network, factor, createdAt } = session;
  const at = writeMoment(createdAt, language);
  const slots = { at, factor: factorTexts[factor][language] };
  const name = device ?? texts.unknownDevice[language];
  return html`<li>
    <p>
      <strong>${name}</strong>${isMine ? html` · ${texts.thisDevice[language]}` : ""}<br />
      ${fill(texts.since, language, slots)}
      ${network === undefined ? "" : html`<br />${fill(texts.from, language, { network })}`}
    </p>
    ${
      isMine
        ? ""
        : html`<button
            name="end"
            value="${id}"
            aria-label="${texts.endOne[language]}: ${name}, ${at}"
          >
            ${texts.endOne[language]}
          </button>`
    }
  </li>`;
}

function hasAuthenticator({ user }: CurrentPerson): boolean {
  return user.twoFactorEnabled === true;
}

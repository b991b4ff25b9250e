import type { ConsentPurpose } from "@aftercare/core/casefile/privacy-facts.ts";
import type { Language } from "@aftercare/core/kernel/language.ts";
import type { Organisation } from "@aftercare/core/kernel/organisation.ts";
import { consentTextsOf } from "@aftercare/core/privacy/consent-texts.ts";
import { joinPurposes } from "@aftercare/core/verbs/people/join-request.ts";
import { html } from "hono/html";
import { frame, note } from "./frame.ts";
import {
  joinedBody,
  sayIn,
  signedInBody,
  signInBody,
  type Say,
  type Visit,
} from "./invitation-page.ts";
import { joiningTexts as texts } from "./joining-texts.ts";
import type { Markup } from "./page.ts";

/** Behind an organisation's join link: a name and the consents, each with the text that is agreed to. */
export function joinPage(org: Organisation, language: Language, visit: Visit): Markup {
  const say = sayIn(language, { org: org.name });
  const told = visit.refusal === undefined ? "" : note(visit.refusal[language]);
  const body = html`${told} ${bodyOf(say, language, visit)}`;
  return frame(say(texts.joinTitle), language, { org, appUrl: visit.appUrl }, body);
}

function bodyOf(say: Say, language: Language, visit: Visit): Markup {
  if (visit.joined === true) return joinedBody(say);
  const { user } = visit;
  if (user === undefined) {
    return html`<p>${say(texts.joinWhat)}</p>
      ${signInBody(say(texts.signInToJoin), say, visit)}`;
  }
  return html`<p>${say(texts.joinWhat)}</p>
    ${signedInBody(say, user, visit)}
    <form method="post">
      <input type="hidden" name="language" value="${language}" />
      <label for="name">${say(texts.yourName)}</label>
      <input
        id="name"
        name="name"
        required
        maxlength="80"
        autocomplete="name"
        value="${user.name}"
      />
      <fieldset>
        <legend>${say(texts.consents)}</legend>
        <p>${say(texts.needed)}</p>
        ${joinPurposes.map((purpose) => consentBox(purpose, language))}
      </fieldset>
      <button class="main" name="act" value="join">${say(texts.join)}</button>
    </form>
    <p>${say(texts.notMe)}</p>`;
}

/** The version is posted with the tick: it is the text that was read. */
function consentBox(purpose: ConsentPurpose, language: Language): Markup {
  const [text] = consentTextsOf(purpose);
  if (text === undefined) return html``;
  const { version, title, what, why, means, keptFor, withdraw } = text;
  const value = `${purpose}:${version}`;
  const box =
    purpose === "case-handling"
      ? html`<input type="checkbox" name="consent" value="${value}" required />`
      : html`<input type="checkbox" name="consent" value="${value}" />`;
  return html`<div class="consent">
    <label>${box} ${title[language]}</label>
    ${[what, why, means, keptFor, withdraw].map((part) => html`<p class="quiet">${part[language]}</p>`)}
  </div>`;
}

import type { Language, Text } from "@aftercare/core/kernel/language.ts";
import { maskAddress } from "@aftercare/core/notices/mask-address.ts";
import { html } from "hono/html";
import { fill, note } from "../../http/pages/frame.ts";
import { inLanguage } from "../../http/pages/in-language.ts";
import type { Markup } from "../../http/pages/page.ts";
import { field } from "./field.ts";
import { personFrame } from "./person-frame.ts";
import { signInTexts as texts } from "./sign-in-texts.ts";

/** How a page of the sign-in stands: what was typed, what is wrong with it, what there is to say first. */
export interface Asked {
  readonly language: Language;
  /** The page's own path, with the language if one was chosen. */
  readonly here: string;
  readonly typed?: string;
  readonly flaw?: string;
  readonly told?: string;
}

/** An address, and nothing else: whether it is known to us makes no difference. */
export function signInPage(asked: Asked, hasCode: boolean): Markup {
  const { language, here, typed, flaw, told } = asked;
  return personFrame(
    { title: texts.title, language, here, flawed: flaw !== undefined },
    html`${told === undefined ? "" : note(told)}
      <p>${texts.what[language]}</p>
      <form method="post" action="${here}" novalidate>
        ${field({ name: "email", label: texts.email[language], kind: "email", autocomplete: "username", value: typed, flaw })}
        <button class="main">${texts.sendCode[language]}</button>
      </form>
      ${hasCode ? elsewhere("/sign-in/code", texts.haveCode, language) : ""}
      <p class="way"><a href="${passkeyPath(here)}">${texts.withPasskey[language]}</a></p>`,
  );
}

/** The code; below it the ways out. */
export function codePage(asked: Asked, email: string): Markup {
  const { language, here, flaw, told } = asked;
  return personFrame(
    { title: texts.codeTitle, language, here, flawed: flaw !== undefined },
    html`${told === undefined ? "" : note(told)}
      <p>${fill(texts.codeSent, language, { email: maskAddress(email) })}</p>
      <form method="post" action="${here}" novalidate>
        ${field({ name: "code", label: texts.code[language], kind: "digits", autocomplete: "one-time-code", value: asked.typed, flaw })}
        <button class="main" name="act" value="enter">${texts.enter[language]}</button>
      </form>
      <form method="post" action="${here}">
        <p>${texts.codeLate[language]}</p>
        <button name="act" value="resend">${texts.resend[language]}</button>
      </form>
      ${elsewhere("/sign-in", texts.otherEmail, language)}`,
  );
}

/** By the authenticator, or by one of the codes for when it is not at hand. */
export function secondFactorPage(asked: Asked, way: "authenticator" | "backup"): Markup {
  const { language, here, typed, flaw } = asked;
  const isBackup = way === "backup";
  const title = isBackup ? texts.backupTitle : texts.secondTitle;
  const input = isBackup
    ? ({ label: texts.backupCode[language], kind: "text", autocomplete: "off" } as const)
    : ({
        label: texts.secondCode[language],
        kind: "digits",
        autocomplete: "one-time-code",
      } as const);
  return personFrame(
    { title, language, here, flawed: flaw !== undefined },
    html`<p>${(isBackup ? texts.backupWhat : texts.secondWhat)[language]}</p>
      <form method="post" action="${here}" novalidate>
        ${field({ name: "code", ...input, value: typed, flaw })}
        <button class="main">${texts.goOn[language]}</button>
      </form>
      ${isBackup ? elsewhere("/sign-in/second-factor", texts.toAuthenticator, language) : elsewhere("/sign-in/second-factor?with=backup", texts.toBackup, language)}`,
  );
}

/** Asks once more, because a link alone changes nothing. */
export function signOutPage(language: Language, here: string): Markup {
  return personFrame(
    { title: texts.signOutTitle, language, here },
    html`<p>${texts.signOutWhat[language]}</p>
      <form method="post" action="${here}">
        <button class="main">${texts.signOut[language]}</button>
      </form>`,
  );
}

/** A passkey needs a script, so it is asked for in the app; where to go on goes along. */
function passkeyPath(here: string): string {
  return here.replace(/^\/sign-in(?=\?|$)/, "/app/passkey");
}

function elsewhere(path: string, text: Text, language: Language): Markup {
  return html`<p class="way"><a href="${inLanguage(path, language)}">${text[language]}</a></p>`;
}

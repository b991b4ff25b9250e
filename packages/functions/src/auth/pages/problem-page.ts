import type { Language } from "@aftercare/core/kernel/language.ts";
import { html } from "hono/html";
import { fill } from "../../http/pages/frame.ts";
import type { Markup } from "../../http/pages/page.ts";
import { personFrame } from "./person-frame.ts";
import { signInTexts as texts } from "./sign-in-texts.ts";

/** What another site made this browser send. */
export function crossSitePage(language: Language): Markup {
  return personFrame(
    { title: texts.crossSiteTitle, language },
    html`<p>${texts.crossSite[language]}</p>
      <p class="way"><a href="/sign-in">${texts.toSignIn[language]}</a></p>`,
  );
}

/** Something that a second try may get past. */
export function unavailablePage(language: Language): Markup {
  return personFrame({ title: texts.busyTitle, language }, html`<p>${texts.busy[language]}</p>`);
}

export function brokenPage(language: Language, requestId: string): Markup {
  return personFrame(
    { title: texts.brokenTitle, language },
    html`<p>${fill(texts.broken, language, { id: requestId })}</p>`,
  );
}

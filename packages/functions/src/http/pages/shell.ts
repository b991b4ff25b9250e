import type { Language, Text } from "@aftercare/core/kernel/language.ts";
import { html } from "hono/html";
import { inLanguage, otherLanguage } from "./in-language.ts";
import { page, type Markup } from "./page.ts";
import { shellTexts as texts } from "./shell-texts.ts";

export interface Shell {
  /** What the browser's tab says. */
  readonly tab: string;
  readonly language: Language;
  /** Whose page it is; leads to the first page. */
  readonly brand: string;
  /** What is never asked for. */
  readonly warning: string;
  /** This page in the other language; left out where opening it again would lose something. */
  readonly here?: string | undefined;
  /** `card` is one thing to do, `open` is something to read. */
  readonly layout?: "card" | "open" | undefined;
  /** For search engines, which may show what has one. */
  readonly description?: string | undefined;
}

/** The one frame of all pages: the help is in the same place on each of them, and so is what we never ask. */
export function shell(around: Shell, body: Markup): Markup {
  const { tab, language, brand, warning, layout = "card", description } = around;
  return page(
    { title: tab, language, description },
    html`<a class="skip" href="#main">${texts.skip[language]}</a>
      <header class="top">
        <a class="brand" href="${inLanguage("/", language)}">${brand}</a>
        <nav aria-label="${texts.topLinks[language]}">
          ${link("/help", texts.help, language)} ${languageLink(around)}
        </nav>
      </header>
      <main id="main" class="${layout}" tabindex="-1">${body}</main>
      <footer class="foot">
        <p class="warning">${warning}</p>
        <nav aria-label="${texts.footLinks[language]}">
          ${link("/is-it-us", texts.isItUs, language)} ${link("/privacy", texts.privacy, language)}
          ${link("/terms", texts.terms, language)}
          ${link("/accessibility", texts.accessibility, language)}
        </nav>
      </footer>`,
  );
}

function link(path: string, text: Text, language: Language): Markup {
  return html`<a href="${inLanguage(path, language)}">${text[language]}</a>`;
}

function languageLink({ here, language }: Shell): Markup {
  if (here === undefined) return html``;
  const other = otherLanguage(language);
  return html`<a href="${inLanguage(here, other)}" lang="${other}" hreflang="${other}"
    >${texts.other[language]}</a
  >`;
}

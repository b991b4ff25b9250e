import type { Language, Text } from "@aftercare/core/kernel/language.ts";
import type { Organisation } from "@aftercare/core/kernel/organisation.ts";
import { phrases } from "@aftercare/core/notices/phrases.ts";
import { html } from "hono/html";
import type { Markup } from "./page.ts";
import { pageTexts } from "./page-texts.ts";
import { shellTexts } from "./shell-texts.ts";
import { shell } from "./shell.ts";

/** Who speaks on a page, and where people find them without a link. */
export interface Speaker {
  readonly org: Organisation;
  readonly appUrl: string;
}

/** A page of the organisation: its name on top, and below what it never asks for. */
export function frame(
  title: string,
  language: Language,
  { org, appUrl }: Speaker,
  body: Markup,
): Markup {
  const slots = { org: org.name, phone: org.phone, appHost: new URL(appUrl).host };
  const around = {
    tab: title,
    language,
    brand: fill(pageTexts.brand, language, slots),
    warning: fill(phrases.antiScam, language, slots),
    here: "",
  };
  return shell(
    around,
    html`<h1>${title}</h1>
      ${body}`,
  );
}

/** What is so now, told first. */
export function note(text: string): Markup {
  return html`<p class="note" role="status">${text}</p>`;
}

/** When it is not known who wrote the mail. */
export function strangePage(): Markup {
  return pageInBoth(pageTexts.forgedTitle, pageTexts.forged);
}

/** When one network asks for too many pages. */
export function busyPage(): Markup {
  return pageInBoth(pageTexts.busyTitle, pageTexts.busy);
}

/** When another site made this browser send something. */
export function crossSitePage(): Markup {
  return pageInBoth(pageTexts.crossSiteTitle, pageTexts.crossSite);
}

/** For whoever it may be: both languages, and nothing about anybody. */
function pageInBoth(title: Text, text: Text): Markup {
  const { product, neverAsk } = shellTexts;
  const around = {
    tab: `${title["zh-CN"]} · ${title.en}`,
    language: "zh-CN",
    brand: `${product["zh-CN"]} · ${product.en}`,
    warning: neverAsk["zh-CN"],
  } as const;
  return shell(
    around,
    html`<h1>${title["zh-CN"]}</h1>
      <p>${text["zh-CN"]}</p>
      <div class="beside" lang="en">
        <h2>${title.en}</h2>
        <p>${text.en}</p>
        <p class="quiet">${neverAsk.en}</p>
      </div>`,
  );
}

export function fill(
  text: Text,
  language: Language,
  slots: Readonly<Record<string, string>> = {},
): string {
  return text[language].replace(/\{(\w+)\}/g, (place, name: string) => slots[name] ?? place);
}

import type { Language, Text } from "@aftercare/core/kernel/language.ts";
import { html } from "hono/html";
import { pageTexts } from "../../http/pages/page-texts.ts";
import { page, type Markup } from "../../http/pages/page.ts";
import { signInTexts } from "./sign-in-texts.ts";

/** A page about a person and no organisation yet. */
export interface PersonPage {
  readonly title: Text;
  readonly language: Language;
  /** Something in it must be corrected; said in the browser's tab as well. */
  readonly flawed?: boolean;
  /** Where this page stands in the other language; left out where opening it again would lose something. */
  readonly here?: string;
}

export function personFrame({ title, language, flawed, here }: PersonPage, body: Markup): Markup {
  const other: Language = language === "en" ? "zh-CN" : "en";
  const name = title[language];
  return page(
    flawed === true ? `! ${name}` : name,
    language,
    html`<main>
      <p class="brand">${signInTexts.brand[language]}</p>
      <h1>${name}</h1>
      ${body}
      <footer>
        <p>${signInTexts.neverAsk[language]}</p>
        ${
          here === undefined
            ? ""
            : html`<p>
                <a href="${inLanguage(here, other)}" lang="${other}" hreflang="${other}"
                  >${pageTexts.other[language]}</a
                >
              </p>`
        }
      </footer>
    </main>`,
  );
}

/** A path of ours in a chosen language; without a choice it stays as it is. */
export function inLanguage(path: string, language: Language | undefined): string {
  if (language === undefined) return path;
  const [pathname = "", search = ""] = path.split("?");
  const query = new URLSearchParams(search);
  query.set("lang", language);
  return `${pathname}?${query.toString()}`;
}

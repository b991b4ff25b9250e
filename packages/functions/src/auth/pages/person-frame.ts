import type { Language, Text } from "@aftercare/core/kernel/language.ts";
import { html } from "hono/html";
import type { Markup } from "../../http/pages/page.ts";
import { shell } from "../../http/pages/shell.ts";
import { shellTexts } from "../../http/pages/shell-texts.ts";
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
  const name = title[language];
  const around = {
    tab: flawed === true ? `! ${name}` : name,
    language,
    brand: shellTexts.product[language],
    warning: signInTexts.neverAsk[language],
    here,
  };
  return shell(
    around,
    html`<h1>${name}</h1>
      ${body}`,
  );
}

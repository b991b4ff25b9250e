import type { Language } from "@aftercare/core/kernel/language.ts";
import { phrases } from "@aftercare/core/notices/phrases.ts";
import { html } from "hono/html";
import { bareAddress } from "../../bare-address.ts";
import type { Config, Operator } from "../../config.ts";
import { fill } from "./frame.ts";
import type { Markup } from "./page.ts";
import { shellTexts } from "./shell-texts.ts";
import { shell } from "./shell.ts";

/** What the public pages tell about this installation. */
export interface Site {
  readonly appHost: string;
  /** The address our mails come from. */
  readonly sender: string;
  /** Where mail to us is read by people. */
  readonly contact: string;
  readonly operator: Operator;
}

/** Who looks, and how. */
export interface Look {
  readonly site: Site;
  readonly language: Language;
  /** This page's own path, with what was asked of it. */
  readonly here: string;
  readonly isSignedIn: boolean;
}

export function siteOf(config: Config): Site {
  const { from, replyTo = from } = config.mail();
  return {
    appHost: new URL(config.settings.appUrl).host,
    sender: bareAddress(from),
    contact: bareAddress(replyTo),
    operator: config.operator(),
  };
}

/** A page for everybody. */
export function sitePage(
  { site, language, here }: Look,
  { title, description }: { readonly title: string; readonly description?: string },
  body: Markup,
): Markup {
  const { appHost, operator } = site;
  const product = shellTexts.product[language];
  const around = {
    tab: title === product ? product : `${title} · ${product}`,
    language,
    brand: product,
    warning:
      operator.phone === undefined
        ? fill(shellTexts.neverAskAt, language, { appHost })
        : fill(phrases.antiScam, language, { appHost, phone: operator.phone }),
    here,
    layout: "open",
    description,
  } as const;
  return shell(around, body);
}

/** How to reach people: the phone where there is one, and the mailbox. */
export function contactWays({ site }: Look): Markup {
  const { contact, operator } = site;
  const phone =
    operator.phone === undefined
      ? ""
      : html`<a href="tel:${operator.phone.replaceAll(/[^\d+]/g, "")}">${operator.phone}</a>`;
  return html`<p class="contact">${phone} <a href="mailto:${contact}">${contact}</a></p>`;
}

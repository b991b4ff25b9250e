import type { Language } from "@aftercare/core/kernel/language.ts";
import { phrases } from "@aftercare/core/notices/phrases.ts";
import { html } from "hono/html";
import type { Config } from "../../config.ts";
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
  readonly operator: Config["operator"];
}

/** Who looks, and how. */
export interface Look {
  readonly site: Site;
  readonly language: Language;
  /** This page's own path, with what was asked of it. */
  readonly here: string;
  readonly isSignedIn: boolean;
}

export function siteOf({ settings, mail, operator }: Config): Site {
  const sender = settings.sender.address;
  const contact = mail.replyTo === undefined ? sender : addressIn(mail.replyTo);
  return { appHost: new URL(settings.appUrl).host, sender, contact, operator };
}

/** `结清之后 <mail@example.org>` and `mail@example.org` alike. */
function addressIn(from: string): string {
  return /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from;
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

import type { Text } from "@aftercare/core/kernel/language.ts";
import { html } from "hono/html";
import { fill } from "./frame.ts";
import { inLanguage } from "./in-language.ts";
import type { Markup } from "./page.ts";
import { contactWays, sitePage, type Look } from "./site.ts";
import { troubleTexts as texts } from "./trouble-texts.ts";

/** P10: each says that nothing is lost, what to do, and whom to ask. */

export function notFoundPage(look: Look): Markup {
  return trouble(look, texts.notFoundTitle, texts.notFound);
}

/** `requestId` is what finds the fault in the log. */
export function brokenPage(look: Look, requestId: string): Markup {
  return trouble(look, texts.brokenTitle, texts.broken, { id: requestId });
}

export function maintenancePage(look: Look): Markup {
  return trouble(look, texts.maintenanceTitle, texts.maintenance);
}

/** Where the web app sends browsers that it cannot run in. */
export function oldBrowserPage(look: Look): Markup {
  const { language } = look;
  const ways = html`<ul>
      ${texts.oldBrowserHow.map((way) => html`<li>${way[language]}</li>`)}
    </ul>
    <p class="way">
      <a href="${inLanguage("/account", language)}">${texts.account[language]}</a>
    </p>`;
  return trouble(look, texts.oldBrowserTitle, texts.oldBrowser, {}, ways);
}

function trouble(
  look: Look,
  title: Text,
  text: Text,
  slots: Readonly<Record<string, string>> = {},
  more: Markup | "" = "",
): Markup {
  const { language } = look;
  return sitePage(
    look,
    { title: title[language] },
    html`<div class="title text">
      <h1>${title[language]}</h1>
      <p>${fill(text, language, slots)}</p>
      ${more}
      <div class="actions">
        <a class="go" href="${inLanguage("/", language)}">${texts.home[language]}</a>
        <a class="go plain" href="${inLanguage("/help", language)}">${texts.help[language]}</a>
      </div>
      <p class="after">${texts.orAsk[language]}</p>
      ${contactWays(look)}
    </div>`,
  );
}

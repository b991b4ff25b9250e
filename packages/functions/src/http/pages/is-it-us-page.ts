import type { Text } from "@aftercare/core/kernel/language.ts";
import { html } from "hono/html";
import { inLanguage } from "./in-language.ts";
import { isItUsTexts as texts } from "./is-it-us-texts.ts";
import type { Markup } from "./page.ts";
import { withPhones } from "./phones.ts";
import { contactWays, sitePage, type Look } from "./site.ts";

/** Our real address and sender, by which a message can be told from ours; and whom to ask. */
export function isItUsPage(look: Look): Markup {
  const { language, site, isSignedIn } = look;
  const say = (text: Text) => text[language];
  return sitePage(
    look,
    { title: say(texts.title), description: say(texts.description) },
    html`<div class="title text">
        <h1>${say(texts.title)}</h1>
        <p>${say(texts.lead)}</p>
      </div>
      <section class="panel text">
        <h2>${say(texts.real)}</h2>
        <p>${say(texts.website)}</p>
        <p class="address">${site.appHost}</p>
        <p>${say(texts.sender)}</p>
        <p class="address">${site.sender}</p>
        <p class="quiet">${say(texts.senderName)}</p>
      </section>
      <section class="text">
        <h2>${say(texts.never)}</h2>
        <ul class="ticks nos">
          ${texts.nevers.map((never) => html`<li>${say(never)}</li>`)}
        </ul>
      </section>
      <section class="text">
        <h2>${say(texts.always)}</h2>
        <ul class="ticks">
          ${texts.alwaysList.map((always) => html`<li>${say(always)}</li>`)}
        </ul>
      </section>
      <section class="text">
        <h2>${say(texts.report)}</h2>
        <p class="note careful">${withPhones(say(texts.paid))}</p>
        <p>${say(texts.reportHow)}</p>
        <div class="actions">
          <a class="go" href="${reportLink(look)}">${say(texts.reportMail)}</a>
        </div>
        ${contactWays(look)} ${isSignedIn ? inApp(look) : ""}
        <p class="way">
          <a href="${inLanguage("/help/asked-to-pay-again", language)}">${say(texts.guide)}</a>
        </p>
      </section>`,
  );
}

function inApp({ language }: Look): Markup {
  return html`<p>
    ${texts.reportInApp[language]}
    <a href="${inLanguage("/app/", language)}">${texts.openApp[language]}</a>
  </p>`;
}

/** A mail to the mailbox that people read, with what we need to know asked for in it. */
function reportLink({ site, language }: Look): string {
  const subject = encodeURIComponent(texts.reportSubject[language]);
  const body = encodeURIComponent(texts.reportBody[language]);
  return `mailto:${site.contact}?subject=${subject}&body=${body}`;
}

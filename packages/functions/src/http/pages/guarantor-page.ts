import type { Language, Text } from "@aftercare/core/kernel/language.ts";
import type { GuarantorMails } from "@aftercare/core/verbs/links/guarantor-mails.ts";
import { html } from "hono/html";
import { frame, note, type Speaker } from "./frame.ts";
import { guarantorPageTexts as texts } from "./guarantor-page-texts.ts";
import type { Markup } from "./page.ts";

/** Behind the link in a mail to a guarantor: one button, and nothing about whom it was. */
export function guarantorPage(
  { wanted }: GuarantorMails,
  language: Language,
  speaker: Speaker,
  refusal?: Text,
): Markup {
  const body = wanted
    ? html`${note(texts.on[language])}
        <p>${texts.effect[language]}</p>
        <form method="post">
          <button name="act" value="stop">${texts.stop[language]}</button>
        </form>`
    : note(texts.off[language]);
  return frame(
    texts.title[language],
    language,
    speaker,
    html`${refusal === undefined ? "" : note(refusal[language])} ${body}`,
  );
}

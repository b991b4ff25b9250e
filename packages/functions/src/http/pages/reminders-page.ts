import type { Language, Text } from "@aftercare/core/kernel/language.ts";
import { html } from "hono/html";
import { fill, frame, note, type Speaker } from "./frame.ts";
import type { Markup } from "./page.ts";
import { pageTexts } from "./page-texts.ts";

export interface RemindersState {
  readonly wanted: boolean;
  /** Whether mail goes to the address of this link at all. */
  readonly isMailed: boolean;
  /** The link is still alive and unused, so it can give the consent back. */
  readonly canStart: boolean;
}

/** Behind “fewer emails like this”: one button to stop, and afterwards the way back. */
export function remindersPage(
  state: RemindersState,
  language: Language,
  speaker: Speaker,
  refusal?: Text,
): Markup {
  return frame(
    pageTexts.remindersTitle[language],
    language,
    speaker,
    html`${refusal === undefined ? "" : note(refusal[language])} ${body(state, language, speaker)}`,
  );
}

function body(
  { wanted, isMailed, canStart }: RemindersState,
  language: Language,
  { org }: Speaker,
): Markup {
  const say = (text: Text) => fill(text, language, { phone: org.phone });
  if (!isMailed) return note(say(pageTexts.remindersElsewhere));
  if (wanted) {
    return html`${note(say(pageTexts.remindersOn))}
      <p>${say(pageTexts.remindersConfirm)}</p>
      <form method="post">
        <button class="main" name="act" value="stop">${say(pageTexts.remindersStop)}</button>
      </form>`;
  }
  const off = note(say(pageTexts.remindersOff));
  if (!canStart)
    return html`${off}
      <p>${say(pageTexts.write)}</p>`;
  return html`${off}
    <p>${say(pageTexts.remindersBack)}</p>
    <form method="post">
      <button name="act" value="start">${say(pageTexts.remindersStart)}</button>
    </form>`;
}

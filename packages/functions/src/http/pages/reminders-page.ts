import {
  reminderCategories,
  type ReminderCategory,
  type ReminderPreferences,
} from "@aftercare/core/casefile/reminder-preferences.ts";
import type { Language, Text } from "@aftercare/core/kernel/language.ts";
import { categories } from "@aftercare/core/notices/reminder-categories.ts";
import { writeDate } from "@aftercare/core/notices/write-date.ts";
import { html } from "hono/html";
import { fill, frame, note, type Speaker } from "./frame.ts";
import type { Markup } from "./page.ts";
import { pageTexts as texts } from "./page-texts.ts";

export interface RemindersState {
  readonly wanted: boolean;
  /** Whether mail goes to the address of this link at all. */
  readonly isMailed: boolean;
  /** The link is still alive and unused, so it can give the consent back. */
  readonly canStart: boolean;
  /** The link is still alive: what is chosen can be changed. An old one only stops the mails. */
  readonly canChoose: boolean;
  readonly preferences: ReminderPreferences;
  /** Something was chosen just now. */
  readonly isSaved: boolean;
}

type Say = (text: Text, slots?: Readonly<Record<string, string>>) => string;

/** Behind “fewer emails like this”: what comes now, what of it is wanted, a pause, and the way to stop it all. */
export function remindersPage(
  state: RemindersState,
  language: Language,
  speaker: Speaker,
  refusal?: Text,
): Markup {
  const say: Say = (text, slots = {}) =>
    fill(text, language, { phone: speaker.org.phone, ...slots });
  return frame(
    say(texts.remindersTitle),
    language,
    speaker,
    html`${refusal === undefined ? "" : note(refusal[language])} ${body(state, language, say)}`,
  );
}

function body(state: RemindersState, language: Language, say: Say): Markup {
  if (!state.isMailed) return note(say(texts.remindersElsewhere));
  if (!state.wanted) return stoppedBody(state, say);
  return html`${note(nowOf(state, language, say))}
    ${state.canChoose ? choiceForms(state, language, say) : html`<p>${say(texts.remindersOldLink)}</p>`}
    <p>${say(texts.remindersConfirm)}</p>
    <form method="post">
      <button name="act" value="stop">${say(texts.remindersStop)}</button>
    </form>`;
}

function stoppedBody({ canStart }: RemindersState, say: Say): Markup {
  const off = note(say(texts.remindersOff));
  if (!canStart) {
    return html`${off}
      <p>${say(texts.write)}</p>`;
  }
  return html`${off}
    <p>${say(texts.remindersBack)}</p>
    <form method="post">
      <button name="act" value="start">${say(texts.remindersStart)}</button>
    </form>`;
}

/** What comes now, in a sentence. */
function nowOf({ preferences, isSaved }: RemindersState, language: Language, say: Say): string {
  const saved = isSaved ? [say(texts.remindersSaved)] : [];
  return [...saved, standing(preferences, language, say)].join(language === "en" ? " " : "");
}

function standing({ off, pausedUntil }: ReminderPreferences, language: Language, say: Say): string {
  const wanted = reminderCategories.filter((category) => !off.includes(category));
  if (wanted.length === 0) return say(texts.remindersNone);
  if (pausedUntil !== undefined) {
    return say(texts.remindersPaused, { until: writeDate(pausedUntil, language) });
  }
  if (off.length === 0) return say(texts.remindersOn);
  const kinds = wanted.map((category) => categories[category].title[language]);
  return say(texts.remindersSome, { kinds: kinds.join(language === "en" ? ", " : "、") });
}

function choiceForms({ preferences }: RemindersState, language: Language, say: Say): Markup {
  const { off, showLenders } = preferences;
  return html`<form method="post">
      <fieldset>
        <legend>${say(texts.remindersKinds)}</legend>
        ${reminderCategories.map((category) => kindBox(category, off.includes(category), language))}
        <p class="hint">${say(texts.remindersAlways)}</p>
      </fieldset>
      <label for="pause">${say(texts.remindersPause)}</label>
      <select id="pause" name="pause">
        ${pauses(preferences, language, say)}
      </select>
      <div class="consent">
        <label>${box("lender", "yes", showLenders === true)} ${say(texts.remindersLender)}</label>
        <p class="quiet">${say(texts.remindersLenderWhy)}</p>
      </div>
      <button class="main" name="act" value="save">${say(texts.remindersSave)}</button>
    </form>
    <form method="post">
      <button name="act" value="essential">${say(texts.remindersEssential)}</button>
    </form>`;
}

function kindBox(category: ReminderCategory, isOff: boolean, language: Language): Markup {
  const { title, covers } = categories[category];
  return html`<div class="consent">
    <label>${box("wanted", category, !isOff)} ${title[language]}</label>
    <p class="quiet">${covers[language]}</p>
  </div>`;
}

function box(name: string, value: string, isTicked: boolean): Markup {
  return isTicked
    ? html`<input type="checkbox" name="${name}" value="${value}" checked />`
    : html`<input type="checkbox" name="${name}" value="${value}" />`;
}

const weeksOfPause = [
  ["1", texts.pauseOneWeek],
  ["2", texts.pauseTwoWeeks],
  ["3", texts.pauseThreeWeeks],
  ["4", texts.pauseFourWeeks],
] as const;

/** The pause that runs comes first: saving something else leaves it as it is. */
function pauses({ pausedUntil }: ReminderPreferences, language: Language, say: Say): Markup[] {
  const until = pausedUntil && writeDate(pausedUntil, language);
  const running =
    until === undefined
      ? []
      : [html`<option value="running" selected>${say(texts.pauseRunning, { until })}</option>`];
  return [
    ...running,
    html`<option value="none">${say(texts.pauseNone)}</option>`,
    ...weeksOfPause.map(([count, text]) => html`<option value="${count}">${say(text)}</option>`),
  ];
}

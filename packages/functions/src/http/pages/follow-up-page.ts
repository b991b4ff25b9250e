import { writeRefusal } from "@aftercare/core/kernel/refusal-texts.ts";
import type { IsoDate } from "@aftercare/core/calendar/dates.ts";
import type { Language, Text } from "@aftercare/core/kernel/language.ts";
import { writeDate } from "@aftercare/core/notices/write-date.ts";
import type { LinkAct } from "@aftercare/core/verbs/links/press.ts";
import type { LinkedTask } from "@aftercare/core/verbs/links/read-link.ts";
import { html } from "hono/html";
import { fill, frame, note, type Speaker } from "./frame.ts";
import { inLanguage } from "./in-language.ts";
import type { Markup } from "./page.ts";
import { pageTexts } from "./page-texts.ts";

/** What the button of a mail leads to: one follow-up, what a press would do, or how it stands already. */
export function followUpPage(
  view: TaskView,
  language: Language,
  speaker: Speaker,
  refusal?: Text,
): Markup {
  const { state, title } = view.task.followUp;
  const open = state === "open" || state === "planned";
  const body = open ? openBody(view, language, refusal) : endedBody(view, language, refusal);
  return frame(title[language], language, speaker, body);
}

export interface TaskView {
  readonly task: LinkedTask;
  readonly today: IsoDate;
}

function openBody(view: TaskView, language: Language, refusal?: Text): Markup {
  const { followUp, why, endsWhen } = view.task;
  const say = (text: Text, slots?: Record<string, string>) => fill(text, language, slots);
  const pressed = pressedNotes(view, language);
  const inTheWay = notesInTheWay(view.task, language);
  const wished = actsLeft(view, inTheWay.length === 0);
  const left = wished.filter((act) => !view.task.used.includes(act));
  const usedUp = left.length < wished.length ? pageTexts.usedUp : undefined;
  const told = [refusal ?? usedUp, followUp.caution].flatMap((text) => text?.[language] ?? []);
  const due = followUp.due < view.today ? pageTexts.duePast : pageTexts.due;
  return html`${notes([...pressed, ...told, ...inTheWay])}
    <p>${say(pageTexts.why, { why: say(why) })}</p>
    <p>${say(pageTexts.counts, { endsWhen: say(endsWhen) })}</p>
    <p>${say(due, { due: writeDate(followUp.due, language) })}</p>
    ${pressed.length === 0 ? html`<p>${say(pageTexts.confirm)}</p>` : ""} ${buttons(left, language)}
    <p>${say(pageTexts.notMine)}</p>`;
}

/** What a press has done already. */
function pressedNotes(view: TaskView, language: Language): string[] {
  const until = snoozedUntil(view);
  const later =
    until === undefined
      ? []
      : [fill(pageTexts.isSnoozed, language, { until: writeDate(until, language) })];
  return askedToday(view) ? [...later, pageTexts.helpAsked[language]] : later;
}

/** Why it cannot be ticked off yet. */
function notesInTheWay({ followUp, proofMissing }: LinkedTask, language: Language): string[] {
  const early =
    followUp.state === "planned"
      ? [fill(pageTexts.notOpenYet, language, { opensOn: writeDate(followUp.opensOn, language) })]
      : [];
  return proofMissing === undefined ? early : [...early, writeRefusal(proofMissing)[language]];
}

function actsLeft(view: TaskView, canBeDone: boolean): LinkAct[] {
  const asks = view.task.handover !== undefined;
  const acts: LinkAct[] = asks ? ["agree", "disagree"] : canBeDone ? ["done"] : [];
  if (snoozedUntil(view) === undefined) acts.push("later");
  if (!askedToday(view)) acts.push("stuck");
  return acts;
}

function snoozedUntil({ task, today }: TaskView): IsoDate | undefined {
  const until = task.followUp.snoozedUntil;
  return until !== undefined && until > today ? until : undefined;
}

function askedToday({ task, today }: TaskView): boolean {
  return task.helpAskedOn === today;
}

const endedTexts: Readonly<Record<string, Text>> = {
  done: pageTexts.isDone,
  skipped: pageTexts.isSkipped,
  superseded: pageTexts.isSuperseded,
};

function endedBody({ task }: TaskView, language: Language, refusal?: Text): Markup {
  const { followUp, canUndo } = task;
  const text = endedTexts[followUp.state] ?? pageTexts.isSuperseded;
  const told = [text, refusal].flatMap((each) => each?.[language] ?? []);
  return html`${notes(told)} ${canUndo ? buttons(["undo"], language) : ""}`;
}

/** Each sentence once: a refusal may say what the page says anyway. */
function notes(sentences: readonly string[]): Markup[] {
  return [...new Set(sentences)].map(note);
}

/** Buttons that post to the page's own address; the first is the one people come for. */
function buttons(acts: readonly LinkAct[], language: Language): Markup {
  if (acts.length === 0) return html``;
  return html`<form method="post">
    ${acts.map(
      (act) =>
        html`<button
          name="act"
          value="${act}"
          class="${act === "done" || act === "agree" ? "main" : ""}"
        >
          ${pageTexts[act][language]}
        </button>`,
    )}
  </form>`;
}

/** The follow-up is gone since the mail, because the facts changed. */
export function gonePage(language: Language, speaker: Speaker): Markup {
  const text = pageTexts.isSuperseded[language];
  return frame(
    text,
    language,
    speaker,
    html`<p>${pageTexts.notMine[language]}</p>
      ${toList(language)}`,
  );
}

/** A newer mail has the buttons now: how it stands, and nothing to press. */
export function replacedPage(
  { followUp }: LinkedTask,
  language: Language,
  speaker: Speaker,
): Markup {
  const ended = endedTexts[followUp.state];
  const { isReplaced, write } = pageTexts;
  return frame(
    followUp.title[language],
    language,
    speaker,
    html`${note((ended ?? isReplaced)[language])}
      <p>${fill(write, language, { phone: speaker.org.phone })}</p>
      ${toList(language)}`,
  );
}

/** The list itself is still there, for whoever signs in. */
function toList(language: Language): Markup {
  const path = inLanguage("/sign-in?next=/app/", language);
  return html`<a class="go plain" href="${path}">${pageTexts.toList[language]}</a>`;
}

/** Whoever holds the mail now may be somebody else: nothing about anybody. */
export function revokedPage(language: Language, speaker: Speaker): Markup {
  const { revokedTitle, revoked, write } = pageTexts;
  return frame(
    revokedTitle[language],
    language,
    speaker,
    html`<p>${revoked[language]}</p>
      <p>${fill(write, language, { phone: speaker.org.phone })}</p>`,
  );
}

/** Too late for the button, not for the thing itself. */
export function expiredPage(language: Language, speaker: Speaker): Markup {
  const { expiredTitle, expired, write } = pageTexts;
  return frame(
    expiredTitle[language],
    language,
    speaker,
    html`<p>${expired[language]}</p>
      <p>${fill(write, language, { phone: speaker.org.phone })}</p>
      ${toList(language)}`,
  );
}

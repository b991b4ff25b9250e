import type { Language, Text } from "@aftercare/core/kernel/language.ts";
import { writeDate } from "@aftercare/core/notices/write-date.ts";
import type { LinkAct } from "@aftercare/core/verbs/act-on-link.ts";
import type { LinkedTask } from "@aftercare/core/verbs/read-link.ts";
import { html } from "hono/html";
import { fill, frame, note, type Speaker } from "./frame.ts";
import type { Markup } from "./page.ts";
import { pageTexts } from "./page-texts.ts";

/** What the button of a mail leads to: one follow-up, what a press would do, or how it stands already. */
export function followUpPage(
  task: LinkedTask,
  language: Language,
  speaker: Speaker,
  refusal?: Text,
): Markup {
  const { followUp } = task;
  const open = followUp.state === "open" || followUp.state === "planned";
  return frame(
    followUp.title[language],
    language,
    speaker,
    html`${refusal === undefined ? "" : note(refusal[language])}
    ${open ? openBody(task, language) : endedBody(task, language)}`,
  );
}

function openBody(task: LinkedTask, language: Language): Markup {
  const { followUp, why, endsWhen, proofMissing, helpAskedOn } = task;
  const say = (text: Text, slots?: Record<string, string>) => fill(text, language, slots);
  const due = writeDate(followUp.due, language);
  const planned = followUp.state === "planned";
  const notes = [
    followUp.snoozedUntil === undefined
      ? []
      : [say(pageTexts.isSnoozed, { until: writeDate(followUp.snoozedUntil, language) })],
    helpAskedOn === undefined ? [] : [say(pageTexts.helpAsked)],
    followUp.caution === undefined ? [] : [followUp.caution[language]],
    planned ? [say(pageTexts.notOpenYet, { opensOn: writeDate(followUp.opensOn, language) })] : [],
    proofMissing === undefined ? [] : [proofMissing[language]],
  ].flat();
  const acts: LinkAct[] = planned ? ["later", "stuck"] : ["done", "later", "stuck"];
  return html`${notes.map(note)}
    <p>${say(pageTexts.why, { why: why[language] })}</p>
    <p>${say(pageTexts.counts, { endsWhen: endsWhen[language] })} ${say(pageTexts.due, { due })}</p>
    <p>${say(pageTexts.confirm)}</p>
    ${buttons(acts, language)}
    <p>${say(pageTexts.notMine)}</p>`;
}

function endedBody({ followUp, canUndo }: LinkedTask, language: Language): Markup {
  const texts: Readonly<Record<string, Text>> = {
    done: pageTexts.isDone,
    skipped: pageTexts.isSkipped,
    superseded: pageTexts.isSuperseded,
  };
  const text = texts[followUp.state] ?? pageTexts.isSuperseded;
  return html`${note(text[language])} ${canUndo ? buttons(["undo"], language) : ""}`;
}

/** Buttons that post to the page's own address; the first is the one people come for. */
function buttons(acts: readonly LinkAct[], language: Language): Markup {
  return html`<form method="post">
    ${acts.map(
      (act) =>
        html`<button name="act" value="${act}" class="${act === "done" ? "main" : ""}">${pageTexts[act][language]}</button>`,
    )}
  </form>`;
}

/** The follow-up is gone since the mail, because the facts changed. */
export function gonePage(language: Language, speaker: Speaker): Markup {
  const text = pageTexts.isSuperseded[language];
  return frame(text, language, speaker, html`<p>${pageTexts.notMine[language]}</p>`);
}

/** Too late for the button, not for the thing itself. */
export function expiredPage(language: Language, speaker: Speaker): Markup {
  const { expiredTitle, expired, write } = pageTexts;
  return frame(
    expiredTitle[language],
    language,
    speaker,
    html`<p>${expired[language]}</p>
      <p>${fill(write, language, { phone: speaker.org.phone })}</p>`,
  );
}

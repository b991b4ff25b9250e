import { dateOf, toLocal } from "../calendar/instant.ts";
import { AppError } from "../kernel/errors.ts";
import type { MailAttachment } from "../ports/mailer.ts";
import { calendarUid } from "./calendar-entry.ts";
import { calendarFile } from "./calendar-file.ts";
import { noticeOf } from "./catalogue.ts";
import { compileDivider, compileFrame } from "./compile-notice.ts";
import { fillPart, fillSection, type FilledPart } from "./fill-section.ts";
import type { ComposedMail, MailInput, MailSection } from "./mail-input.ts";
import { isNeutral } from "./neutral-words.ts";
import { phrases } from "./phrases.ts";
import { NAME_LENGTH, oneLine, plainWords, WORDS_LENGTH } from "./plain-words.ts";
import { webAddress } from "./web-address.ts";
import { applyWording, ownWordsOf } from "./wording/apply-wording.ts";
import { fillFrameWords } from "./wording/fill-frame-words.ts";

/**
 * One mail out of everything a person should hear this morning about one case file. One section is a
 * mail of its own; several share a mail, each with its heading and its button. Pure; throws
 * `notice.broken` when a section lacks a slot or carries an address that is not one.
 */
export function composeMail(input: MailInput): ComposedMail {
  const sections = securityFirst(input.sections);
  const head = headOf(sections, input);
  const body = fillBody(sections, head, input);
  return {
    subject: head.subject,
    html: body.html,
    text: tidy(body.text),
    headers: headersOf(sections, input),
    attachments: calendarOf(sections, input),
  };
}

interface MailHead {
  readonly subject: string;
  readonly preview: string;
  readonly lead: string;
  readonly forStaff: boolean;
}

function securityFirst(sections: readonly MailSection[]): readonly MailSection[] {
  const isSecurity = (section: MailSection) => noticeOf(section.notice).stream === "security";
  return [...sections.filter(isSecurity), ...sections.filter((section) => !isSecurity(section))];
}

/** A notice's own subject when it is alone or a warning; the number of things otherwise. */
function headOf(sections: readonly MailSection[], { language, org }: MailInput): MailHead {
  const first = sections[0];
  if (first === undefined) throw broken("a mail needs a section");
  const own = ownWordsOf(org.wording, first.notice);
  const notice = applyWording(noticeOf(first.notice), own);
  const forStaff = sections.every((section) => noticeOf(section.notice).stream === "staff");
  const counted = (sentence: string) => sentence.replace("{count}", String(sections.length));
  const lead = counted((forStaff ? phrases.staffLead : phrases.mergedLead)[language]);
  if (sections.length === 1 || notice.stream === "security") {
    return { subject: notice.subject[language], preview: notice.preview[language], lead, forStaff };
  }
  return {
    subject: counted((forStaff ? phrases.staffSubject : phrases.mergedSubject)[language]),
    preview: (forStaff ? phrases.staffPreview : phrases.mergedPreview)[language],
    lead,
    forStaff,
  };
}

function fillBody(sections: readonly MailSection[], head: MailHead, input: MailInput): FilledPart {
  const { language, org, unsubscribeUrl } = input;
  const merged = sections.length > 1;
  const unsubscribable = unsubscribeUrl !== undefined && hasReminder(sections);
  const divider = fillPart(compileDivider(language), new Map());
  const filled = sections.map((section, index) => fillSection(section, index + 1, merged, input));
  const own = fillFrameWords(org, language);
  const frame = compileFrame(language, {
    merged,
    forStaff: head.forStaff,
    unsubscribable,
    ...own.options,
  });
  const words = new Map([
    ["subject", head.subject],
    ["preview", head.preview],
    ["greeting", greetingOf(input)],
    ["lead", head.lead],
    ["orgName", plainWords(org.name, WORDS_LENGTH)],
    ["phone", oneLine(org.phone)],
    ["phoneDigits", org.phone.replace(/[^\d+]/g, "")],
    ["appHost", webAddress(input.appUrl).host],
    ["unsubscribeUrl", unsubscribable ? webAddress(unsubscribeUrl).href : ""],
    ...own.words,
  ]);
  return fillPart(frame, words, {
    sections: {
      html: filled.map((part) => part.html).join(divider.html),
      text: filled.map((part) => part.text).join(`\n\n${divider.text}\n\n`),
    },
  });
}

function greetingOf({ language, recipient }: MailInput): string {
  const name = plainWords(recipient.name, NAME_LENGTH);
  if (name === "") return phrases.hello[language];
  return phrases.helloName[language].replace("{name}", () => name);
}

/** Only reminders can be turned down; a warning or a result always comes. (RFC 8058, RFC 3834) */
function headersOf(sections: readonly MailSection[], input: MailInput): Record<string, string> {
  const always = { "Auto-Submitted": "auto-generated" };
  if (input.unsubscribeUrl === undefined || !hasReminder(sections)) return always;
  return {
    ...always,
    "List-Unsubscribe": `<${webAddress(input.unsubscribeUrl).href}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  };
}

function hasReminder(sections: readonly MailSection[]): boolean {
  return sections.some((section) => {
    const { stream, toGuarantor } = noticeOf(section.notice);
    return stream === "reminder" || toGuarantor === true;
  });
}

function calendarOf(sections: readonly MailSection[], input: MailInput): readonly MailAttachment[] {
  const today = dateOf(toLocal(input.now, input.org.zone));
  const host = webAddress(input.appUrl).hostname;
  const entries = sections.flatMap(({ due, title, stepKey, calendarOf: followUp }) => {
    if (due === undefined || due < today) return [];
    const uid = calendarUid(input.file, followUp ?? followUpOf(stepKey), host);
    return [{ uid, on: due, title: calendarTitle(title, input) }];
  });
  return entries.length === 0 ? [] : [calendarFile(entries, input.now)];
}

/** A calendar is seen by others too: a title that tells too much is replaced. */
function calendarTitle(title: string, { language }: MailInput): string {
  return isNeutral(title) ? plainWords(title, WORDS_LENGTH) : phrases.calendarTitle[language];
}

function followUpOf(stepKey: string): string {
  return stepKey.slice(0, stepKey.lastIndexOf("/"));
}

function tidy(text: string): string {
  return `${text.replace(/\n{3,}/g, "\n\n").trim()}\n`;
}

function broken(why: string): AppError {
  return new AppError("notice.broken", why, { retriable: false });
}

import { dateOf, timeOf, toLocal, type Instant } from "../../calendar/instant.ts";
import { AppError } from "../../kernel/errors.ts";
import type { Language } from "../../kernel/language.ts";
import type { OutgoingMail } from "../../ports/mailer.ts";
import { compileAccountMail } from "../compile-notice.ts";
import { fillPart } from "../fill-section.ts";
import { phrases } from "../phrases.ts";
import { NAME_LENGTH, oneLine, plainWords, WORDS_LENGTH } from "../plain-words.ts";
import { compileTemplate, fillTemplate } from "../template.ts";
import { webAddress } from "../web-address.ts";
import { writeDate } from "../write-date.ts";
import {
  accountNoticeOf,
  type AccountNoticeId,
  type AccountNoticeSlots,
} from "./account-catalogue.ts";
import type { AccountSlotName, AccountSlotValues } from "./account-notice.ts";

export interface AccountMailInput<Id extends AccountNoticeId> {
  readonly notice: Id;
  readonly language: Language;
  readonly slots: AccountNoticeSlots<Id>;
  /** Where the product lives; its host is the address people are told to open themselves. */
  readonly appUrl: string;
}

/** Lacks only whom it goes to and when. The tag names the notice and can be mistaken for no case file's. */
export type AccountMail = Omit<OutgoingMail, "to" | "date">;

/**
 * A mail about a person's account, in the layout of all other mails. It greets without a name, because
 * anybody can have a code mailed to anybody. Pure; throws `notice.broken` when a slot is missing or its
 * address is none.
 */
export function composeAccountMail<Id extends AccountNoticeId>(
  input: AccountMailInput<Id>,
): AccountMail {
  const { notice: id, language, appUrl } = input;
  const notice = accountNoticeOf(id);
  const filled = new Map<string, string>([
    ...slotWords(notice.slots, input.slots, language),
    ["appHost", webAddress(appUrl).host],
  ]);
  const fill = (line: string) => fillTemplate(compileTemplate(line), filled);
  const subject = oneLine(fill(notice.subject[language]));
  const words = new Map([
    ...filled,
    ["subject", subject],
    ["preview", fill(notice.preview[language])],
    ["greeting", phrases.hello[language]],
  ]);
  const { html, text } = fillPart(compileAccountMail(id, language), words);
  return {
    tags: { account: id },
    subject,
    html,
    text: `${text.replace(/\n{3,}/g, "\n\n").trim()}\n`,
    headers: { "Auto-Submitted": "auto-generated" },
    attachments: [],
  };
}

type Writer<Value> = (value: Value, language: Language) => string;

const writers: { readonly [Name in AccountSlotName]: Writer<AccountSlotValues[Name]> } = {
  code: (code) => code.replace(/\D/g, ""),
  at: writeMoment,
  device: (device) => plainWords(device, WORDS_LENGTH),
  org: (org) => plainWords(org, NAME_LENGTH),
  overdue: String,
  thisWeek: String,
  byLaw: String,
  withoutNext: String,
  helpAsked: String,
  actionUrl: (address) => webAddress(address).href,
};

function slotWords(
  needed: readonly AccountSlotName[],
  values: Partial<AccountSlotValues>,
  language: Language,
): [string, string][] {
  return needed.map((name) => [name, writeSlot(name, values[name], language)]);
}

function writeSlot<Name extends AccountSlotName>(
  name: Name,
  value: AccountSlotValues[Name] | undefined,
  language: Language,
): string {
  if (value !== undefined) return writers[name](value, language);
  const why = `an account mail has no value for {${name}}`;
  throw new AppError("notice.broken", why, { retriable: false });
}

function writeMoment(instant: Instant, language: Language): string {
  const local = toLocal(instant, "Asia/Shanghai");
  const [day, time] = [writeDate(dateOf(local), language), timeOf(local)];
  return language === "zh-CN" ? `北京时间${day}${time}` : `${time} on ${day}, Beijing time`;
}

import type { Collateral } from "../casefile/debt-terms.ts";
import type { IsoDate } from "../calendar/dates.ts";
import type { DateEstimate } from "../calendar/working-days.ts";
import type { Language, Text } from "../kernel/language.ts";
import type { ReviewReason } from "../casefile/desk-facts.ts";
import type { EvidenceKind } from "../casefile/facts.ts";
import { documentNames, reviewReasonNames } from "./document-names.ts";
import { channelNames, collateralNames, officeNames, type Channel, type Office } from "./names.ts";
import { NAME_LENGTH, plainWords, WORDS_LENGTH } from "./plain-words.ts";
import { writeDate, writeEstimate } from "./write-date.ts";

/** Everything a notice may say that is not the same in every mail. Codes and dates; words only where a person chose them. */
export interface SlotValues {
  /** The day this reminder stands on the list. */
  readonly on: IsoDate;
  /** The follow-up's last day. A provisional estimate is written with 约 / about, and explained. */
  readonly due: IsoDate | DateEstimate;
  /** T: the day the debt was settled. */
  readonly settledOn: IsoDate;
  /** D: the day something wrong was found in the credit report. */
  readonly foundOn: IsoDate;
  /** F, P or Q: the day the objection or complaint went out. */
  readonly filedOn: IsoDate;
  /** C: the day somebody got in touch. */
  readonly contactOn: IsoDate;
  /** The day the registry took the release application. */
  readonly acceptedOn: IsoDate;
  /** The last day the evidence is kept. */
  readonly keepUntil: IsoDate;
  /** A date that moved: the old one and the new one. */
  readonly from: IsoDate;
  readonly to: IsoDate | DateEstimate;
  /** Calendar days from `settledOn` to `on`. */
  readonly daysSince: number;
  /** Working days left in the window. */
  readonly daysLeft: number;
  readonly channel: Channel;
  readonly office: Office;
  readonly collateral: Collateral["kind"];
  /** The day a counsellor looked at an upload, what it is, and why it is asked for again. */
  readonly reviewedOn: IsoDate;
  readonly document: EvidenceKind;
  readonly reviewReason: ReviewReason;
  /** A follow-up's title. */
  readonly what: Text | string;
  /** The client's name, in mails to staff. */
  readonly client: string;
  /** What the organisation calls the counsellor, in mails to clients. */
  readonly counsellor: Text | string;
}

export type SlotName = keyof SlotValues;

type Writer<Value> = (value: Value, language: Language) => string;

const writers: { readonly [Name in SlotName]: Writer<SlotValues[Name]> } = {
  on: writeDay,
  due: writeDay,
  settledOn: writeDay,
  foundOn: writeDay,
  filedOn: writeDay,
  contactOn: writeDay,
  acceptedOn: writeDay,
  keepUntil: writeDay,
  from: writeDay,
  to: writeDay,
  daysSince: String,
  daysLeft: String,
  channel: (channel, language) => channelNames[channel][language],
  office: (office, language) => officeNames[office][language],
  collateral: (kind, language) => collateralNames[kind][language],
  reviewedOn: writeDay,
  document: (kind, language) => documentNames[kind][language],
  reviewReason: (reason, language) => reviewReasonNames[reason][language],
  what: (what, language) => plainWords(inLanguage(what, language), WORDS_LENGTH),
  client: (client) => plainWords(client, NAME_LENGTH),
  counsellor: (name, language) => plainWords(inLanguage(name, language), NAME_LENGTH),
};

/** A slot's value in words, without links or line breaks, not yet escaped for HTML. */
export function writeSlot<Name extends SlotName>(
  name: Name,
  value: SlotValues[Name],
  language: Language,
): string {
  return writers[name](value, language);
}

function inLanguage(words: Text | string, language: Language): string {
  return typeof words === "string" ? words : words[language];
}

function writeDay(day: IsoDate | DateEstimate, language: Language): string {
  return isEstimate(day) ? writeEstimate(day, language) : writeDate(day, language);
}

/** The first provisional day among a notice's values: the one its mail has to explain. */
export function provisionalDay(slots: Partial<SlotValues>): DateEstimate | undefined {
  return [slots.due, slots.to]
    .filter((day) => day !== undefined)
    .filter(isEstimate)
    .find((estimate) => estimate.status === "provisional");
}

function isEstimate(day: IsoDate | DateEstimate): day is DateEstimate {
  return typeof day !== "string";
}

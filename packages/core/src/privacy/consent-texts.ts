import { consentPurposes, type ConsentPurpose } from "../casefile/privacy-facts.ts";
import type { ConsentText } from "./consent-text.ts";
import { caseHandlingTexts } from "./texts/case-handling.ts";
import { creditReportTexts } from "./texts/credit-report.ts";
import { reminderTexts } from "./texts/reminders.ts";
import { sharingTexts } from "./texts/sharing.ts";

const texts: Readonly<Record<ConsentPurpose, readonly [current: ConsentText, ...ConsentText[]]>> = {
  "case-handling": caseHandlingTexts,
  "credit-report-upload": creditReportTexts,
  "email-reminders": reminderTexts,
  sharing: sharingTexts,
};

/** Every version there ever was of one purpose's text, the current one first. */
export function consentTextsOf(purpose: ConsentPurpose): readonly ConsentText[] {
  return texts[purpose];
}

/** The version to ask with today. */
export function currentVersion(purpose: ConsentPurpose): string {
  return texts[purpose][0].version;
}

/** The words somebody agreed to; undefined when they were an organisation's own, for example on paper. */
export function consentTextOf({
  purpose,
  textVersion,
}: {
  readonly purpose: string;
  readonly textVersion?: string;
}): ConsentText | undefined {
  const known = consentPurposes.find((candidate) => candidate === purpose);
  return known && texts[known].find(({ version }) => version === textVersion);
}

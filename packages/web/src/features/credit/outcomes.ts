import { objectionTexts as texts } from "./objection-texts.ts";

/** How an objection can be answered, by the event's own codes. */
export const objectionOutcomes = {
  corrected: texts.corrected,
  "no-error": texts.noError,
  "cannot-confirm": texts.cannotConfirm,
  "review-failed": texts.reviewFailed,
} as const;

export const complaintOutcomes = {
  upheld: texts.upheld,
  partly: texts.partly,
  rejected: texts.rejected,
  referred: texts.referred,
} as const;

/** Where objections and complaints go. */
export const offices = {
  ccrc: texts.ccrc,
  institution: texts.institution,
  pboc: texts.pboc,
  nfra: texts.nfra,
} as const;

export function outcomeText(outcome: string) {
  const known = { ...objectionOutcomes, ...complaintOutcomes };
  return outcome in known ? known[outcome as keyof typeof known] : texts.answered;
}

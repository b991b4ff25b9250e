import type { IsoDate } from "../calendar/dates.ts";
import type { ClientFacts, Said } from "./facts.ts";

/** What a client's own file knows about the talk between client and counsellor. The words stay in the events. */

export const speakers = ["client", "staff"] as const;
export type Speaker = (typeof speakers)[number];

export const messageTopics = [
  "follow-up",
  "money",
  "credit-report",
  "scam",
  "data",
  "other",
] as const;

/** When the person would rather be answered or called. */
export const preferredTimes = ["any", "morning", "afternoon", "evening"] as const;

export interface MessageFact extends Said {
  readonly id: string;
  readonly from: Speaker;
  /** What the organisation calls whoever of it wrote this. */
  readonly name?: string;
  /** Of a client's message: the first word of staff after it. */
  readonly answered?: Said;
}

export const talkChannels = ["phone", "wechat", "visit", "video", "mail"] as const;
export const talkOutcomes = [
  "reached",
  "no-answer",
  "call-back",
  "wrong-number",
  "declined",
] as const;

/** The counsellor got, or tried to get, in touch with the client. */
export interface TalkFact extends Said {
  readonly id: string;
  readonly outcome: (typeof talkOutcomes)[number];
  readonly nextStep?: NextStepFact;
}

/** What was agreed, in the counsellor's words for colleagues, and for which day. */
export interface NextStepFact {
  readonly text: string;
  readonly on: IsoDate;
  /** A later talk said that it is done. */
  readonly done?: Said;
}

/** The last day on which somebody of the organisation reached the client. */
export function lastTalkOn({ talks = [] }: ClientFacts): IsoDate | undefined {
  const days = talks.filter(({ outcome }) => outcome === "reached").map(({ on }) => on);
  return days.toSorted().at(-1);
}

/** The facts without the words that staff wrote for each other. */
export function withoutNextSteps(facts: ClientFacts): ClientFacts {
  const { talks } = facts;
  if (talks === undefined) return facts;
  return { ...facts, talks: talks.map(({ nextStep: _, ...talk }) => talk) };
}

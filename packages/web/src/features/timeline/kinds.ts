import type { TimelineEntry } from "../../api/clients.ts";
import type { Text } from "../../language/language.ts";
import { shortTypeOf } from "./event-parts.ts";
import { timelineTexts as texts } from "./timeline-texts.ts";

/** By what a history can be narrowed; the words before the point of an event's name say which it is. */
export const timelineKinds = [
  "talks",
  "notes",
  "money",
  "files",
  "credit",
  "tasks",
  "mails",
  "file",
] as const;
type TimelineKind = (typeof timelineKinds)[number];

const kindOfFamily: Readonly<Record<string, TimelineKind>> = {
  message: "talks",
  talk: "talks",
  contact: "talks",
  letter: "talks",
  note: "notes",
  debt: "money",
  offer: "money",
  payment: "money",
  settlement: "money",
  statement: "money",
  account: "money",
  legal: "money",
  autodebit: "money",
  guarantee: "money",
  guarantor: "money",
  creditor: "money",
  collateral: "money",
  compensation: "money",
  evidence: "files",
  credit: "credit",
  "credit-report": "credit",
  anomaly: "credit",
  objection: "credit",
  complaint: "credit",
  followup: "tasks",
  plan: "tasks",
  nudge: "mails",
  notice: "mails",
  reminders: "mails",
  "mail-trouble": "mails",
};

export function kindOf({ type }: Pick<TimelineEntry, "type">): TimelineKind {
  const [family = ""] = shortTypeOf(type).split(".");
  return kindOfFamily[family] ?? "file";
}

export function kindText(kind: TimelineKind): Text {
  return texts[kind];
}

/** What an address says, when it is a kind. */
export function readKind(typed: string | undefined): TimelineKind | undefined {
  return timelineKinds.find((kind) => kind === typed);
}

import type { IsoDate } from "../calendar/dates.ts";
import type { Negotiation } from "../casefile/negotiation.ts";
import type { Language } from "../kernel/language.ts";
import type { Spans } from "./spans.ts";

/**
 * What lists show of a case file, worked out at every write and kept beside the snapshot, in the indexes that
 * lists are read from. Only what has been decided: what is overdue depends on the day it is read.
 */
export type FileSummary = ClientSummary | DebtSummary;

interface Summary {
  readonly openedOn: IsoDate;
  readonly assignee?: string;
  readonly closedOn?: IsoDate;
  /** A contact looks like a scam, or money left, and it is not over yet. */
  readonly scamOn?: IsoDate;
  /** What people still have to do or to await, the soonest first. */
  readonly lines: readonly FollowUpLine[];
}

export interface ClientSummary extends Summary {
  readonly file: "client";
  readonly name: string;
  readonly language: Language;
  /** When the present counsellor took over; without it, when the file was opened. */
  readonly assignedOn?: IsoDate;
  readonly data?: "locked" | "deleted";
  readonly mailTrouble?: "bounced" | "complained";
  /** Mail reminders are not consented to. */
  readonly noReminders?: true;
  /** The counsellor who is proposed. */
  readonly handoverTo?: string;
  /** The oldest request about the person's own data that is not answered. */
  readonly dataRequestOn?: IsoDate;
  /** When one of them was answered last. */
  readonly dataAnsweredOn?: IsoDate;
}

export interface DebtSummary extends Summary {
  readonly file: "debt";
  readonly creditor: string;
  readonly kind: string;
  readonly balanceFen: number;
  readonly settledOn?: IsoDate;
  /** The oldest objection or complaint that nobody has answered. */
  readonly disputedOn?: IsoDate;
  /** How long the other side took with what it has done. */
  readonly spans?: Spans;
  /** How far it has come with the lender; absent while nobody has begun, and once it is paid off. */
  readonly negotiation?: Negotiation;
}

/** One open or planned follow-up. Its rule says the rest: title, clock, whose turn it is. */
export interface FollowUpLine {
  readonly key: string;
  readonly due: IsoDate;
  /** Where it is another day than `due`. */
  readonly staffDue?: IsoDate;
  readonly attentionOn?: IsoDate;
  readonly snoozedUntil?: IsoDate;
  readonly helpOn?: IsoDate;
  readonly provisional?: true;
}

/** The rule that a follow-up's key begins with. */
export function ruleIdOf(key: string): string {
  return key.slice(0, key.indexOf("@"));
}

/** A new half-year, for one, changes a list without an event. Both were made by the same hand, part by part. */
export function isSame(a: FileSummary, b: FileSummary): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

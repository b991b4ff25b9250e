import type { IsoDate } from "../calendar/dates.ts";
import type { ClientFacts, DebtFacts, Facts, Said } from "../casefile/facts.ts";
import type { Text } from "../kernel/language.ts";
import type { NoticeId } from "../notices/notice-id.ts";

/** `advice` comes from the articles; `law` from a regulation, which `article` then names. */
export type Clock = "advice" | "law";

/** Whom a step speaks to: a `guarantor` is the follow-up's subject. `machine` steps mail nobody: the worker acts. */
export type Audience = "client" | "staff" | "guarantor" | "machine";

/** Days after the anchor, which itself is not counted (Civil Code 201). A missing month day is the month's last. */
export type Offset =
  | { readonly days: number }
  | { readonly workingDays: number }
  | { readonly years: number };

export type Anchor =
  | "settlement"
  | "anomaly"
  | "words"
  | "refusal"
  | "objection"
  | "complaint"
  | "contact"
  | "balance"
  | "certificate"
  | "acceptance"
  | "half-year"
  | "address"
  | "date-change"
  | "closing"
  | "withdrawal"
  | "request"
  | "handover"
  | "message"
  | "talk"
  | "upload"
  | "review"
  | "offer"
  | "letter"
  | "dossier"
  | "recording"
  | "transfer"
  | "no-help"
  | "plan"
  | "promise"
  | "legal"
  | "statement"
  | "ticket"
  | "erasure";

/** Both ends are allowed. */
export type Bounds = readonly [least: number, most: number];

/**
 * What an organisation may change of a rule; what is not named here it may not. Counts are in the unit of
 * the offset they stand for. The bounds keep a rule from losing its sense. Law rules have none of this.
 */
export interface Adjustable {
  readonly days?: Bounds;
  /** Steps by id. */
  readonly steps?: Readonly<Record<string, Bounds>>;
  /** It may be switched off. */
  readonly off?: true;
}

/** A dated act of the machine within a follow-up. */
export interface StepRule {
  readonly id: string;
  readonly from: "anchor" | "due";
  readonly offset: Offset;
  readonly audience: Audience;
  readonly notice?: NoticeId;
  /** Staff act on the day itself, even when it is a rest day; what they hear of later, that day. */
  readonly sameDay?: boolean;
  /** At another time of the day than mails usually go, `18:00`. */
  readonly time?: string;
  /** An alarm: it goes out the same minute, at night and on a rest day too. Staff alone are woken. */
  readonly atOnce?: true;
  /** The organisation's supervisors get the mail as well. */
  readonly copySupervisors?: true;
}

/** One thing a rule applies to: a settlement, a channel, an objection … */
export interface Instance {
  readonly anchorOn: IsoDate;
  /** The day we learned of the anchor: nothing can have been reminded before it. */
  readonly knownOn: IsoDate;
  readonly subject?: string;
  /** The anchor no longer holds; what is still open is superseded. */
  readonly over?: Said & { readonly reason: string };
}

/**
 * A rule is data: what calls for the follow-up, when it is due, which clock that is and whose word, what
 * ends it, and when the machine speaks. `plan` reads it; nobody schedules anything by hand.
 */
export interface Rule<F extends Facts> {
  readonly id: string;
  readonly version: number;
  readonly title: Text;
  readonly why: Text;
  readonly endsWhen: Text;
  readonly anchor: Anchor;
  readonly offset: Offset;
  readonly clock: Clock;
  /** Checklist ids and law sources. */
  readonly sources: readonly string[];
  readonly article?: string;
  /** A deadline of the other side: a provisional date counts by its latest reading. */
  readonly counterparty?: boolean;
  readonly adjustable?: Adjustable;
  /** The title of a rule that names its own days, when they are other days. */
  readonly titleFor?: (days: number) => Text;
  /** It can be done this many days before it is due, not from the anchor on. */
  readonly opensDaysBefore?: number;
  /** A duty that closing the case does not end. */
  readonly survivesClosing?: boolean;
  /** Still called for when the client's data is deleted: it sees to that. */
  readonly afterErasure?: true;
  /** It only informs: done once its mail went out. */
  readonly informs?: boolean;
  /** Whose list it stands on; without it, the client's as soon as one of its steps speaks to the client. */
  readonly whose?: "client" | "desk";
  readonly steps: readonly StepRule[];
  /** When a person has to look, counted from the due date; without it the first staff step says. */
  readonly escalate?: Offset | "never";
  instances(facts: F, today: IsoDate): readonly Instance[];
  /** The due date when the offset alone does not say it. */
  dueOn?(facts: F, instance: Instance, byOffset: IsoDate): IsoDate;
  /** The fact that ended it. One from before `opensOn` is about an earlier look. */
  endedBy(facts: F, instance: Instance, opensOn: IsoDate): Said | undefined;
  /** What has to be there before it can be ticked off by hand. */
  missingProof?(facts: F, instance: Instance): Text | undefined;
  /** What a person wrote down about it: shown to staff in the app, and never mailed. */
  words?(facts: F, instance: Instance): string | undefined;
  /** A warning to read before acting. */
  caution?(facts: F, instance: Instance): Text | undefined;
}

export type DebtRule = Rule<DebtFacts>;
export type ClientRule = Rule<ClientFacts>;

export interface Rulebook {
  readonly version: string;
  /** The product's own rules, where these are an organisation's. */
  readonly product?: Rulebook;
  readonly debt: readonly DebtRule[];
  readonly client: readonly ClientRule[];
}

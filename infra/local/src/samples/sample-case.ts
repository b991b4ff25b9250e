import { addDays, type IsoDate } from "@aftercare/core/calendar/dates.ts";

/** One person with their debts, as far as the office knows them on the day of the first start. */
export interface SampleCase {
  readonly client: string;
  /** Who looks after them; without a word nobody yet. */
  readonly keeper?: "counsellor" | "colleague";
  readonly events: readonly SampleEvent[];
}

/** Subject, type without prefix and version, data. */
export type SampleEvent = readonly [
  subject: string,
  type: string,
  data: Readonly<Record<string, unknown>>,
];

/** Days before the day of the first start; below zero after it. */
export type Ago = (days: number) => IsoDate;

export const agoFrom =
  (today: IsoDate): Ago =>
  (days) =>
    addDays(today, -days);

interface Profile {
  readonly name: string;
  readonly language: "zh-CN" | "en";
  readonly email?: string;
  readonly phone?: string;
}

/** They are in the book, and agreed to reminders by mail. */
export function enrolment(id: string, profile: Profile): SampleEvent[] {
  const consent = { purpose: "email-reminders", textVersion: "2026-01" };
  return [
    [`clients/${id}`, "client.enrolled", { ...profile }],
    [`clients/${id}`, "consent.given", consent],
  ];
}

interface Loan {
  readonly lender: string;
  readonly signedOn: IsoDate;
  readonly amountFen: number;
  /** How the lender takes its money by itself. */
  readonly channel: "alipay" | "bank" | "wechat";
  /** Whatever is not the same for all. */
  readonly terms?: Readonly<Record<string, unknown>>;
}

/** `path` is `client/debts/debt`. */
export function debt(path: string, loan: Loan): SampleEvent {
  const { lender, signedOn, amountFen, channel, terms } = loan;
  const usual = {
    kind: "online-loan",
    creditor: { name: lender, licence: "consumer-finance", reportsToPbc: true },
    contract: { number: `HT-${signedOn}`, signedOn },
    principalFen: amountFen,
    outstandingFen: amountFen,
    annualRateBasisPoints: 2350,
    autoDebits: [{ id: channel, channel }],
  };
  return [`clients/${path}`, "debt.recorded", { ...usual, ...terms }];
}

/** One payment on each day, numbered from the first. */
export function payments(path: string, amountFen: number, days: readonly IsoDate[]): SampleEvent[] {
  return days.map((on, at) => [
    `clients/${path}`,
    "payment.made",
    { paymentId: `p${at + 1}`, amountFen, on },
  ]);
}

/** What they ticked off on a day, by the follow-ups' keys. */
export function ticks(path: string, on: IsoDate, followUps: readonly string[]): SampleEvent[] {
  return followUps.map((followUp) => [`clients/${path}`, "followup.done", { followUp, on }]);
}

interface Paper {
  readonly signedOn: IsoDate;
  readonly amountFen: number;
  readonly settledOn: IsoDate;
  readonly on: IsoDate;
}

/** A settlement certificate whose four key fields are right. */
export function certificate(path: string, { signedOn, ...paper }: Paper): SampleEvent {
  const data = { account: `HT-${signedOn}`, remaining: 0, ...paper };
  return [`clients/${path}`, "settlement.certified", data];
}

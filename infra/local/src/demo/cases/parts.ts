import type { IsoDate } from "@aftercare/core/calendar/dates.ts";
import { writeMoneyInTable } from "@aftercare/core/money/write-money.ts";
import type { PlayedCall, PlayedEvent } from "../played-case.ts";

/** What several cases begin with, and ask. People and numbers are made up. */

interface Profile {
  readonly name: string;
  readonly language?: "zh-CN" | "en";
  /** Without it they are mailed. */
  readonly unmailed?: true;
}

/** In the book; and unless they are left alone, they agreed to reminders by mail. */
export function enrolment(client: string, profile: Profile): readonly PlayedEvent[] {
  const { name, language = "zh-CN", unmailed } = profile;
  const email = `${client.replace("clients/", "")}@example.org`;
  const consent = { purpose: "email-reminders", textVersion: "2026-01" };
  const enrolled: PlayedEvent = [client, "client.enrolled", { name, email, language }];
  return unmailed ? [enrolled] : [enrolled, [client, "consent.given", consent]];
}

/** A sample lender's online loan of 20,000 yuan at 23.5 %; `terms` is what differs. */
export function loan(debt: string, terms: Readonly<Record<string, unknown>> = {}): PlayedEvent {
  const amountFen = 2_000_000;
  const usual = {
    kind: "online-loan",
    creditor: { name: "样例消费金融", licence: "consumer-finance", reportsToPbc: true },
    contract: { number: "HT-2023-0620", signedOn: "2023-06-20" },
    principalFen: amountFen,
    outstandingFen: amountFen,
    annualRateBasisPoints: 2350,
  };
  return [debt, "debt.recorded", { ...usual, ...terms }];
}

/** The whole of it at once. */
export function payOff(debt: string, amountFen = 2_000_000, on?: string): PlayedEvent {
  const day = on === undefined ? {} : { on };
  return [debt, "payment.made", { paymentId: "whole", amountFen, method: "bank-transfer", ...day }];
}

interface SeenFollowUp {
  readonly rule: string;
  readonly title: string;
  readonly state: string;
  readonly anchorOn: IsoDate;
  readonly due: IsoDate;
  readonly staffDue: IsoDate;
  readonly estimate: {
    readonly status: string;
    readonly earliest: IsoDate;
    readonly latest: IsoDate;
  };
}

/** The dates of one file by some rules, as the API says them; `anchorOn` picks what began on one day. */
export function datesOf(file: string, rules: readonly string[], anchorOn?: string): PlayedCall {
  const isAsked = (one: SeenFollowUp) =>
    rules.includes(one.rule) && (anchorOn === undefined || one.anchorOn === anchorOn);
  return {
    path: `/v1/${file}/follow-ups`,
    by: "counsellor",
    tell({ items }) {
      const found = items as readonly SeenFollowUp[];
      return found.filter(isAsked).map(dateLine);
    },
  };
}

function dateLine({ rule, title, state, due, staffDue, estimate }: SeenFollowUp): string {
  const staff = staffDue === due ? "" : ` (staff ${staffDue})`;
  const range = `暂定 ${estimate.earliest}…${estimate.latest}`;
  const certain = estimate.status === "official" ? "" : `  ${range}`;
  return `${rule.padEnd(10)} ${due}${staff}${certain}  ${state}  ${title}`;
}

export const yuan = (fen: unknown) => writeMoneyInTable(Number(fen));

/** 2367 as 23.67 %. */
export const percent = (basisPoints: unknown) => `${(Number(basisPoints) / 100).toFixed(2)} %`;

import { z } from "zod";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { writeDay } from "../../notices/write-date.ts";
import type { DebtFacts, Said } from "../facts.ts";
import {
  legalHelpers,
  legalOutcomes,
  legalPapers,
  type CourtDay,
  type LegalFact,
} from "../legal-fact.ts";
import { changeWhere, debtEvent, saidBy, type Happening } from "./define.ts";
import * as field from "./fields.ts";

/** Near a court, or in it (B52): the papers, the days, who helps, and how it ended. */

/** What the paper says of the day in court; all of it is read by people in the history. */
const courtDay = {
  courtAt: field.timeOfDay.optional(),
  court: field.line(120).optional(),
  room: field.line(80).optional(),
  caseNumber: field.line(80).optional(),
};

const received = z.strictObject({
  legalId: field.id,
  paper: z.enum(legalPapers),
  /** Who sent it: the court, or the lawyer's office. */
  from: field.line(120).optional(),
  courtOn: field.day.optional(),
  ...courtDay,
  claimFen: field.amountFen.optional(),
  note: field.text(2000).optional(),
  evidenceIds: field.evidenceIds,
  on: field.on,
});

export const legalPaperReceived = debtEvent({
  type: "aftercare.legal.paper-received.v1",
  title: { "zh-CN": "收到法院或律师的文书", en: "Paper from a court or a lawyer" },
  data: received,
  decide(facts, event) {
    const { legalId, courtOn } = event.data;
    if (legalOf(facts, legalId) !== undefined) {
      return refuse("id.taken", { field: "data.legalId", slots: { id: legalId } });
    }
    return inPast(event, courtOn);
  },
  evolve(facts, event) {
    const { legalId, paper, courtOn } = event.data;
    const said = saidBy(event);
    const days = courtOn === undefined ? [] : [{ courtOn, ...said }];
    return { ...facts, legal: [...(facts.legal ?? []), { id: legalId, paper, days, ...said }] };
  },
});

const named = { legalId: field.id, on: field.on };

/** The first day in court, or another one: the earlier ones hold no more, and are spoken of no more. */
export const courtDateSet = debtEvent({
  type: "aftercare.legal.court-date-set.v1",
  title: { "zh-CN": "开庭日", en: "Court date set" },
  data: z.strictObject({ ...named, courtOn: field.day, ...courtDay }),
  decide: (facts, event) => knowsLegal(facts, event) ?? inPast(event, event.data.courtOn),
  evolve(facts, event) {
    const day = { courtOn: event.data.courtOn, ...saidBy(event) };
    return withLegal(facts, event, ({ days }) => ({ days: [...days, day] }));
  },
});

export const courtAttended = debtEvent({
  type: "aftercare.legal.court-attended.v1",
  title: { "zh-CN": "开庭去过了", en: "Court date attended" },
  data: z.strictObject({ ...named, note: field.text(1000).optional() }),
  decide(facts, event) {
    const unknown = knowsLegal(facts, event);
    if (unknown !== undefined) return unknown;
    const last = legalOf(facts, event.data.legalId)?.days.at(-1);
    if (last === undefined) return refuse("legal.no-court-date", { field: "data.legalId" });
    const slots = { date: writeDay(last.courtOn) };
    return event.on < last.courtOn
      ? refuse("legal.court-to-come", { field: "data.on", slots })
      : undefined;
  },
  evolve: (facts, event) =>
    withLegal(facts, event, ({ days }, said) => ({ days: attendedAt(days, said) })),
});

const attendedAt = (days: readonly CourtDay[], attended: Said): readonly CourtDay[] =>
  days.map((day, at) => (at === days.length - 1 ? { ...day, attended } : day));

/** A lawyer or legal aid takes it on: no counsellor stands in for them (B52). */
export const legalReferred = debtEvent({
  type: "aftercare.legal.referred.v1",
  title: { "zh-CN": "转给专业法律帮助", en: "Referred to a lawyer or legal aid" },
  data: z.strictObject({
    ...named,
    helper: z.enum(legalHelpers),
    name: field.line(120).optional(),
    note: field.text(1000).optional(),
  }),
  decide: knowsLegal,
  evolve: (facts, event) =>
    withLegal(facts, event, (_, said) => ({ referred: { helper: event.data.helper, ...said } })),
});

export const legalClosed = debtEvent({
  type: "aftercare.legal.closed.v1",
  title: { "zh-CN": "法律程序结束", en: "Legal matter closed" },
  data: z.strictObject({
    ...named,
    outcome: z.enum(legalOutcomes),
    note: field.text(1000).optional(),
    evidenceIds: field.evidenceIds,
  }),
  decide: knowsLegal,
  evolve: (facts, event) =>
    withLegal(facts, event, (_, said) => ({ closed: { outcome: event.data.outcome, ...said } })),
});

type AboutLegal = Happening<{ readonly legalId: string }>;

function legalOf({ legal = [] }: DebtFacts, legalId: string): LegalFact | undefined {
  return legal.find(({ id }) => id === legalId);
}

function knowsLegal(facts: DebtFacts, event: AboutLegal): Refused | undefined {
  const { legalId } = event.data;
  const found = legalOf(facts, legalId);
  if (found === undefined) {
    return refuse("legal.unknown", { field: "data.legalId", slots: { id: legalId } });
  }
  return found.closed === undefined ? undefined : refuse("legal.closed", { field: "data.legalId" });
}

/** Reminders of a day that is over help nobody: a mistyped year is found here. */
function inPast(
  { recordedOn }: Happening<unknown>,
  courtOn: string | undefined,
): Refused | undefined {
  if (courtOn === undefined || courtOn >= recordedOn) return undefined;
  return refuse("legal.court-in-past", { field: "data.courtOn" });
}

function withLegal(
  facts: DebtFacts,
  event: AboutLegal,
  change: (legal: LegalFact, said: Said) => Partial<LegalFact>,
): DebtFacts {
  const said = saidBy(event);
  const legal = changeWhere(
    facts.legal ?? [],
    ({ id }) => id === event.data.legalId,
    (one) => ({ ...one, ...change(one, said) }),
  );
  return { ...facts, legal };
}

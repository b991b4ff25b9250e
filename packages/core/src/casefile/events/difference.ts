import { z } from "zod";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import type { DebtFacts } from "../facts.ts";
import { sheetOf, statementOf, type SheetLine } from "../reconcile.ts";
import {
  differenceOutcomes,
  differenceTypes,
  lineKinds,
  type LineFact,
  type LineKind,
} from "../statement-fact.ts";
import { debtEvent, saidBy, type Happening } from "./define.ts";
import * as field from "./fields.ts";
import { changeStatement, evidenceIds, joined, openSheet, refuseProofs } from "./sheet.ts";

const line = { statementId: field.id, line: z.enum(lineKinds) };

const typed = z.strictObject({
  ...line,
  type: z.enum(differenceTypes),
  evidenceIds,
  note: field.text(500).optional(),
  on: field.on,
});

/** B05: what kind of difference it is. Said again, the last kind counts and the proofs add up. */
export const differenceTyped = debtEvent({
  type: "aftercare.statement.difference-typed.v1",
  title: { "zh-CN": "写明差在哪里", en: "Difference described" },
  data: typed,
  decide: (facts, { data }) =>
    openSheet(facts, data.statementId) ??
    refuseSameLine(facts, data) ??
    refuseProofs(facts, data.evidenceIds),
  evolve: (facts, { data }) =>
    changeLine(facts, data, (fact) => ({
      ...fact,
      type: data.type,
      evidenceIds: joined(fact.evidenceIds, data.evidenceIds),
    })),
});

const closed = z.strictObject({
  ...line,
  outcome: z.enum([...differenceOutcomes, "reopened"]),
  /** What both sides now name; without it a waived line holds by our books. */
  agreedFen: field.amountOrZeroFen.optional(),
  evidenceIds,
  reason: field.text(500).optional(),
  on: field.on,
});

/** One line is agreed or waived; `reopened` takes that back. Our balance moves only with the sign-off. */
export const differenceClosed = debtEvent({
  type: "aftercare.statement.difference-closed.v1",
  title: { "zh-CN": "这一项对清了", en: "Line settled between both sides" },
  data: closed,
  decide(facts, { data }) {
    const { outcome, agreedFen } = data;
    const refused =
      openSheet(facts, data.statementId) ??
      refuseSameLine(facts, data) ??
      refuseProofs(facts, data.evidenceIds);
    if (refused !== undefined) return refused;
    return outcome === "agreed" && agreedFen === undefined
      ? refuse("statement.no-sum", { field: "data.agreedFen" })
      : undefined;
  },
  evolve: (facts, event) =>
    changeLine(facts, event.data, ({ closed: _, ...fact }, { oursFen }) => ({
      ...fact,
      evidenceIds: joined(fact.evidenceIds, event.data.evidenceIds),
      ...closingOf(event, oursFen),
    })),
});

function closingOf(event: Happening<z.infer<typeof closed>>, oursFen: number) {
  const { outcome, agreedFen = oursFen } = event.data;
  return outcome === "reopened" ? {} : { closed: { outcome, agreedFen, ...saidBy(event) } };
}

interface Line {
  readonly statementId: string;
  readonly line: LineKind;
}

function lineOf(facts: DebtFacts, { statementId, line: kind }: Line): SheetLine | undefined {
  const statement = statementOf(facts, statementId);
  return statement && sheetOf(facts, statement).find((one) => one.kind === kind);
}

function refuseSameLine(facts: DebtFacts, named: Line): Refused | undefined {
  const found = lineOf(facts, named);
  return found === undefined || found.state === "same"
    ? refuse("statement.no-difference", { field: "data.line" })
    : undefined;
}

function changeLine(
  facts: DebtFacts,
  named: Line,
  change: (fact: LineFact, line: SheetLine) => LineFact,
): DebtFacts {
  const found = lineOf(facts, named);
  if (found === undefined) return facts;
  return changeStatement(facts, named.statementId, (statement) => {
    const lines = statement.lines ?? [];
    const fact = lines.find(({ kind }) => kind === named.line);
    const changed = change(fact ?? { kind: named.line, evidenceIds: [] }, found);
    return { ...statement, lines: [...lines.filter((one) => one !== fact), changed] };
  });
}

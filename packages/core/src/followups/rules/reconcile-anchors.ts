import { liveSettlement, type DebtFacts, type Said } from "../../casefile/facts.ts";
import { isOpenLine, sheetOf } from "../../casefile/reconcile.ts";
import { sumOf, type StatementFact, type TicketFact } from "../../casefile/statement-fact.ts";
import type { DebtRule, Instance } from "../rule.ts";
import { startOf } from "./anchors.ts";

/** What of a reconciliation calls for something, and what ends it. */

/** Why nobody asks about this statement any more: the debt is paid, or a newer statement took its place. */
function overOf(facts: DebtFacts, { seq }: Said): Instance["over"] {
  const settled = liveSettlement(facts);
  if (settled !== undefined && settled.seq > seq) return { ...settled, reason: "settled" };
  const newer = facts.statements.find((statement) => statement.seq > seq);
  return newer === undefined ? undefined : { ...newer, reason: "newer-statement" };
}

function instanceOf(facts: DebtFacts, statement: StatementFact, from: Said): Instance {
  const over = overOf(facts, statement);
  const start = startOf(from, statement.id);
  return over === undefined ? start : { ...start, over };
}

/** A difference of the totals is there with the statement; one between lines shows beside our own amounts. */
function foundWith({ ours, theirs, totalFen, ...statement }: StatementFact): Said {
  const isBetweenLines =
    theirs !== undefined && ours !== undefined && sumOf(ours.split) === totalFen;
  return isBetweenLines ? ours : statement;
}

export function differingStatements(facts: DebtFacts): Instance[] {
  return facts.statements
    .filter(({ theirs }) => theirs !== undefined)
    .filter(
      (statement) =>
        statement.tickets !== undefined ||
        sheetOf(facts, statement).some(({ state }) => state !== "same"),
    )
    .map((statement) => instanceOf(facts, statement, foundWith(statement)));
}

export function unsplitStatements(facts: DebtFacts): Instance[] {
  return facts.statements
    .filter(({ theirs }) => theirs === undefined)
    .map((statement) => instanceOf(facts, statement, statement));
}

export function statementOf(
  { statements }: DebtFacts,
  { subject }: Instance,
): StatementFact | undefined {
  return statements.find(({ id }) => id === subject);
}

/** Asked, or cleared up without asking. */
export const asked: DebtRule["endedBy"] = (facts, instance) => {
  const statement = statementOf(facts, instance);
  if (statement === undefined) return undefined;
  return statement.tickets?.[0] ?? allClosed(facts, statement) ?? finished(statement);
};

export function finished({ resolved, signedOff }: StatementFact): Said | undefined {
  return resolved ?? signedOff;
}

/** The word that closed the last open line. */
function allClosed(facts: DebtFacts, statement: StatementFact): Said | undefined {
  if (sheetOf(facts, statement).some(isOpenLine)) return undefined;
  return (statement.lines ?? [])
    .flatMap(({ closed }) => closed ?? [])
    .reduce<Said | undefined>(
      (last, said) => (last === undefined || said.seq > last.seq ? said : last),
      undefined,
    );
}

export const tickets = ({ statements }: DebtFacts): readonly TicketFact[] =>
  statements.flatMap((statement) => statement.tickets ?? []);

/** A complaint has answer clocks of its own (R11), and goes further. */
export function awaitedAnswers(facts: DebtFacts): Instance[] {
  return tickets(facts).map((ticket) => {
    const start = startOf(ticket, ticket.id);
    const settled = liveSettlement(facts);
    const complaint = facts.complaints.find(
      ({ body, objectionId, seq }) =>
        body !== "pboc" && objectionId === undefined && seq > ticket.seq,
    );
    if (complaint !== undefined) return { ...start, over: { ...complaint, reason: "complaint" } };
    return settled !== undefined && settled.seq > ticket.seq
      ? { ...start, over: { ...settled, reason: "settled" } }
      : start;
  });
}

/** Every line is agreed, and nobody has put a name to it yet. */
export function sheetsToSign(facts: DebtFacts): Instance[] {
  return facts.statements.flatMap((statement) => {
    const { ours, theirs } = statement;
    const compared = theirs === undefined || ours !== undefined;
    if (!compared || sheetOf(facts, statement).some(isOpenLine)) return [];
    const from = allClosed(facts, statement) ?? ours ?? statement;
    return [instanceOf(facts, statement, from)];
  });
}

/** A21: whoever asks what paying off costs, reads the contract first. */
export function quotesWithoutClause(facts: DebtFacts): Instance[] {
  return facts.statements
    .filter(({ purpose, seq }) => purpose === "payoff-quote" && !isClauseKnown(facts, seq))
    .map((quote) => instanceOf(facts, quote, quote));
}

/** Quoted before the offer to pay off came. */
function isClauseKnown({ prepayClause }: DebtFacts, seq: number): boolean {
  return prepayClause !== undefined && prepayClause.seq < seq;
}

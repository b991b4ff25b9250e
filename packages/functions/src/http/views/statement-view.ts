import type { DebtFacts } from "@aftercare/core/casefile/facts.ts";
import {
  agreedTotal,
  currentStatement,
  isOpenLine,
  ledgerOn,
  sheetOf,
} from "@aftercare/core/casefile/reconcile.ts";
import {
  differenceTypes,
  lineKinds,
  ticketOutcomes,
  type StatementFact,
} from "@aftercare/core/casefile/statement-fact.ts";
import {
  statusHistory,
  statusSources,
  statusVerdicts,
} from "@aftercare/core/casefile/status-history.ts";
import { z } from "@hono/zod-openapi";
import { day, fact, fen, id, list, said } from "./parts.ts";

const splitSchema = z.strictObject({
  principal: fen,
  "overdue-interest": fen,
  penalty: fen,
  "late-fee": fen,
  "service-fee": fen,
});

/** A lender's statement beside our books, line by line (B03, B04). */
const statementSchema = fact({
  id,
  purpose: z.enum(["statement", "payoff-quote"]),
  totalFen: fen,
  validUntil: day.optional(),
  /** The latest one: of it alone something can still be said. */
  isCurrent: z.boolean(),
  /** What the lender names of each kind; without it, only a total. */
  theirs: splitSchema.optional(),
  /** The same by our own books; without it nobody has said it yet. */
  ours: splitSchema.optional(),
  /** Our balance on the statement's day. */
  ledgerFen: fen,
  lines: list(
    z.strictObject({
      kind: z.enum(lineKinds),
      oursFen: fen,
      theirsFen: fen,
      /** Theirs less ours. */
      differenceFen: fen,
      state: z.enum(["same", "open", "contacted", "agreed", "waived"]),
      type: z.enum(differenceTypes).optional(),
      evidenceIds: list(id),
      agreedFen: fen.optional(),
    }),
  ),
  /** What is not cleared up, in all. */
  openFen: fen,
  /** What both sides agree is owed on that day; only once no line is open. */
  agreedFen: fen.optional(),
  tickets: list(
    fact({
      id,
      evidenceIds: list(id),
      answered: fact({ outcome: z.enum(ticketOutcomes) }).optional(),
    }),
  ),
  resolved: said.optional(),
  signedOff: said.optional(),
});

function statementView(
  facts: DebtFacts,
  statement: StatementFact,
): z.infer<typeof statementSchema> {
  const { ours, lines: _, tickets = [], ...told } = statement;
  const lines = sheetOf(facts, statement);
  const agreedFen = agreedTotal(facts, statement);
  return {
    ...told,
    isCurrent: currentStatement(facts) === statement,
    ...(ours === undefined ? {} : { ours: ours.split }),
    ledgerFen: ledgerOn(facts, statement),
    lines,
    openFen: lines
      .filter(isOpenLine)
      .reduce((sum, { differenceFen }) => sum + Math.abs(differenceFen), 0),
    ...(agreedFen === undefined ? {} : { agreedFen }),
    tickets,
  };
}

/** What app, certificate and report said of the debt, and where they contradict each other (B65). */
const statusRowSchema = z.strictObject({
  on: day,
  seq: z.int(),
  source: z.enum(statusSources),
  verdict: z.enum(statusVerdicts),
  status: z.string().optional(),
  conflicts: z.boolean(),
});

export const statementFields = {
  statements: list(statementSchema),
  statusHistory: list(statusRowSchema),
};

const fields = z.strictObject(statementFields);

export function statementsView(facts: DebtFacts): z.infer<typeof fields> {
  return {
    statements: facts.statements.map((statement) => statementView(facts, statement)),
    statusHistory: statusHistory(facts),
  };
}

import { liveSettlement, type DebtFacts } from "./facts.ts";
import {
  amountKinds,
  sumOf,
  type DifferenceType,
  type LineFact,
  type LineKind,
  type StatementFact,
} from "./statement-fact.ts";

/** One line of the sheet: both sides' sums in fen. `differenceFen` is theirs less ours. */
export interface SheetLine {
  readonly kind: LineKind;
  readonly oursFen: number;
  readonly theirsFen: number;
  readonly differenceFen: number;
  /** `same` where there is nothing to talk about. */
  readonly state: "same" | "open" | "contacted" | "agreed" | "waived";
  readonly type?: DifferenceType;
  readonly evidenceIds: readonly string[];
  /** What both sides now name. */
  readonly agreedFen?: number;
}

export interface OpenDifference {
  readonly statementId: string;
  readonly kind: LineKind;
  readonly oursFen: number;
  readonly theirsFen: number;
  readonly differenceFen: number;
  readonly type?: DifferenceType;
}

/** B06: what has to be cleared up before anything is paid or planned. Empty when nothing is owed any more. */
export function openDifferences(facts: DebtFacts): OpenDifference[] {
  const statement = currentStatement(facts);
  if (statement === undefined || liveSettlement(facts) !== undefined) return [];
  return sheetOf(facts, statement)
    .filter(isOpenLine)
    .map(({ kind, oursFen, theirsFen, differenceFen, type }) => ({
      statementId: statement.id,
      kind,
      oursFen,
      theirsFen,
      differenceFen,
      ...(type === undefined ? {} : { type }),
    }));
}

/** How far apart both sides are in what is still open, whichever way. */
export function openDifferenceFen(facts: DebtFacts): number {
  return openDifferences(facts).reduce((sum, line) => sum + Math.abs(line.differenceFen), 0);
}

export function isOpenLine({ state }: SheetLine): boolean {
  return state === "open" || state === "contacted";
}

/** The statement of the latest day; of one day the one that was recorded last. The older ones are history. */
export function currentStatement({ statements }: DebtFacts): StatementFact | undefined {
  return statements.reduce<StatementFact | undefined>(
    (latest, statement) => (latest !== undefined && latest.on > statement.on ? latest : statement),
    undefined,
  );
}

export function statementOf({ statements }: DebtFacts, id: string): StatementFact | undefined {
  return statements.find((statement) => statement.id === id);
}

/** B03, B04: the sheet. Its lines' sums always are our balance of that day and the lender's total. */
export function sheetOf(facts: DebtFacts, statement: StatementFact): SheetLine[] {
  const { theirs, ours, totalFen } = statement;
  const ledgerFen = ledgerOn(facts, statement);
  if (theirs === undefined || ours === undefined) {
    return [lineOf(facts, statement, "total", ledgerFen, totalFen)];
  }
  const lines = amountKinds.map((kind) =>
    lineOf(facts, statement, kind, ours.split[kind], theirs[kind]),
  );
  const restFen = ledgerFen - sumOf(ours.split);
  return restFen === 0 ? lines : [...lines, lineOf(facts, statement, "rest", restFen, 0)];
}

/** Our balance in fen at the end of the statement's day: what is owed now, and what was paid since. */
export function ledgerOn(facts: DebtFacts, statement: StatementFact): number {
  if (statement.ledgerFen !== undefined) return statement.ledgerFen;
  const paidSince = facts.payments
    .filter(({ on, reversed }) => reversed === undefined && on > statement.on)
    .reduce((sum, { amountFen }) => sum + amountFen, 0);
  return facts.balanceFen + paidSince;
}

/** What is owed on the statement's day by what both sides now say; undefined while a line is open. */
export function agreedTotal(facts: DebtFacts, statement: StatementFact): number | undefined {
  const lines = sheetOf(facts, statement);
  if (lines.some(isOpenLine)) return undefined;
  return lines.reduce((sum, { agreedFen, theirsFen }) => sum + (agreedFen ?? theirsFen), 0);
}

function lineOf(
  facts: DebtFacts,
  statement: StatementFact,
  kind: LineKind,
  oursFen: number,
  theirsFen: number,
): SheetLine {
  const fact = statement.lines?.find((line) => line.kind === kind);
  const differenceFen = theirsFen - oursFen;
  const type = fact?.type ?? (statement.theirs === undefined ? "split-not-given" : undefined);
  return {
    kind,
    oursFen,
    theirsFen,
    differenceFen,
    state: differenceFen === 0 ? "same" : stateOf(facts, statement, fact),
    evidenceIds: fact?.evidenceIds ?? [],
    ...(type === undefined ? {} : { type }),
    ...(fact?.closed === undefined ? {} : { agreedFen: fact.closed.agreedFen }),
  };
}

function stateOf(
  { statements }: DebtFacts,
  { id, resolved, signedOff }: StatementFact,
  fact: LineFact | undefined,
): SheetLine["state"] {
  if (fact?.closed !== undefined) return fact.closed.outcome;
  if (resolved !== undefined || signedOff !== undefined) return "agreed";
  const isAsked = statements.some((statement) =>
    statement.tickets?.some(({ answered }) => statement.id === id || answered === undefined),
  );
  return isAsked ? "contacted" : "open";
}

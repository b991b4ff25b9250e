import { spanNames, type SpanName, type Spans } from "./spans.ts";

/** Below so many cases nothing is told: a number would be somebody's own story. */
export const fewestCases = 5;

/** One step at one lender; without `days` there are too few to tell. */
export interface StepCell {
  readonly step: SpanName;
  readonly days?: {
    readonly cases: number;
    /** Half of them took longer. */
    readonly median: number;
    readonly longest: number;
  };
}

export interface StepRow {
  /** Without a name: all lenders that are too few to be named, together. */
  readonly creditor?: string;
  readonly steps: readonly StepCell[];
}

export interface StepReport {
  readonly fewestCases: number;
  /** Of all lenders together. */
  readonly all: readonly StepCell[];
  /** The slowest with the certificate first. */
  readonly creditors: readonly StepRow[];
}

interface Timed {
  readonly creditor: string;
  readonly spans: Spans;
}

/**
 * Who is slow, and how long each step takes. A lender with fewer than five cases in every step is told only
 * within the others; and where a single hidden number could be worked out from the sum, the sum is hidden too.
 */
export function stepReport(debts: readonly Timed[]): StepReport {
  const byCreditor = [...Map.groupBy(debts, ({ creditor }) => creditor.trim())];
  const named = byCreditor.filter(([, own]) => spanNames.some((step) => isTold(own, step)));
  const others = byCreditor.filter((each) => !named.includes(each)).flatMap(([, own]) => own);
  const rows: StepRow[] = named.map(([creditor, own]) => ({ creditor, steps: cellsOf(own) }));
  return {
    fewestCases,
    all: spanNames.map((step) => sumCell(debts, [...named.map(([, own]) => own), others], step)),
    creditors: [
      ...rows.toSorted(bySlowest),
      ...(others.length === 0 ? [] : [{ steps: cellsOf(others) }]),
    ],
  };
}

function cellsOf(debts: readonly Timed[]): readonly StepCell[] {
  return spanNames.map((step) => cellOf(daysOf(debts, step), step));
}

function cellOf(days: readonly number[], step: SpanName): StepCell {
  if (days.length < fewestCases) return { step };
  const inOrder = days.toSorted((a, b) => a - b);
  const median = inOrder[Math.floor((inOrder.length - 1) / 2)] ?? 0;
  return { step, days: { cases: days.length, median, longest: inOrder.at(-1) ?? 0 } };
}

/** What the shown parts leave over is either nothing, or enough to hide one person. */
function sumCell(
  debts: readonly Timed[],
  parts: readonly (readonly Timed[])[],
  step: SpanName,
): StepCell {
  const hidden = parts.map((part) => daysOf(part, step).length).filter((n) => n < fewestCases);
  const left = hidden.reduce((sum, n) => sum + n, 0);
  return left > 0 && left < fewestCases ? { step } : cellOf(daysOf(debts, step), step);
}

const isTold = (debts: readonly Timed[], step: SpanName) =>
  daysOf(debts, step).length >= fewestCases;

function daysOf(debts: readonly Timed[], step: SpanName): readonly number[] {
  return debts.flatMap(({ spans }) => spans[step] ?? []);
}

function bySlowest(a: StepRow, b: StepRow): number {
  const byDays = certificateDays(b) - certificateDays(a);
  return byDays === 0 ? (a.creditor ?? "").localeCompare(b.creditor ?? "") : byDays;
}

function certificateDays({ steps }: StepRow): number {
  return steps.find(({ step }) => step === "certificate")?.days?.median ?? -1;
}

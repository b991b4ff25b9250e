import type { Reader } from "../debts/debt-link.tsx";
import type { Debt } from "../../api/clients.ts";

export type Statement = Debt["statements"][number];
export type SheetLine = Statement["lines"][number];

export interface SheetProps {
  readonly debt: Debt;
  readonly statement: Statement;
  readonly reader: Reader;
}

/** Where a reconciliation stands, and so what the one next thing is. */
export type Standing =
  | "finished"
  | "no-split"
  | "not-compared"
  | "open"
  | "contacted"
  | "all-agreed";

export function standingOf(statement: Statement): Standing {
  const { resolved, signedOff, theirs, ours, lines, tickets } = statement;
  if (resolved !== undefined || signedOff !== undefined) return "finished";
  const open = lines.filter(({ state }) => state === "open" || state === "contacted");
  if (theirs !== undefined && ours === undefined) return "not-compared";
  if (open.length === 0) return "all-agreed";
  if (theirs === undefined && tickets.length === 0) return "no-split";
  return open.some(({ state }) => state === "contacted") ? "contacted" : "open";
}

export function currentOf({ statements }: Pick<Debt, "statements">): Statement | undefined {
  return statements.find(({ isCurrent }) => isCurrent);
}

export function openLines({ lines }: Statement): readonly SheetLine[] {
  return lines.filter(({ state }) => state === "open" || state === "contacted");
}

import { addDays, daysBetween, type IsoDate } from "../calendar/dates.ts";
import type { DebtFacts } from "../casefile/facts.ts";
import type { PlanFact } from "../casefile/plan-fact.ts";
import { instalmentsOf, type Instalment } from "./schedule.ts";

/**
 * `kept`: covered by its day. `late`: covered after it. `missed`: its day is over and it is not covered.
 * `next`: the first that is still to come. `later`: those after it.
 */
export type RowState = "kept" | "late" | "missed" | "next" | "later";

export interface PlanRow extends Instalment {
  readonly paidFen: number;
  /** The day of the payment that covered it. */
  readonly paidOn?: IsoDate;
  readonly paidSeq?: number;
  readonly state: RowState;
}

type Covered = Omit<PlanRow, "state">;

/** The instalments of the debt's plan with what was paid towards each, the earliest first (B22). */
export function planRows(facts: DebtFacts, plan: PlanFact, today: IsoDate): readonly PlanRow[] {
  let isNextFound = false;
  return coverRows(facts, plan).map((row) => {
    const state = stateOf(row, today, isNextFound);
    if (state === "next") isNextFound = true;
    return { ...row, state };
  });
}

function stateOf({ dueOn, paidOn }: Covered, today: IsoDate, isNextFound: boolean): RowState {
  if (paidOn !== undefined) return paidOn <= dueOn ? "kept" : "late";
  if (dueOn < today) return "missed";
  return isNextFound ? "later" : "next";
}

/** Facts never change, so that several rules share one answer. */
const coveredOf = new WeakMap<DebtFacts, { readonly plan: PlanFact; readonly rows: Covered[] }>();

function coverRows(facts: DebtFacts, plan: PlanFact): readonly Covered[] {
  const known = coveredOf.get(facts);
  if (known?.plan === plan) return known.rows;
  const rows = allocate(facts, plan);
  coveredOf.set(facts, { plan, rows });
  return rows;
}

/** What was recorded since the amounts were set pays the first instalment first. */
function allocate({ payments }: DebtFacts, plan: PlanFact): Covered[] {
  const counted = payments
    .filter(({ seq, reversed }) => seq > plan.terms.seq && reversed === undefined)
    .toSorted((a, b) => (a.on === b.on ? a.seq - b.seq : a.on < b.on ? -1 : 1));
  let [at, left] = [0, counted[0]?.amountFen ?? 0];
  return instalmentsOf(plan).map((row) => {
    let paidFen = 0;
    for (;;) {
      const taken = Math.min(left, row.amountFen - paidFen);
      paidFen += taken;
      left -= taken;
      const payment = counted[at];
      if (payment === undefined) return { ...row, paidFen };
      if (paidFen === row.amountFen) {
        return { ...row, paidFen, paidOn: payment.on, paidSeq: payment.seq };
      }
      at += 1;
      left = counted[at]?.amountFen ?? 0;
    }
  });
}

/** So many days late is still nearly on time. */
const nearDays = 3;

/** B13: still open after its day, or covered only more than three days later. */
export function isMiss({ state, dueOn, paidOn }: PlanRow): boolean {
  if (state === "missed") return true;
  return paidOn !== undefined && daysBetween(dueOn, paidOn) > nearDays;
}

/** B42: it only just worked. On the very day, where nothing pays it by itself, or up to three days late. */
export function isNearMiss({ dueOn, paidOn }: PlanRow, paysItself: boolean): boolean {
  if (paidOn === undefined) return false;
  const days = daysBetween(dueOn, paidOn);
  return (days > 0 || (days === 0 && !paysItself)) && days <= nearDays;
}

/** B23, B69: the instalments paid on time in a row until now; one that was not begins it anew. */
export function streakOf(rows: readonly PlanRow[], keptBefore = 0): number {
  const judged = rows.filter(({ state }) => state !== "next" && state !== "later");
  const broken = judged.findLastIndex(({ state }) => state !== "kept");
  const kept = judged.length - 1 - broken;
  return broken === -1 ? kept + keptBefore : kept;
}

/** B70: what a ninety-day challenge has come to. */
export interface Challenge {
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly kept: number;
  readonly notKept: number;
  readonly isOver: boolean;
}

const challengeDays = 90;

export function challengeOf(from: IsoDate, rows: readonly PlanRow[], today: IsoDate): Challenge {
  const until = addDays(from, challengeDays);
  const within = rows.filter(({ dueOn }) => dueOn >= from && dueOn <= until);
  return {
    from,
    until,
    kept: within.filter(({ state }) => state === "kept").length,
    notKept: within.filter(({ state }) => state === "late" || state === "missed").length,
    isOver: today > until,
  };
}

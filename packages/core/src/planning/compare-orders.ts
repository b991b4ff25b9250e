import type { OpenDebt } from "./open-debt.ts";
import { inOrder, orderNames, reasonsOf, type OrderName, type PlaceReason } from "./orders.ts";
import { sorted } from "./sorted.ts";
import { simulate, type Budget, type Simulated } from "./simulate.ts";

export interface Place {
  readonly id: string;
  readonly reasons: readonly PlaceReason[];
}

export interface Compared {
  readonly name: OrderName | "custom";
  readonly line: readonly Place[];
  readonly outcome: Simulated;
  /** Interest beyond the cheapest order; undefined while this one or none comes to an end. */
  readonly moreFen?: number;
}

/**
 * Every order with this budget, and the person's own where there is one (ids; what it does not name comes
 * after, as in `seed`). Sources: A32-A35, B12.
 */
export function compareOrders(
  debts: readonly OpenDebt[],
  budget: Budget,
  custom?: readonly string[],
): readonly Compared[] {
  const rows = orderNames.map((name) => rowOf(name, inOrder(name, debts), budget));
  const own = custom === undefined ? [] : [rowOf("custom", inOwnOrder(debts, custom), budget)];
  const all = [...rows, ...own];
  const cheapest = Math.min(...all.map(({ outcome }) => costOf(outcome)));
  return all.map((row) => {
    const cost = costOf(row.outcome);
    return cost === Infinity ? row : { ...row, moreFen: cost - cheapest };
  });
}

function rowOf(name: Compared["name"], debts: readonly OpenDebt[], budget: Budget): Compared {
  const line = debts.map((debt) => ({
    id: debt.id,
    reasons: name === "custom" ? [] : reasonsOf(name, debt),
  }));
  return { name, line, outcome: simulate(debts, budget) };
}

function inOwnOrder(debts: readonly OpenDebt[], custom: readonly string[]): readonly OpenDebt[] {
  const places = new Map(custom.map((id, place) => [id, place]));
  const placeOf = ({ id }: OpenDebt) => places.get(id) ?? custom.length;
  return sorted(inOrder("seed", debts), (a, b) => placeOf(a) - placeOf(b));
}

function costOf(outcome: Simulated): number {
  return outcome.kind === "ends" ? outcome.interestFen : Infinity;
}

import type { Debt } from "../../api/clients.ts";

export interface PayoffPoint {
  readonly on: string;
  readonly paidFen: number;
  /** What was left after it. */
  readonly leftFen: number;
}

/** How the balance went down, payment by payment, backwards from what is left now. Payments taken back are left out. */
export function payoffOf({ payments, balanceFen }: Pick<Debt, "payments" | "balanceFen">) {
  const valid = payments.filter(({ reversed }) => reversed === undefined);
  const inOrder = valid.slice().sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const points: PayoffPoint[] = [];
  let leftFen = balanceFen;
  for (const { on, amountFen } of inOrder.reverse()) {
    points.unshift({ on, paidFen: amountFen, leftFen });
    leftFen += amountFen;
  }
  return { startFen: leftFen, points };
}

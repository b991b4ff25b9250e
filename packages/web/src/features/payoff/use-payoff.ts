import { compareOrders, type Compared } from "@aftercare/core/planning/compare-orders.ts";
import { inOrder } from "@aftercare/core/planning/orders.ts";
import { useDeferredValue, useMemo, useState } from "react";
import type { Client } from "../../api/clients.ts";
import { readAmount } from "../../lib/read-amount.ts";
import { budgetRange, openDebtsOf } from "./open-debts.ts";

/** What is being tried out: worked out here and at once, because nothing of it is recorded before it is chosen. */
export function usePayoff(client: Client) {
  const debts = useMemo(() => openDebtsOf(client), [client]);
  const range = useMemo(() => budgetRange(debts), [debts]);
  const { payoffOrder } = client;
  const [monthlyFen, setMonthly] = useState(payoffOrder?.monthlyFen ?? range.usualFen);
  const [lump, setLump] = useState("");
  const [name, setName] = useState<Compared["name"]>(payoffOrder?.order ?? "seed");
  const [line, setLine] = useState(
    () => payoffOrder?.line ?? inOrder("seed", debts).map(({ id }) => id),
  );
  const tried = useDeferredValue(monthlyFen);
  const lumpFen = readAmount(lump) ?? 0;
  const rows = useMemo(() => {
    const budget = {
      monthlyFen: tried,
      ...(lumpFen === 0 ? {} : { lump: { month: 1, amountFen: lumpFen } }),
    };
    return compareOrders(debts, budget, line);
  }, [debts, tried, lumpFen, line]);
  const row = rows.find((each) => each.name === name);

  /** Moves a debt of the own order by one place; the first press makes the order that is shown one's own. */
  function move(id: string, by: -1 | 1) {
    const ids = (row?.line ?? []).map((place) => place.id);
    const from = ids.indexOf(id);
    const other = ids[from + by];
    if (other === undefined) return;
    setLine(ids.map((each) => (each === id ? other : each === other ? id : each)));
    setName("custom");
  }

  return { debts, range, monthlyFen, setMonthly, lump, setLump, name, setName, rows, row, move };
}

export type Payoff = ReturnType<typeof usePayoff>;

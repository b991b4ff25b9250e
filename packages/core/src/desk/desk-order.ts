import type { DeskRow } from "./desk-row.ts";

/** By what a caseload may be sorted. */
export const deskOrders = ["due", "name", "opened", "balance"] as const;
export type DeskOrder = (typeof deskOrders)[number];

/** Where a row stands in an order: as text, so that a cursor can hold it. */
export interface DeskPlace {
  readonly value: string;
  readonly clientId: string;
}

interface Order {
  valueOf(row: DeskRow): string;
  /** Negative when `a` comes first. */
  compare(a: string, b: string): number;
}

const byText = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);
const newestFirst = (a: string, b: string) => byText(b, a);
/** Chinese names in the order of their pinyin, as in any Chinese address book. */
const { compare: byName } = new Intl.Collator("zh-CN-u-co-pinyin", { numeric: true });

const orders: Readonly<Record<DeskOrder, Order>> = {
  /** What comes up first; who has nothing to do comes last. */
  due: { valueOf: ({ tasks }) => tasks[0]?.comesUpOn ?? "9999", compare: byText },
  name: { valueOf: ({ client }) => client.name, compare: byName },
  opened: { valueOf: ({ client }) => client.openedOn, compare: newestFirst },
  /** The largest first. */
  balance: {
    valueOf: ({ totals }) => String(totals.balanceFen),
    compare: (a, b) => Number(b) - Number(a),
  },
};

export function placeIn(order: DeskOrder, row: DeskRow): DeskPlace {
  return { value: orders[order].valueOf(row), clientId: row.clientId };
}

/** The rows in order, those after a place alone. */
export function inOrder(
  rows: readonly DeskRow[],
  order: DeskOrder,
  after: DeskPlace | undefined,
): readonly DeskRow[] {
  const { compare } = orders[order];
  const comparePlaces = (a: DeskPlace, b: DeskPlace) =>
    compare(a.value, b.value) || byText(a.clientId, b.clientId);
  return rows
    .map((row) => ({ row, place: placeIn(order, row) }))
    .filter(({ place }) => after === undefined || comparePlaces(place, after) > 0)
    .toSorted((a, b) => comparePlaces(a.place, b.place))
    .map(({ row }) => row);
}

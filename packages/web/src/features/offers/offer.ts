import type { Debt } from "../../api/clients.ts";

export type Offer = Debt["offers"][number];

/** The smallest value of the offers that can still be taken, and which offers have it; none where all have it. */
export function cheapestOf(
  offers: readonly Offer[],
  valueOf: (offer: Offer) => number | undefined,
): ReadonlySet<string> {
  const open = offers.filter(({ answered }) => answered === undefined || isAccepted(answered));
  const values = open.flatMap((offer) => {
    const value = valueOf(offer);
    return value === undefined ? [] : [{ id: offer.id, value }];
  });
  const least = Math.min(...values.map(({ value }) => value));
  const found = values.filter(({ value }) => value === least);
  return new Set(found.length === values.length ? [] : found.map(({ id }) => id));
}

const isAccepted = ({ outcome }: NonNullable<Offer["answered"]>) => outcome === "accepted";

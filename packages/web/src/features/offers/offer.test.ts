import { expect, test } from "vitest";
import { cheapestOf, type Offer } from "./offer.ts";

const offer = (id: string, totalFen: number, more: Partial<Offer> = {}): Offer => ({
  id,
  kind: "instalment",
  coversFen: 6_000_00,
  waivedFen: 0,
  schedule: [{ months: 12, monthlyFen: 604_00 }],
  clauses: [],
  months: 12,
  totalFen,
  interestFen: 0,
  feeFen: 0,
  uncoveredFen: 0,
  endsOn: "2027-11-17",
  flags: [],
  needsSignOff: false,
  on: "2026-11-17",
  by: "test",
  seq: 1,
  ...more,
});
const total = ({ totalFen }: Offer) => totalFen;

test("the cheapest is marked, and where all cost the same none is", () => {
  expect([...cheapestOf([offer("a", 2), offer("b", 1), offer("c", 1)], total)]).toEqual(["b", "c"]);
  expect([...cheapestOf([offer("a", 1), offer("b", 1)], total)]).toEqual([]);
});

test("an offer that was declined is not the cheapest of anything", () => {
  const answered = { outcome: "declined", on: "2026-11-18", by: "test", seq: 2 } as const;
  const gone = offer("a", 1, { answered });
  expect([...cheapestOf([gone, offer("b", 2), offer("c", 3)], total)]).toEqual(["b"]);
});

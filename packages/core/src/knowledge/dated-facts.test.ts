import { expect, test } from "vitest";
import { z } from "zod";
import table from "../../data/dated-facts.json" with { type: "json" };
import { isoDate } from "../calendar/dates.ts";
import { day } from "../casefile/events/fields.ts";
import { factOn, factsBetween } from "./dated-facts.ts";

const schema = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z-]+\.[a-z-]+$/),
    value: z.int(),
    unit: z.string().min(1),
    validFrom: day,
    validUntil: day.optional(),
    source: z.string().regex(/^L\d+(, L\d+)*$/),
    confidence: z.enum(["H", "M", "L"]),
  }),
);

test("each entry says from when, by which source and how surely", () => {
  expect(schema.parse(table).length).toBeGreaterThan(5);
  const begins = table.map(({ id, validFrom }) => `${id} ${validFrom}`);
  expect(new Set(begins).size).toBe(begins.length);
});

test("a fact holds from its first day, and to its last where it has one", () => {
  const extraOn = (on: string) => factOn("credit-report.extra-free", isoDate(on))?.value;
  expect(["2025-12-31", "2026-01-01", "2026-06-30", "2026-07-01"].map(extraOn)).toEqual([
    undefined,
    2,
    2,
    undefined,
  ]);
  expect(factOn("nobody.knows", isoDate("2026-01-01"))).toBeUndefined();
});

test("of a span every entry is given that held on one of its days", () => {
  const spans = (from: string, until: string) =>
    factsBetween("credit-report.extra-free", isoDate(from), isoDate(until)).length;
  expect([spans("2026-06-30", "2026-12-31"), spans("2026-07-01", "2026-12-31")]).toEqual([1, 0]);
});

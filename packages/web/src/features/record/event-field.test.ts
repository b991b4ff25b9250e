import { expect, test } from "vitest";
import { uiTexts } from "../../ui/ui-texts.ts";
import { checkEvent, dataOf, type EventField } from "./event-field.ts";

const label = { "zh-CN": "", en: "" };
const fields: readonly EventField[] = [
  { name: "demandsPayment", label, as: "yes-no" },
  {
    name: "demandFen",
    label,
    as: "amount",
    optional: true,
    when: ({ demandsPayment }) => demandsPayment === "yes",
  },
  { name: "said", label, as: "long" },
  { name: "on", label, as: "day" },
];

test("only what is asked and missing is a flaw", () => {
  expect(checkEvent(fields, { demandsPayment: "no", said: " ", on: "" })).toEqual({
    said: uiTexts.requiredFlaw,
    on: uiTexts.dayFlaw,
  });
  const typed = { demandsPayment: "yes", demandFen: "many", said: "x", on: "2026-11-25" };
  expect(checkEvent(fields, typed)).toEqual({ demandFen: uiTexts.amountFlaw });
});

test("amounts are told in fen, yes and no as such, and what was not asked not at all", () => {
  const typed = { demandsPayment: "yes", demandFen: "38.60", said: " 尾款 ", on: "2026-11-25" };
  expect(dataOf(fields, typed)).toEqual({
    demandsPayment: true,
    demandFen: 3860,
    said: "尾款",
    on: "2026-11-25",
  });
  expect(dataOf(fields, { ...typed, demandsPayment: "no" })).toEqual({
    demandsPayment: false,
    said: "尾款",
    on: "2026-11-25",
  });
});

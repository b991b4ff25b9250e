import { essentialKinds } from "@aftercare/core/casefile/habit-facts.ts";
import type { Plans } from "../../api/plans.ts";
import type { Text } from "../../language/language.ts";
import { readAmount } from "../../lib/read-amount.ts";
import type { Flaws } from "../../ui/form/use-form.ts";
import { uiTexts } from "../../ui/ui-texts.ts";
import { budgetTexts as texts } from "./budget-texts.ts";

/** What a person types; empty is nothing. */
export type TypedBudget = Readonly<
  Record<"income" | "other" | "salaryDay" | (typeof essentialKinds)[number], string>
>;

const amounts = ["income", ...essentialKinds, "other"] as const;

export function checkBudget(typed: TypedBudget): Flaws<TypedBudget> {
  const flaws: Partial<Record<keyof TypedBudget, Text>> = {};
  for (const name of amounts) {
    const isFree = name !== "income" && typed[name].trim() === "";
    if (!isFree && readAmount(typed[name]) === undefined) flaws[name] = uiTexts.amountFlaw;
  }
  if (readDay(typed.salaryDay) === "flawed") flaws.salaryDay = texts.salaryFlaw;
  return flaws;
}

/** The event's data; kinds without an amount are left out. */
export function budgetDataOf(typed: TypedBudget): Readonly<Record<string, unknown>> {
  const essentials = essentialKinds.flatMap((kind) => {
    const fen = readAmount(typed[kind]) ?? 0;
    return fen === 0 ? [] : [[kind, fen] as const];
  });
  const salaryDay = readDay(typed.salaryDay);
  return {
    incomeFen: readAmount(typed.income) ?? 0,
    essentials: Object.fromEntries(essentials),
    otherFen: readAmount(typed.other) ?? 0,
    ...(typeof salaryDay === "number" ? { salaryDay } : {}),
  };
}

/** `10`, `10号`, `１０日`. */
function readDay(typed: string): number | "flawed" | undefined {
  const plain = typed.normalize("NFKC").replace(/[\s号日]/g, "");
  if (plain === "") return undefined;
  const day = /^\d{1,2}$/.test(plain) ? Number(plain) : 0;
  return day >= 1 && day <= 31 ? day : "flawed";
}

/** As it was saved, to be changed. */
export function typedBudgetOf(budget: Plans["budget"]): TypedBudget {
  const typed = (fen: number | undefined) =>
    fen === undefined || fen === 0 ? "" : (fen / 100).toFixed(2);
  const { incomeFen, otherFen, salaryDay } = budget ?? {};
  const { housing, food, transport, family, health } = budget?.essentials ?? {};
  return {
    income: typed(incomeFen),
    housing: typed(housing),
    food: typed(food),
    transport: typed(transport),
    family: typed(family),
    health: typed(health),
    other: typed(otherFen),
    salaryDay: salaryDay === undefined ? "" : String(salaryDay),
  };
}

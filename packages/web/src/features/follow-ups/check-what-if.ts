import { readAmount } from "../../lib/read-amount.ts";
import type { Flaws } from "../../ui/form/use-form.ts";
import { uiTexts } from "../../ui/ui-texts.ts";
import { factOf, type WhatIfValues } from "./what-if-facts.ts";
import { whatIfTexts as texts } from "./what-if-texts.ts";

/** What is missing before anything can be looked at. */
export function checkWhatIf(typed: WhatIfValues): Flaws<WhatIfValues> {
  const fact = factOf(typed.fact);
  if (fact === undefined) return { fact: texts.choose };
  const amount = readAmount(typed.amount);
  const hasAmount = amount !== undefined && amount > 0;
  const mayBeEmpty = fact.asks === "paper" && typed.amount.trim() === "";
  const asksAmount = fact.asks === "amount" || fact.asks === "paper";
  return {
    ...(fact.things !== undefined && typed.which === "" ? { which: texts.choose } : {}),
    ...(fact.value !== undefined && !(typed.value in fact.value) ? { value: texts.choose } : {}),
    ...(asksAmount && !hasAmount && !mayBeEmpty ? { amount: uiTexts.amountFlaw } : {}),
    ...(fact.asks === "reason" && typed.reason.trim() === ""
      ? { reason: uiTexts.requiredFlaw }
      : {}),
    ...(typed.on === "" ? { on: uiTexts.dayFlaw } : {}),
  };
}

import { expect, test } from "vitest";
import { noticeIds } from "../notices/notice-id.ts";
import { rulebook } from "./registry.ts";
import type { StepRule } from "./rule.ts";
import { sendingSteps, whenSent } from "./when-sent.ts";

test.each<[Pick<StepRule, "from" | "offset">, string, string]>([
  [{ from: "anchor", offset: { days: 0 } }, "事情发生的当天", "On the day it happened"],
  [{ from: "anchor", offset: { days: 1 } }, "事情发生1天后", "1 day after it happened"],
  [{ from: "due", offset: { days: 0 } }, "到日子的当天", "On its day"],
  [
    { from: "due", offset: { workingDays: -5 } },
    "到日子前5个工作日",
    "5 working days before its day",
  ],
  [{ from: "due", offset: { days: 7 } }, "过了日子7天", "7 days after its day"],
  [{ from: "anchor", offset: { years: 3 } }, "事情发生3年后", "3 years after it happened"],
])("%j is said in words", (step, chinese, english) => {
  expect(whenSent(step)).toEqual({ "zh-CN": chinese, en: english });
});

test("every notice is found with the rules that mail it, once each", () => {
  const steps = sendingSteps(rulebook);
  for (const id of noticeIds) {
    const found = (steps.get(id) ?? []).map(({ rule, step }) => `${rule.id}/${step.id}`);
    expect(found.length, id).toBeGreaterThan(0);
    expect(new Set(found).size, id).toBe(found.length);
  }
});

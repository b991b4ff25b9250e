import { expect, test } from "vitest";
import type { ListedRule } from "../../api/rules.ts";
import type { Say } from "../../language/language.ts";
import { dueWords, sourceWords, stepWords, wishWords } from "./rule-words.ts";

const sayIn =
  (language: "zh-CN" | "en"): Say =>
  (text, slots = {}) =>
    text[language].replace(/\{(\w+)\}/g, (_, name: string) => String(slots[name]));
const [zh, en] = [sayIn("zh-CN"), sayIn("en")];

const rule: ListedRule = {
  id: "R08",
  title: "",
  why: "",
  endsWhen: "",
  after: "the anomaly found",
  clock: "advice",
  sources: ["A24", "L2"],
  days: 20,
  unit: "workingDays",
  mayBeOff: false,
  steps: [
    { id: "left-5", audience: "client", from: "due", days: -5, unit: "workingDays" },
    { id: "told", audience: "staff", from: "anchor", days: 0, unit: "days" },
  ],
};

test("a rule's day is said from what it is counted from", () => {
  expect(dueWords(zh, { ...rule, after: "发现异常" }, 20)).toBe("发现异常后20个工作日");
  expect(dueWords(en, rule, 1)).toBe("1 working day after the anomaly found");
  expect(dueWords(en, rule, 0)).toBe("on the day of the anomaly found");
});

test("a step is said from its day, before it or after it", () => {
  const [left, told] = rule.steps;
  if (left === undefined || told === undefined) throw new Error("It has two steps.");
  expect(stepWords(zh, rule, left, -5)).toBe("到日子前5个工作日");
  expect(stepWords(en, rule, left, 2)).toBe("2 working days after its day");
  expect(stepWords(zh, rule, left, 0)).toBe("到日子的当天");
  expect(stepWords(en, rule, told, 0)).toBe("on the day of the anomaly found");
});

test("a wish is said in phrases, and none of them is what the product proposes", () => {
  expect(wishWords(en, rule, { rule: "R08", days: 15, steps: { "left-5": -4 } })).toEqual([
    "15 working days after the anomaly found",
    "Mail to the client: 4 working days before its day",
  ]);
  expect(wishWords(zh, rule, { rule: "R08", off: true })).toEqual(["停用"]);
  expect(wishWords(en, rule, { rule: "R08" })).toEqual([
    "as the product proposes (20 working days after the anomaly found)",
  ]);
});

test("the source is the article where there is one, and the rows of the checklist", () => {
  expect(sourceWords(zh, { ...rule, article: "《征信业管理条例》第25条" })).toBe(
    "《征信业管理条例》第25条；需求清单 A24",
  );
  expect(sourceWords(en, { ...rule, sources: ["house rule"] })).toBe("our own arrangement");
});

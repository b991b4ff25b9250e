import { expect, test } from "vitest";
import { emptyCreditor, fieldsFrom, typedOf } from "./typed-creditor.ts";

const typed = {
  ...emptyCreditor,
  nameZh: " 样例银行 ",
  aliases: "样例\n\n 样行 ",
  licence: "bank",
  phones: "95500\n400-000-0000",
  closure: "manual",
  closureHow: "打客服申请",
  debitEn: "In the app",
};

test("what is left empty is left out, and lines become lists", () => {
  expect(fieldsFrom(typed, [], "2026-11-22")).toEqual({
    name: { "zh-CN": "样例银行" },
    aliases: ["样例", "样行"],
    licence: "bank",
    official: [
      { kind: "phone", value: "95500" },
      { kind: "phone", value: "400-000-0000" },
    ],
    closure: { method: "manual", how: { "zh-CN": "打客服申请" } },
    autoDebit: { "zh-CN": "In the app", en: "In the app" },
    agencies: [],
    sources: [],
  });
});

test("an entry that is opened and saved says the same", () => {
  const fields = fieldsFrom(typed, [], "2026-11-22");
  expect(fieldsFrom(typedOf(fields), fields.sources, "2026-12-01")).toEqual(fields);
});

test("the same place looked at again has the new day", () => {
  const before = [{ where: "官网", checkedOn: "2026-01-01", confidence: "M" as const }];
  const again = fieldsFrom({ ...typed, source: "官网", confidence: "H" }, before, "2026-11-22");
  expect(again.sources).toEqual([{ where: "官网", checkedOn: "2026-11-22", confidence: "H" }]);
});

import { expect, test } from "vitest";
import { exportTables } from "../exports/export-tables.ts";
import { importKinds } from "./column.ts";
import { importColumns } from "./columns.ts";
import { missingFields, sameHeading, suggestMapping } from "./suggest-mapping.ts";

test("headings are found whatever is written around them", () => {
  const headings = ["序号", "客户编号*", "合同号：", "还款金额(元)", " 交易 日期", "APP", "流水号"];
  expect(suggestMapping("payments", headings)).toEqual({
    clientId: 1,
    contractNumber: 2,
    amountFen: 3,
    on: 4,
    receipt: 6,
  });
});

test.each(importKinds)("the titles of %s find themselves in both languages", (kind) => {
  for (const language of ["zh-CN", "en"] as const) {
    const headings = importColumns[kind].map(({ title }) => title[language]);
    const mapping = suggestMapping(kind, headings);
    expect(Object.values(mapping)).toHaveLength(headings.length);
    for (const [place, { field }] of importColumns[kind].entries()) {
      expect(mapping[field]).toBe(place);
    }
    expect(missingFields(kind, mapping)).toEqual([]);
  }
});

test.each(importKinds)("no heading of %s means two fields", (kind) => {
  const names = importColumns[kind].flatMap(({ title, also }) => [
    ...new Set([...Object.values(title), ...also].map(sameHeading)),
  ]);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test.each(["zh-CN", "en"] as const)("what is exported in %s can be imported", (language) => {
  const titles = (scope: "clients" | "debts" | "payments") =>
    exportTables[scope].columns(language).map(({ title }) => title);
  for (const kind of importKinds) {
    const mapping = suggestMapping(kind, titles(kind));
    expect(missingFields(kind, mapping)).toEqual([]);
  }
});

test("one column is never read for two fields, and what has to be there is missed", () => {
  expect(suggestMapping("clients", ["姓名", "姓名"])).toEqual({ name: 0 });
  expect(missingFields("clients", { name: 0 })).toEqual(["clientId"]);
});

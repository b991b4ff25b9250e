import * as fc from "fast-check";
import { expect, test } from "vitest";
import { writeCsv, type CsvColumn } from "./write-csv.ts";

const text = { title: "姓名", kind: "text" } as const;
const columns: readonly CsvColumn[] = [
  text,
  { title: "日期", kind: "day" },
  { title: "余额（元）", kind: "fen" },
  { title: "件数", kind: "count" },
];

test("a sheet gets a mark, a line for each row and the watermark at the end", () => {
  const rows = [
    ["李女士", "2026-11-20", 128_050, 3],
    ["王先生", null, -5, 0],
  ];
  expect(writeCsv(columns, rows, "杭州某机构 · 2026-11-21")).toBe(
    "\uFEFF姓名,日期,余额（元）,件数\r\n" +
      "李女士,2026-11-20,1280.50,3\r\n" +
      "王先生,,-0.05,0\r\n" +
      "杭州某机构 · 2026-11-21\r\n",
  );
});

test.each([
  ["=HYPERLINK(1)", "'=HYPERLINK(1)"],
  ["+8613800000000", "'+8613800000000"],
  ["-2+3", "'-2+3"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\tcmd", "'\tcmd"],
  ["＝1", "'＝1"],
  ["-12.50", "-12.50"],
  ["-", "'-"],
  ["13800000000", "13800000000"],
  ["a=b", "a=b"],
  ['说"好",走', '"说""好"",走"'],
  ['=1,"2"', '"\'=1,""2"""'],
  ["两\n行", '"两\n行"'],
])("%j is written as %j", (typed, written) => {
  expect(writeCsv([text], [[typed]], "x").split("\r\n")[1]).toBe(written);
});

test("a title and a watermark are cells like all others", () => {
  expect(writeCsv([{ title: "=1", kind: "text" }], [], "@机构,甲")).toBe(
    "\uFEFF'=1\r\n\"'@机构,甲\"\r\n",
  );
});

test("a row that is too short is filled up, and half a fen is an error", () => {
  expect(writeCsv(columns, [["李"]], "x")).toContain("\r\n李,,,\r\n");
  expect(() => writeCsv(columns, [["李", null, 0.5]], "x")).toThrow(RangeError);
});

/** A second, simpler reading of RFC 4180. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [[]];
  let [cell, quoted] = ["", false];
  for (let at = 1; at < csv.length; at += 1) {
    const [char, next] = [csv.charAt(at), csv.charAt(at + 1)];
    if (quoted && char === '"' && next === '"') [cell, at] = [`${cell}"`, at + 1];
    else if (char === '"') quoted = !quoted;
    else if (quoted) cell += char;
    else if (char === ",") [cell] = ["", rows.at(-1)?.push(cell)];
    else if (char === "\r" && next === "\n") {
      rows.at(-1)?.push(cell);
      rows.push([]);
      [cell, at] = ["", at + 1];
    } else cell += char;
  }
  return rows.slice(0, -1);
}

test("whatever is typed stays in its cell, and none of it becomes a formula", () => {
  const typed = fc.array(fc.tuple(fc.string(), fc.string()), { maxLength: 5 });
  fc.assert(
    fc.property(typed, (rows) => {
      const read = readCsv(writeCsv([text, text], rows, "wm"));
      expect(read).toHaveLength(rows.length + 2);
      for (const [place, row] of rows.entries()) {
        const cells = read[place + 1] ?? [];
        expect(cells.map((cell) => cell.replace(/^'/, ""))).toEqual(
          row.map((cell) => cell.replace(/^'/, "")),
        );
        const evil = cells.filter((cell) => /^[=+\-@\t]/.test(cell) && Number.isNaN(Number(cell)));
        expect(evil).toEqual([]);
      }
    }),
  );
});

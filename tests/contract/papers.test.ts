import { isoDate } from "@aftercare/core/calendar/dates.ts";
import type { Paper } from "@aftercare/core/papers/paper.ts";
import { writePdf } from "@aftercare/functions/pdf/write-pdf.ts";
import { expect, test } from "vitest";
import { readPdf } from "./read-pdf.ts";

/** Papers as PDF; the page that says the same is tested beside `write-html.ts`. */

const hostile = '<script>alert(1)</script> & "quoted" \u202Egnp.exe';

const paper: Paper = {
  language: "zh-CN",
  title: "关于龘靐齉的说明",
  on: isoDate("2026-02-10"),
  from: "样例帮扶中心",
  foot: "编号 A-1",
  blocks: [
    { kind: "paragraph", text: `致：${hostile}\nÄpfel, naïve, €5` },
    { kind: "heading", level: 2, text: "借款" },
    { kind: "facts", rows: [{ name: "合同编号", value: "HT-1" }] },
    { kind: "list", marks: "number", items: ["一", "二"] },
    { kind: "list", marks: "box", items: ["身份证"] },
    { kind: "list", marks: "bullet", items: ["合同"] },
    { kind: "note", text: "请核对。" },
    {
      kind: "table",
      columns: [
        { title: "文件", share: 3 },
        { title: "金额", align: "end" },
      ],
      rows: Array.from({ length: 80 }, (_, at) => [
        { text: `第${at + 1}份`, file: `evidence/${at}" onclick="x.jpg` },
        "¥1,280.50",
      ]),
    },
    { kind: "heading", level: 3, text: "落款" },
    { kind: "signature", label: "签名：", value: "李女士" },
    { kind: "page-break" },
    { kind: "paragraph", text: "完", align: "end" },
  ],
};

test("the PDF holds every word, rare characters too, numbers its pages and repeats a table's head", async () => {
  const text = await readPdf(await writePdf(paper));
  for (const word of ["龘靐齉", "Äpfel, naïve, €5", "HT-1", "第80份", "李女士", "alert(1)"]) {
    expect(text).toContain(word);
  }
  const pages = text.split("\n");
  const count = pages.length;
  expect(count).toBeGreaterThan(3);
  pages.forEach((page, at) => expect(page).toContain(`第 ${at + 1} 页，共 ${count} 页`));
  expect(pages.filter((page) => /文件\s*金额/.test(page)).length).toBeGreaterThan(1);
});

test("the same paper is the same bytes, and another day's is not", async () => {
  const once = Buffer.from(await writePdf(paper));
  expect(Buffer.from(await writePdf(paper)).equals(once)).toBe(true);
  const later = await writePdf({ ...paper, on: isoDate("2026-02-11") });
  expect(Buffer.from(later).equals(once)).toBe(false);
});

test("in English its pages are numbered in English", async () => {
  const blocks = [{ kind: "paragraph", text: "Done." }] as const;
  const text = await readPdf(await writePdf({ ...paper, language: "en", blocks }));
  expect(text).toContain("Page 1 of 1");
});

const long = "很长的说明。".repeat(900);
const columns = ["一", "二", "三", "四"].map((title) => ({ title }));
const overlong: Readonly<Record<string, Paper["blocks"][number]>> = {
  "a paragraph": { kind: "paragraph", text: long },
  "a note": { kind: "note", text: long },
  "an item with a box": { kind: "list", marks: "box", items: [long] },
  "a cell": { kind: "table", columns, rows: [["短", "b", "c", long]] },
  "a fact": { kind: "facts", rows: [{ name: "一", value: long }] },
};

test.each(Object.entries(overlong))(
  "%s longer than a page goes on over its end",
  async (_, block) => {
    const text = await readPdf(await writePdf({ ...paper, blocks: [block] }));
    expect(
      text.replaceAll(/[^很长的说明。]/g, "").replaceAll("关于的说明", "").length,
    ).toBeGreaterThan(long.length - 10);
  },
);

test("a table without rows still shows its head", async () => {
  const text = await readPdf(
    await writePdf({ ...paper, blocks: [{ kind: "table", columns, rows: [] }] }),
  );
  expect(text).toMatch(/一\s*二\s*三\s*四/);
});

import axe from "axe-core";
import { JSDOM, VirtualConsole } from "jsdom";
import { expect, test } from "vitest";
import { isoDate } from "../calendar/dates.ts";
import type { Paper } from "./paper.ts";
import { writeHtml } from "./write-html.ts";

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

test("the page is well-formed, escapes what was typed, and leads only to files beside it", () => {
  const html = writeHtml(paper);
  expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quoted&quot; gnp.exe");
  expect(html).not.toContain("<script>alert");
  const { document } = new JSDOM(html).window;
  expect(document.documentElement.lang).toBe("zh-CN");
  const links = [...document.querySelectorAll("a")];
  expect(links).toHaveLength(80);
  expect(links[0]?.getAttribute("href")).toBe("./evidence/0%22%20onclick%3D%22x.jpg");
  expect(links[0]?.getAttributeNames()).toEqual(["href"]);
  expect(document.querySelectorAll("thead th[scope=col]")).toHaveLength(2);
});

test("axe finds nothing wrong with the page", async () => {
  const dom = new JSDOM(writeHtml(paper), {
    runScripts: "outside-only",
    virtualConsole: new VirtualConsole(),
  });
  dom.window.eval(axe.source);
  const page = dom.window as unknown as { axe: typeof axe; document: Document };
  const rules = { "color-contrast": { enabled: false } };
  const { violations } = await page.axe.run(page.document, { rules });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

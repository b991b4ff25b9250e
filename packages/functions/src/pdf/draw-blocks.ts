import { textOf, type Block, type Cell, type Column } from "@aftercare/core/papers/paper.ts";
import { straightText } from "@aftercare/core/papers/straight-text.ts";
import type { Content, ContentTable, CustomTableLayout, TableCell } from "pdfmake/interfaces.js";

/** A4 without its margins, in points. */
const innerWidth = 481;
const cellPadding = 5;
const lineWidth = 0.5;
const cellFontSize = 9.5;
/** What is higher may go on over the page's end. Kept together and higher than a page, it would not be drawn at all. */
const mostLinesTogether = 25;

const grid: CustomTableLayout = {
  hLineWidth: () => lineWidth,
  vLineWidth: () => lineWidth,
  hLineColor: () => "#8b8072",
  vLineColor: () => "#8b8072",
  paddingLeft: () => cellPadding,
  paddingRight: () => cellPadding,
  paddingTop: () => 3,
  paddingBottom: () => 3,
};

const close: CustomTableLayout = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingTop: () => 0,
  paddingBottom: () => 1,
};

/** What pdfmake draws for the blocks of a paper. Every text of it is plain text: nothing in it leads anywhere. */
export function drawBlocks(blocks: readonly Block[]): Content[] {
  return blocks.map(drawBlock);
}

function drawBlock(block: Block): Content {
  switch (block.kind) {
    case "heading":
      return {
        text: straightText(block.text),
        style: `heading${block.level}`,
        headlineLevel: block.level,
      };
    case "paragraph":
      return {
        text: straightText(block.text),
        alignment: block.align === "end" ? "right" : "left",
        margin: [0, 0, 0, 7],
      };
    case "list":
      return drawList(block);
    case "facts":
      return drawFacts(block);
    case "table":
      return drawTable(block);
    case "signature":
      return drawSignature(block);
    case "note":
      return drawNote(block.text);
    case "page-break":
      return { text: "", pageBreak: "after" };
  }
}

function drawList({ marks, items }: Extract<Block, { kind: "list" }>): Content {
  const texts = items.map(straightText);
  if (marks === "number") return { ol: texts, margin: [0, 0, 0, 7] };
  if (marks === "bullet") return { ul: texts, margin: [0, 0, 0, 7] };
  return { stack: texts.map(drawBox), margin: [0, 0, 0, 7] };
}

function drawBox(text: string): Content {
  const box = { type: "rect", x: 0, y: 3, w: 9, h: 9, lineWidth: 0.8 } as const;
  return {
    columns: [
      { canvas: [box], width: 18 },
      { text, width: "*" },
    ],
    margin: [0, 0, 0, 3],
    unbreakable: linesOf(text, 10.5, innerWidth) <= mostLinesTogether,
  };
}

/** At most, as if every character were as wide as a Chinese one. */
function linesOf(text: string, fontSize: number, width = innerWidth): number {
  const perLine = Math.max(1, Math.floor(width / fontSize));
  return text.split("\n").reduce((sum, line) => sum + Math.ceil(line.length / perLine), 0);
}

function drawFacts({ rows }: Extract<Block, { kind: "facts" }>): Content {
  const body = rows.map(({ name, value }) => [
    { text: straightText(name), color: "#645a4e" },
    straightText(value),
  ]);
  return body.length === 0
    ? ""
    : { table: { widths: [120, "*"], body }, layout: close, margin: [0, 0, 0, 7] };
}

function drawTable({ columns, rows }: Extract<Block, { kind: "table" }>): ContentTable {
  const head = columns.map((column): TableCell => ({
    text: straightText(column.title),
    bold: true,
    fillColor: "#f1ebe0",
    ...alignOf(column),
  }));
  const body = rows.map((row) => columns.map((column, at) => drawCell(row[at] ?? "", column)));
  const widths = widthsOf(columns);
  const isLong = rows.some((row) =>
    row.some((cell, at) => linesOf(textOf(cell), cellFontSize, widths[at]) > mostLinesTogether),
  );
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: isLong || rows.length === 0 ? 0 : 1,
      dontBreakRows: !isLong,
      widths,
      body: [head, ...body],
    },
    layout: grid,
    fontSize: cellFontSize,
    lineHeight: 1.1,
    margin: [0, 2, 0, 9],
  };
}

function drawCell(cell: Cell, column: Column): TableCell {
  return { text: straightText(textOf(cell)), ...alignOf(column) };
}

function alignOf({ align }: Column): { readonly alignment?: "right" } {
  return align === "end" ? { alignment: "right" } : {};
}

function widthsOf(columns: readonly Column[]): number[] {
  const lines = (columns.length + 1) * lineWidth;
  const room = innerWidth - lines - columns.length * 2 * cellPadding;
  const shares = columns.map(({ share = 1 }) => share);
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => (room * share) / all);
}

/** Left, top, right, bottom. */
type Borders = [boolean, boolean, boolean, boolean];

function drawSignature({ label, value }: Extract<Block, { kind: "signature" }>): Content {
  const line: Borders = [false, false, false, true];
  const none: Borders = [false, false, false, false];
  return {
    table: {
      widths: ["*", "auto", 170],
      body: [
        [
          { text: "", border: none },
          { text: straightText(label), border: none },
          { text: straightText(value ?? " "), border: line },
        ],
      ],
    },
    margin: [0, 10, 0, 0],
    unbreakable: linesOf(value ?? "", 10.5, 170) <= mostLinesTogether,
  };
}

function drawNote(text: string): Content {
  const bar: CustomTableLayout = {
    hLineWidth: () => 0,
    vLineWidth: (at) => (at === 0 ? 2 : 0),
    vLineColor: () => "#1b5a4f",
    paddingLeft: () => 8,
  };
  const cell = { text: straightText(text), fillColor: "#e4eee8" };
  return { table: { widths: ["*"], body: [[cell]] }, layout: bar, margin: [0, 2, 0, 9] };
}

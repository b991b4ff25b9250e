import { straightText } from "./straight-text.ts";
import { textOf, type Block, type Cell, type Column, type Paper, type Row } from "./paper.ts";
import { paperStyle } from "./paper-style.ts";

/**
 * A paper as one whole page without script: the version that everybody can read, and print. Headings, lists and
 * tables are what they say they are; whatever a person typed is text.
 */
export function writeHtml(paper: Paper): string {
  const { language, title, foot, blocks } = paper;
  const footer = foot === undefined ? "" : `\n<footer>${escape(foot)}</footer>`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>${escape(title)}</title>
<style>${paperStyle}</style>
</head>
<body>
<main>
<h1>${escape(title)}</h1>
${blocks.map(drawBlock).join("\n")}${footer}
</main>
</body>
</html>
`;
}

function drawBlock(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `<h${block.level}>${escape(block.text)}</h${block.level}>`;
    case "paragraph":
      return `<p${block.align === "end" ? ' class="end"' : ""}>${escape(block.text)}</p>`;
    case "list":
      return drawList(block);
    case "facts":
      return `<dl class="facts">${block.rows.map(drawFact).join("")}</dl>`;
    case "table":
      return drawTable(block);
    case "signature":
      return `<p class="sign">${escape(block.label)} <span>${escape(block.value ?? "\u00A0")}</span></p>`;
    case "note":
      return `<p class="note">${escape(block.text)}</p>`;
    case "page-break":
      return '<hr class="break">';
  }
}

function drawList({ marks, items }: Extract<Block, { kind: "list" }>): string {
  const tag = marks === "number" ? "ol" : "ul";
  const shape = marks === "box" ? ' class="boxes"' : "";
  return `<${tag}${shape}>${items.map((item) => `<li>${escape(item)}</li>`).join("")}</${tag}>`;
}

function drawFact({ name, value }: { readonly name: string; readonly value: string }): string {
  return `<dt>${escape(name)}</dt><dd>${escape(value)}</dd>`;
}

function drawTable({ columns, rows }: Extract<Block, { kind: "table" }>): string {
  const head = columns.map(
    (column) => `<th scope="col"${alignOf(column)}>${escape(column.title)}</th>`,
  );
  const body = rows.map((row) => `<tr>${drawRow(row, columns)}</tr>`);
  // A wide table is reached and moved by keyboard.
  return `<div class="wide" tabindex="0"><table><thead><tr>${head.join("")}</tr></thead><tbody>${body.join("\n")}</tbody></table></div>`;
}

function drawRow(row: Row, columns: readonly Column[]): string {
  return row.map((cell, at) => `<td${alignOf(columns[at])}>${drawCell(cell)}</td>`).join("");
}

function drawCell(cell: Cell): string {
  const text = escape(textOf(cell));
  return typeof cell === "string" ? text : `<a href="${addressOf(cell.file)}">${text}</a>`;
}

/** `./` and each part encoded: it leads to a file beside the page, and nowhere else. */
function addressOf(file: string): string {
  return `./${file.split("/").map(encodeURIComponent).join("/")}`;
}

function alignOf(column: Column | undefined): string {
  return column?.align === "end" ? ' class="end"' : "";
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escape(text: string): string {
  return straightText(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

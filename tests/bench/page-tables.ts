/** Tables of the pages in `docs/operations`, as the formatter writes them. */
export function writeMarkdownTable(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  numbers: readonly number[] = [],
): string {
  const widths = heads.map((head, column) =>
    Math.max(3, ...[head, ...rows.map((row) => row[column] ?? "")].map((cell) => cell.length)),
  );
  const isNumber = (column: number) => numbers.includes(column);
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => pad(cell, widths[column] ?? 0, isNumber(column))).join(" | ")} |`;
  const rule = widths.map((width, column) =>
    isNumber(column) ? `${"-".repeat(width - 1)}:` : "-".repeat(width),
  );
  return [line(heads), `| ${rule.join(" | ")} |`, ...rows.map(line)].join("\n");
}

function pad(cell: string, width: number, isNumber: boolean): string {
  return isNumber ? cell.padStart(width) : cell.padEnd(width);
}

/**
 * Puts computed parts between their marks, `<!-- computed: name -->` and `<!-- end -->`.
 * @throws Error when a page has no such place
 */
export function fillPage(page: string, parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts).reduce((text, [name, part]) => {
    const begin = `<!-- computed: ${name} -->`;
    const start = text.indexOf(begin);
    const end = text.indexOf("<!-- end -->", start);
    if (start < 0 || end < 0) throw new Error(`The page has no place for "${name}".`);
    return `${text.slice(0, start + begin.length)}\n\n${part}\n\n${text.slice(end)}`;
  }, page);
}

/** 1,234,567 below a hundred with one place, below one with two that count. */
export function writeNumber(value: number): string {
  if (value === 0) return "0";
  if (value >= 100) return Math.round(value).toLocaleString("en");
  if (value >= 1) return value.toFixed(1).replace(/\.0$/, "");
  return value.toPrecision(2);
}

export const writeUsd = (usd: number): string =>
  usd >= 0.005 ? usd.toFixed(2) : usd > 0 ? "< 0.01" : "0.00";

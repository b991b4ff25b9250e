/** How the cells of a column are meant. Money is whole fen, written in yuan. */
export type CsvKind = "text" | "day" | "count" | "fen";

export interface CsvColumn {
  readonly title: string;
  readonly kind: CsvKind;
}

export type CsvCell = string | number | null;

/** Excel and WPS take a file without it for GBK. */
const byteOrderMark = "\uFEFF";

/**
 * A table as CSV (RFC 4180) that Excel and WPS open without a mess: UTF-8 with its mark, CRLF, and no cell
 * that a program would take for a formula. The watermark, which says whose it is, is the last line; what is
 * read again has none. Pure: browsers write the file. Throws a RangeError on a sum that is not whole fen.
 */
export function writeCsv(
  columns: readonly CsvColumn[],
  rows: readonly (readonly CsvCell[])[],
  watermark?: string,
): string {
  const lines = [
    columns.map(({ title }) => writeText(title)),
    ...rows.map((row) => columns.map(({ kind }, place) => writeCell(kind, row[place] ?? null))),
    ...(watermark === undefined ? [] : [[writeText(watermark)]]),
  ];
  return `${byteOrderMark}${lines.map((cells) => `${cells.join(",")}\r\n`).join("")}`;
}

function writeCell(kind: CsvKind, cell: CsvCell): string {
  if (cell === null) return "";
  if (typeof cell === "string") return writeText(cell);
  return kind === "fen" ? writeYuan(cell) : String(cell);
}

/** A sheet adds these up, so there is no sign of the currency and nothing between the thousands. */
function writeYuan(amountFen: number): string {
  if (!Number.isSafeInteger(amountFen)) {
    throw new RangeError(`not a whole number of fen: ${amountFen}`);
  }
  const digits = String(Math.abs(amountFen)).padStart(3, "0");
  return `${amountFen < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** What begins a formula, in the wide forms of a Chinese keyboard too. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;
const plainNumber = /^-?\d+(\.\d+)?$/;

function writeText(text: string): string {
  const safe = formula.test(text) && !plainNumber.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

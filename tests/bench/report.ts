/** One row of the table: what was measured, the same for the bare calls, and what was aimed at. */
export interface Line {
  readonly what: string;
  readonly product: string;
  readonly bare?: string;
  readonly ratio?: string;
  readonly aim?: Aim;
  /** What else there is to say. */
  readonly note?: string;
}

export interface Aim {
  readonly text: string;
  readonly met: boolean;
}

export interface Section {
  readonly title: string;
  readonly lines: readonly Line[];
}

export function atLeast(value: number, least: number): Aim {
  return { text: `>= ${least}`, met: value >= least };
}

export function atMost(value: number, most: number, unit = ""): Aim {
  return { text: `<= ${most}${unit}`, met: value <= most };
}

const heads = ["", "product", "bare", "ratio", "aim", ""] as const;

/** The whole table as text, one section after the other, in columns that line up. */
export function writeTable(sections: readonly Section[]): string {
  const rows = sections.map(({ title, lines }) => ({ title, cells: lines.map(cellsOf) }));
  const all = [heads, ...rows.flatMap(({ cells }) => cells)];
  const widths = heads.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const write = (row: readonly string[]) => `  ${alignRow(row, widths)}`.trimEnd();
  const parts = rows.map(({ title, cells }) => [`\n${title}`, ...cells.map(write)].join("\n"));
  return [write(heads), ...parts].join("\n");
}

export function summarise(sections: readonly Section[]): string {
  const aims = sections.flatMap(({ lines }) => lines.flatMap(({ aim }) => aim ?? []));
  return `${aims.filter(({ met }) => met).length} of ${aims.length} aims met`;
}

function cellsOf({ what, product, bare = "", ratio = "", aim, note = "" }: Line): string[] {
  const verdict = aim === undefined ? "" : `${aim.text}  ${aim.met ? "ok" : "MISSED"}`;
  return [what, product, bare, ratio, verdict, note];
}

/** Numbers to the right, words to the left. */
function alignRow(row: readonly string[], widths: readonly number[]): string {
  const isNumber = (column: number) => column > 0 && column < 4;
  return row
    .map((cell, column) => {
      const width = widths[column] ?? 0;
      return isNumber(column) ? cell.padStart(width) : cell.padEnd(width);
    })
    .join("   ");
}

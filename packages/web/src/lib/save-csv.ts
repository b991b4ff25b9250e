import { writeCsv } from "./write-csv.ts";

/** Hands rows to the browser as a file to keep; `name` without its ending. */
export function saveCsv(name: string, rows: Parameters<typeof writeCsv>[0]): void {
  const url = URL.createObjectURL(new Blob([writeCsv(rows)], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `${name}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

import { writeCsv } from "@aftercare/core/exports/write-csv.ts";
import { useMutation } from "@tanstack/react-query";
import { readFlawedRows, type FlawedRow, type Import } from "../../api/imports.ts";
import { sayNow } from "../../language/language.ts";
import { download } from "../../lib/download.ts";
import { importTexts as texts } from "./import-texts.ts";

/** The rows as they stand in the sheet, each with its reasons behind: mended, it is imported as it is. */
export function useFlawedFile() {
  return useMutation({
    async mutationFn({ importId, fileName, headings = [] }: Import) {
      const rows = await readFlawedRows(importId);
      const titles = [...headings, sayNow(texts.reason)];
      const columns = titles.map((title) => ({ title, kind: "text" as const }));
      const csv = writeCsv(
        columns,
        rows.map((row) => cellsOf(row, headings.length)),
      );
      const name = sayNow(texts.downloadName, { file: fileName.replace(/\.[^.]*$/, "") });
      download(name, csv, "text/csv;charset=utf-8");
    },
  });
}

function cellsOf({ cells, flaws }: FlawedRow, width: number): readonly string[] {
  const filled = Array.from({ length: width }, (_, place) => cells[place] ?? "");
  return [...filled, flaws.map(({ reason }) => reason).join(" ")];
}

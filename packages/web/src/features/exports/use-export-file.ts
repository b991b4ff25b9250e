import { writeCsv } from "@aftercare/core/exports/write-csv.ts";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { readExport, type MadeExport } from "../../api/exports.ts";
import { sayNow } from "../../language/language.ts";
import { download } from "../../lib/download.ts";
import { useToday } from "../../ui/form/day-field.tsx";
import { tell } from "../../ui/notices.tsx";
import { exportTexts as texts, scopeNames } from "./export-texts.ts";

/** Fetches an export's rows and hands the browser one file; `rows` says how far it is. */
export function useExportFile() {
  const today = useToday();
  const [rows, setRows] = useState(0);
  const fetching = useMutation({
    async mutationFn({ exportId, scope, language }: MadeExport) {
      setRows(0);
      const whole = await readExport(exportId, setRows);
      const text = writeCsv(whole.columns, whole.rows, whole.watermark);
      const name = `${scopeNames[scope][language]}-${today}.csv`;
      download(name, text, "text/csv;charset=utf-8");
      const said = whole.leftOut === 0 ? texts.done : texts.leftOut;
      tell(sayNow(said, { n: whole.rows.length, left: whole.leftOut }));
    },
  });
  return { rows, fetching };
}

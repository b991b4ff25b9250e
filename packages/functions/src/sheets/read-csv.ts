import type { SheetRead } from "@aftercare/core/ports/sheet-reader.ts";
import { CsvError, parse } from "csv-parse/sync";

/** Far longer than any row that somebody typed: what comes from a stray quotation mark. */
const longestRow = 100_000;

/** CSV as people's programs save it: with commas, semicolons or tabs, in UTF-8 or in Excel's GB18030. */
export function readCsv(bytes: Uint8Array): SheetRead {
  const text = decode(bytes);
  if (text === undefined || text.includes("\u0000")) return notASheet;
  try {
    const rows = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: longestRow,
    });
    return { kind: "sheet", rows };
  } catch (error) {
    if (error instanceof CsvError) return notASheet;
    throw error;
  }
}

const notASheet = { kind: "flawed", code: "not-a-sheet" } as const;

/** Excel in China saves GBK without saying so; UTF-16 it marks. */
function decode(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return tryDecode("utf-16le", bytes);
  return tryDecode("utf-8", bytes) ?? tryDecode("gb18030", bytes);
}

function tryDecode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

const delimiters = [",", "\t", ";"] as const;

/** What stands most often in the first line that has any of them, outside quotation marks. */
function delimiterOf(text: string): string {
  for (const line of text.slice(0, longestRow).split(/\r\n|\r|\n/)) {
    const plain = line.replace(/"[^"]*"/g, "");
    const counts = delimiters.map((delimiter) => plain.split(delimiter).length - 1);
    const most = Math.max(...counts);
    if (most > 0) return delimiters[counts.indexOf(most)] ?? ",";
  }
  return ",";
}

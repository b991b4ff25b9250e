import type { SheetRead } from "@aftercare/core/ports/sheet-reader.ts";
import {
  InvalidInputError,
  InvalidSpreadsheetError,
  readSheet,
  SheetNotFoundError,
  type CellValue,
} from "read-excel-file/universal";
import { checkZip, type ZipPart } from "./check-zip.ts";

/** 10,000 rows of 20 columns take some 15 MB of XML. */
const mostUnpackedBytes = 64 * 1024 * 1024;
/** A sheet is made whole before it is read: a lone cell far away would make millions of empty ones. */
const farthestRow = 20_000;
const farthestColumn = 256;

/**
 * The first sheet of an XLSX file. Formulas are not run: what the program that saved it had worked out counts.
 * Days come as `YYYY-MM-DD`, numbers without the noise of floating point.
 */
export async function readXlsx(bytes: Uint8Array): Promise<SheetRead> {
  const zip = checkZip(bytes, mostUnpackedBytes);
  if (zip.kind !== "fits") {
    return { kind: "flawed", code: zip.kind === "broken" ? "not-a-sheet" : "too-large" };
  }
  const far = zip.parts.some((part) => isSheet(part) && reachesFar(part));
  if (far) return { kind: "flawed", code: "too-many-rows" };
  try {
    const rows = await readSheet(new Blob([new Uint8Array(bytes)]));
    return { kind: "sheet", rows: rows.map((cells) => cells.map(textOf)) };
  } catch (error) {
    if (isNoSheet(error)) return { kind: "flawed", code: "not-a-sheet" };
    throw error;
  }
}

function isSheet({ name }: ZipPart): boolean {
  return /^xl\/worksheets\/[^/]+\.xml$/i.test(name);
}

/** Where cells and rows say they stand; what stands nowhere in particular stands beside the one before. */
const place = /\br=["']([A-Z]*)(\d+)["']/g;

function reachesFar({ bytes }: ZipPart): boolean {
  const xml = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  for (const [, letters = "", digits = ""] of xml.matchAll(place)) {
    if (Number(digits) > farthestRow || columnOf(letters) > farthestColumn) return true;
  }
  return false;
}

/** A is 1, Z is 26, AA is 27. */
function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function textOf(cell: CellValue | null): string {
  if (cell === null) return "";
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === "number") return String(Number(cell.toFixed(6)));
  return String(cell);
}

function isNoSheet(error: unknown): boolean {
  return (
    error instanceof InvalidInputError ||
    error instanceof InvalidSpreadsheetError ||
    error instanceof SheetNotFoundError
  );
}

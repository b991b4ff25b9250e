import type { SheetRead, SheetReader } from "@aftercare/core/ports/sheet-reader.ts";
import { readCsv } from "./read-csv.ts";
import { readXlsx } from "./read-xlsx.ts";

/** Tells the kinds apart by what they begin with, not by what a file is called. */
export const sheetReader: SheetReader = { read: readSheet };

async function readSheet(bytes: Uint8Array): Promise<SheetRead> {
  if (beginsWith(bytes, [0x50, 0x4b])) return readXlsx(bytes);
  if (beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return { kind: "flawed", code: isEncrypted(bytes) ? "locked-sheet" : "old-sheet" };
  }
  return readCsv(bytes);
}

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

/** An XLSX with a password lies in the container of the old format, as a stream of this name. */
const encryptedStream = Buffer.from("EncryptedPackage", "utf16le");

function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(encryptedStream);
}

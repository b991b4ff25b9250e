import { createHash } from "node:crypto";
import { formatOfBytes, headBytes, isProgram, type FileFormat } from "./file-format.ts";
import { makeTestVirusScan } from "./test-virus.ts";

/** What a file turned out to be. */
export interface Inspection {
  readonly sizeBytes: number;
  /** Lower-case hex. */
  readonly sha256: string;
  /** By its first bytes; undefined for everything that is not taken in. */
  readonly format: FileFormat | undefined;
  /** A program, or something a virus scanner would stop. */
  readonly unsafe: boolean;
}

/** Reads a file once, piece by piece, and keeps none of it. */
export async function inspectFile(pieces: AsyncIterable<Uint8Array>): Promise<Inspection> {
  const hash = createHash("sha256");
  const scan = makeTestVirusScan();
  let head = Buffer.alloc(0);
  let sizeBytes = 0;
  for await (const piece of pieces) {
    hash.update(piece);
    scan.take(piece);
    sizeBytes += piece.length;
    if (head.length < headBytes) head = Buffer.concat([head, piece]).subarray(0, headBytes);
  }
  return {
    sizeBytes,
    sha256: hash.digest("hex"),
    format: formatOfBytes(head),
    unsafe: isProgram(head) || scan.found(),
  };
}

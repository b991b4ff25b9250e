import { constants, inflateRawSync } from "node:zlib";

/** A part of a ZIP file, unpacked. */
export interface ZipPart {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type CheckedZip =
  | { readonly kind: "fits"; readonly parts: readonly ZipPart[] }
  | { readonly kind: "too-large" | "broken" };

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localEntry = 0x04034b50;
const endSize = 22;
const longestComment = 65_535;
const mostParts = 500;

/**
 * Unpacks a ZIP to see how large it really is, with a hard limit on all of it together. Each part has to be as
 * large as the directory says, because that is what a reader makes room for. No ZIP64: nothing here is 4 GB.
 */
export function checkZip(bytes: Uint8Array, mostBytes: number): CheckedZip {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const entries = readDirectory(zip);
    const declared = entries.reduce((sum, { size }) => sum + size, 0);
    if (entries.length > mostParts || declared > mostBytes) return { kind: "too-large" };
    return { kind: "fits", parts: entries.map((entry) => unpack(zip, entry)) };
  } catch (error) {
    // Reading beyond the end, or what no inflater takes: both say that it is no whole ZIP.
    if (error instanceof RangeError || isZlibError(error)) return { kind: "broken" };
    throw error;
  }
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

function readDirectory(zip: Buffer): Entry[] {
  const end = findEnd(zip);
  const count = zip.readUInt16LE(end + 10);
  const entries: Entry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let n = 0; n < count; n += 1) {
    if (zip.readUInt32LE(at) !== directoryEntry) throw new RangeError("no directory entry");
    const nameLength = zip.readUInt16LE(at + 28);
    entries.push({
      name: zip.toString("utf8", at + 46, at + 46 + nameLength),
      method: zip.readUInt16LE(at + 10),
      packedSize: zip.readUInt32LE(at + 20),
      size: zip.readUInt32LE(at + 24),
      offset: zip.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

function findEnd(zip: Buffer): number {
  const first = Math.max(0, zip.length - endSize - longestComment);
  for (let at = zip.length - endSize; at >= first; at -= 1) {
    if (zip.readUInt32LE(at) === endOfDirectory) return at;
  }
  throw new RangeError("no end of a directory");
}

function unpack(zip: Buffer, { name, method, packedSize, size, offset }: Entry): ZipPart {
  if (zip.readUInt32LE(offset) !== localEntry) throw new RangeError("no entry");
  const start = offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
  const packed = zip.subarray(start, start + packedSize);
  if (packed.length !== packedSize) throw new RangeError("cut off");
  const bytes = method === 0 ? packed : inflate(packed, size, method);
  if (bytes.length !== size) throw new RangeError("another size than it says");
  return { name, bytes };
}

function inflate(packed: Buffer, size: number, method: number): Uint8Array {
  if (method !== 8) throw new RangeError("packed in a way that sheets are not");
  // A byte more would be one too many; zlib wants room for at least one.
  const maxOutputLength = Math.max(1, size);
  return inflateRawSync(packed, { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH });
}

function isZlibError(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return code.startsWith("Z_") || code === "ERR_BUFFER_TOO_LARGE";
}

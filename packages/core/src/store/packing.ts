import { deflateRawSync, inflateRawSync } from "node:zlib";
import { packingWords } from "./packing-words.ts";

/** A snapshot is a few kilobytes: a window for that is made in half the time of zlib's usual one. */
const compression = { dictionary: packingWords, windowBits: 14, memLevel: 6 };

/** The first byte of everything packed. */
const format = 1;

/**
 * Derived data is kept packed: a snapshot is written with every event, and DynamoDB charges by the
 * kilobyte, twice within a transaction. Packed it is a fifth of its size.
 */
export function pack(value: unknown): Uint8Array {
  const packed = deflateRawSync(JSON.stringify(value), compression);
  return Buffer.concat([Uint8Array.of(format), packed]);
}

/** Throws on a format that this program does not know. */
export function unpack(packed: Uint8Array): unknown {
  if (packed[0] !== format) throw new Error(`Nobody knows the packing format ${packed[0]}.`);
  const text = inflateRawSync(packed.subarray(1), { dictionary: packingWords });
  return JSON.parse(text.toString("utf8"));
}

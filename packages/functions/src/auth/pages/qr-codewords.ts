/**
 * The codewords of a QR code (ISO/IEC 18004) in byte mode with error correction level M, up to version 16: as
 * many as the longest address in an authenticator's link needs. Written here because it is short and settled.
 */

/** For versions 1 to 16: all codewords; those for correction in each block; blocks. */
const totals = [26, 44, 70, 100, 134, 172, 196, 242, 292, 346, 404, 466, 532, 581, 655, 733];
const corrections = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28];
const blockCounts = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10];

export interface Codewords {
  readonly version: number;
  /** Bytes in the order in which they are drawn. */
  readonly bytes: readonly number[];
}

/** Undefined for a text that is too long: more than some 450 bytes. */
export function codewordsOf(text: string): Codewords | undefined {
  const data = [...Buffer.from(text)];
  const at = totals.findIndex((_, index) => data.length <= roomIn(index));
  if (at < 0) return undefined;
  const version = at + 1;
  const { correction, blocks } = sizesAt(at);
  const padded = pad(data, version, roomIn(at) + headBytes(version));
  const split = splitInto(padded, blocks);
  const corrected = split.map((block) => correctionOf(block, correction));
  return { version, bytes: [...interleave(split), ...interleave(corrected)] };
}

function sizesAt(at: number) {
  return {
    total: totals[at] ?? 0,
    correction: corrections[at] ?? 0,
    blocks: blockCounts[at] ?? 1,
  };
}

/** Mode and length: 12 or 20 bits; the half byte at the end is the terminator. */
function headBytes(version: number): number {
  return version < 10 ? 2 : 3;
}

function roomIn(at: number): number {
  const { total, correction, blocks } = sizesAt(at);
  return total - correction * blocks - headBytes(at + 1);
}

/** Mode 0100, the length, the data, the terminator 0000, and the two padding bytes by turns. */
function pad(data: readonly number[], version: number, room: number): number[] {
  const length = data.length.toString(2).padStart(version < 10 ? 8 : 16, "0");
  const bits = `0100${length}${data.map((byte) => byte.toString(2).padStart(8, "0")).join("")}0000`;
  const bytes = (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2));
  const padding = Array.from({ length: room - bytes.length }, (_, nth) => (nth % 2 ? 0x11 : 0xec));
  return [...bytes, ...padding];
}

/** The later blocks take one more where it does not come out even. */
function splitInto(bytes: readonly number[], blocks: number): number[][] {
  const short = Math.floor(bytes.length / blocks);
  const firstLong = blocks - (bytes.length % blocks);
  return Array.from({ length: blocks }, (_, nth) => {
    const start = nth * short + Math.max(0, nth - firstLong);
    return bytes.slice(start, start + short + (nth >= firstLong ? 1 : 0));
  });
}

function interleave(blocks: readonly (readonly number[])[]): number[] {
  const longest = Math.max(...blocks.map(({ length }) => length));
  return Array.from({ length: longest }, (_, nth) =>
    blocks.flatMap((block) => block[nth] ?? []),
  ).flat();
}

/** Reed-Solomon over GF(256) with the polynomial 0x11d. */
function correctionOf(block: readonly number[], count: number): number[] {
  const generator = generatorOf(count);
  let rest = Array.from({ length: count }, () => 0);
  for (const byte of block) {
    const factor = byte ^ (rest[0] ?? 0);
    rest = [...rest.slice(1), 0].map((each, nth) => each ^ times(generator[nth] ?? 0, factor));
  }
  return rest;
}

/** Its coefficients, the first one (1) left out. */
function generatorOf(count: number): number[] {
  let polynomial = [1];
  for (let nth = 0, root = 1; nth < count; nth += 1, root = times(root, 2)) {
    const shifted = [0, ...polynomial.map((each) => times(each, root))];
    polynomial = shifted.map((each, at) => each ^ (polynomial[at] ?? 0));
  }
  return polynomial.slice(1);
}

function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit -= 1) {
    product = (product << 1) ^ (product >> 7 ? 0x11d : 0);
    if ((b >> bit) & 1) product ^= a;
  }
  return product;
}

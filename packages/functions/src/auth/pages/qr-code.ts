import { codewordsOf } from "./qr-codewords.ts";

/** Dark is true; by row, then by column. */
export type Modules = readonly (readonly boolean[])[];

type Grid = (boolean | undefined)[][];

/** The modules of a QR code that holds a text (level M, mask 0); undefined for one that is too long. */
export function qrCode(text: string): Modules | undefined {
  const found = codewordsOf(text);
  if (found === undefined) return undefined;
  const { version, bytes } = found;
  const size = 17 + 4 * version;
  const grid: Grid = Array.from({ length: size }, () => Array.from({ length: size }));
  drawFinders(grid);
  drawAlignments(grid, version);
  drawTimings(grid);
  drawFormat(grid);
  if (version >= 7) drawVersion(grid, version);
  drawBytes(grid, bytes);
  return grid.map((row) => row.map((dark) => dark === true));
}

/** As an SVG path, one unit a module, with the four light modules that a reader needs around it. */
export function pathOf(modules: Modules): { readonly path: string; readonly size: number } {
  const dots = modules.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? [`M${x + 4} ${y + 4}h1v1h-1z`] : [])),
  );
  return { path: dots.join(""), size: modules.length + 8 };
}

function set(grid: Grid, x: number, y: number, dark: boolean): void {
  const row = grid[y];
  if (row !== undefined && x >= 0 && x < row.length) row[x] = dark;
}

/** Three corners: rings around their middles, the outermost one light. */
function drawFinders(grid: Grid): void {
  const far = grid.length - 4;
  for (const [x, y] of [
    [3, 3],
    [far, 3],
    [3, far],
  ] as const) {
    drawSquares(grid, { x, y, reach: 4 }, (ring) => ring !== 2 && ring !== 4);
  }
}

function drawAlignments(grid: Grid, version: number): void {
  const places = alignmentPlaces(version);
  const last = places.at(-1);
  for (const x of places) {
    for (const y of places) {
      const atFinder = (x === 6 && (y === 6 || y === last)) || (x === last && y === 6);
      if (!atFinder) drawSquares(grid, { x, y, reach: 2 }, (ring) => ring !== 1);
    }
  }
}

function drawSquares(
  grid: Grid,
  { x, y, reach }: { readonly x: number; readonly y: number; readonly reach: number },
  isDark: (ring: number) => boolean,
): void {
  for (let dy = -reach; dy <= reach; dy += 1) {
    for (let dx = -reach; dx <= reach; dx += 1) {
      set(grid, x + dx, y + dy, isDark(Math.max(Math.abs(dx), Math.abs(dy))));
    }
  }
}

/** Evenly spread from the far end; the first one always stands at 6. */
function alignmentPlaces(version: number): number[] {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = Math.ceil((version * 4 + 4) / (count * 2 - 2)) * 2;
  const last = 10 + 4 * version;
  const others = Array.from({ length: count - 1 }, (_, nth) => last - nth * step);
  return [6, ...others.toReversed()];
}

function drawTimings(grid: Grid): void {
  for (let at = 8; at < grid.length - 8; at += 1) {
    set(grid, at, 6, at % 2 === 0);
    set(grid, 6, at, at % 2 === 0);
  }
}

/** Level M and mask 0 with their check bits, by the standard's own table; and the module that is always dark. */
const format = 0b101010000010010;

function drawFormat(grid: Grid): void {
  const end = grid.length - 1;
  for (let bit = 0; bit < 15; bit += 1) {
    const dark = ((format >> bit) & 1) === 1;
    const near = bit < 6 ? bit : bit < 8 ? bit + 1 : 14 - bit;
    if (bit < 8) {
      set(grid, 8, near, dark);
      set(grid, end - bit, 8, dark);
    } else {
      set(grid, bit === 8 ? 7 : near, 8, dark);
      set(grid, 8, end - 14 + bit, dark);
    }
  }
  set(grid, 8, end - 7, true);
}

/** From version 7 on the version stands twice, with twelve check bits (polynomial 0x1f25). */
function drawVersion(grid: Grid, version: number): void {
  let rest = version;
  for (let nth = 0; nth < 12; nth += 1) rest = (rest << 1) ^ ((rest >> 11) * 0x1f25);
  const bits = (version << 12) | rest;
  for (let bit = 0; bit < 18; bit += 1) {
    const dark = ((bits >> bit) & 1) === 1;
    const [a, b] = [grid.length - 11 + (bit % 3), Math.floor(bit / 3)];
    set(grid, a, b, dark);
    set(grid, b, a, dark);
  }
}

/** Up and down in columns of two from the right, over what is still free, turned over where x + y is even. */
function drawBytes(grid: Grid, bytes: readonly number[]): void {
  const size = grid.length;
  let bit = 0;
  let isUp = true;
  for (let right = size - 1; right > 0; right -= right === 8 ? 3 : 2) {
    for (let nth = 0; nth < size; nth += 1) {
      const y = isUp ? size - 1 - nth : nth;
      for (const x of [right, right - 1]) {
        if (grid[y]?.[x] !== undefined) continue;
        const value = ((bytes[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1;
        set(grid, x, y, (value === 1) !== ((x + y) % 2 === 0));
        bit += 1;
      }
    }
    isUp = !isUp;
  }
}

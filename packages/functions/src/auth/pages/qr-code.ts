import { encode } from "uqr";

/** A reader needs four light modules around the code. */
const margin = 4;

/** A text as the path of an SVG, one unit a module, with its margin; `size` is the length of a side. */
export function drawQrCode(text: string): { readonly path: string; readonly size: number } {
  const { data, size } = encode(text, { ecc: "M", border: margin });
  const dots = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return { path: dots.join(""), size };
}

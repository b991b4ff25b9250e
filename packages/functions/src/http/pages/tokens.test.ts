import { expect, test } from "vitest";
import { darkColours, lightColours, tokenFile } from "./tokens.ts";

const schemes = { light: lightColours, dark: darkColours };
type Colour = keyof typeof lightColours;

/** WCAG 2.2: 4.5 for text, 3 for what shows the edge or the state of a control. */
const pairs: readonly (readonly [on: Colour, under: Colour, atLeast: number])[] = [
  ...(["paper", "surface", "sunk"] as const).flatMap((under) =>
    [
      ...(["ink", "ink-soft", "accent", "accent-strong"] as const),
      ...(["attention", "danger", "good"] as const),
    ].map((on) => [on, under, 4.5] as const),
  ),
  ["accent-ink", "accent", 4.5],
  ["accent-ink", "accent-strong", 4.5],
  ["accent", "accent-soft", 4.5],
  ["ink", "accent-soft", 4.5],
  ["attention", "attention-soft", 4.5],
  ["ink", "attention-soft", 4.5],
  ["danger", "danger-soft", 4.5],
  ["ink", "danger-soft", 4.5],
  ["good", "good-soft", 4.5],
  ["ink", "good-soft", 4.5],
  ["surface", "danger", 4.5],
  ["line-strong", "paper", 3],
  ["line-strong", "surface", 3],
  ["focus", "paper", 3],
  ["focus", "surface", 3],
];

test.each(Object.entries(schemes))(
  "every pair of colours of the %s scheme can be read",
  (_, of) => {
    const tooClose = pairs
      .map(([on, under, atLeast]) => ({ on, under, atLeast, ratio: contrast(of[on], of[under]) }))
      .filter(({ ratio, atLeast }) => ratio < atLeast);
    expect(tooClose).toEqual([]);
  },
);

test("the web app's tokens are the pages' tokens", async () => {
  await expect(tokenFile).toMatchFileSnapshot("../../../../web/src/ui/tokens.css");
});

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(colour: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

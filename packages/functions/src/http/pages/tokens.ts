/**
 * The design's own words, as CSS custom properties: the one source for the pages rendered here and for the web
 * app. `packages/web/src/ui/tokens.css` is written from it (`tokens.test.ts` says how) and must not be edited.
 */
type Tokens = Readonly<Record<string, string>>;

/** Warm paper and one accent, a pine green. Red is only for flaws and for what cannot be undone. */
export const lightColours = {
  paper: "#f7f3ec",
  surface: "#fffdf9",
  sunk: "#f1ebe0",
  ink: "#27221c",
  "ink-soft": "#645a4e",
  line: "#e3dace",
  "line-strong": "#8b8072",
  accent: "#1b5a4f",
  "accent-strong": "#12443b",
  "accent-soft": "#e4eee8",
  "accent-ink": "#ffffff",
  attention: "#7d4a00",
  "attention-soft": "#fbf0d9",
  danger: "#a02b1e",
  "danger-soft": "#fbeae6",
  good: "#38651f",
  "good-soft": "#edf3e3",
  focus: "#27221c",
  scrim: "rgb(39 34 28 / 45%)",
  shadow: "0 1px 2px rgb(70 55 30 / 6%), 0 6px 24px rgb(70 55 30 / 6%)",
} as const satisfies Tokens;

export const darkColours: Readonly<Record<keyof typeof lightColours, string>> = {
  paper: "#171411",
  surface: "#211d19",
  sunk: "#2b2621",
  ink: "#f1eae0",
  "ink-soft": "#bfb4a6",
  line: "#3c352d",
  "line-strong": "#8f8476",
  accent: "#8fcebc",
  "accent-strong": "#b4e0d3",
  "accent-soft": "#21342e",
  "accent-ink": "#0f241f",
  attention: "#f0bd76",
  "attention-soft": "#3a2c16",
  danger: "#f5a799",
  "danger-soft": "#43241f",
  good: "#b3d596",
  "good-soft": "#2a341f",
  focus: "#f1eae0",
  scrim: "rgb(0 0 0 / 60%)",
  shadow: "0 0 0 1px #2f2923",
};

/** Lengths in rem grow with the type size a person chose; the grid of spaces is 4 px. */
const measures = {
  "font-text":
    'system-ui, -apple-system, "PingFang SC", "HarmonyOS Sans SC", "MiSans", "Noto Sans SC", "Microsoft YaHei", sans-serif',
  "font-code": "ui-monospace, Menlo, Consolas, monospace",
  "text-xs": "0.875rem",
  "text-s": "0.9375rem",
  "text-m": "1.0625rem",
  "text-l": "1.1875rem",
  "text-xl": "1.4375rem",
  "text-2xl": "1.875rem",
  leading: "1.75",
  "leading-tight": "1.4",
  "space-1": "4px",
  "space-2": "8px",
  "space-3": "12px",
  "space-4": "16px",
  "space-5": "24px",
  "space-6": "32px",
  "space-7": "48px",
  "space-8": "72px",
  "radius-s": "6px",
  "radius-m": "10px",
  "radius-l": "16px",
  "radius-full": "999px",
  target: "44px",
  column: "36rem",
  wide: "60rem",
} as const satisfies Tokens;

const head = `/* Written from packages/functions/src/http/pages/tokens.ts. To write it anew:
   npx vitest run packages/functions/src/http/pages/tokens.test.ts -u */`;

/** The file of the web app. `data-theme` on the root overrides what the system wishes. */
export const tokenFile = `${head}
:root {
  color-scheme: light;
${linesOf({ ...measures, ...lightColours }, "  ")}
}

:root:lang(en) {
  --leading: 1.55;
}

@media (prefers-color-scheme: dark) {
  :root:not([data-theme="light"]) {
    color-scheme: dark;
${linesOf(darkColours, "    ")}
  }
}

:root[data-theme="dark"] {
  color-scheme: dark;
${linesOf(darkColours, "  ")}
}
`;

/** The same for the pages of the server, which follow the system, on as few bytes as it takes. */
export const tokenSheet = [
  `:root{color-scheme:light dark;${shortOf({ ...measures, ...lightColours })}}`,
  `:root:lang(en){--leading:1.55}`,
  `@media (prefers-color-scheme:dark){:root{${shortOf(darkColours)}}}`,
].join("\n");

function linesOf(tokens: Tokens, indent: string): string {
  return Object.entries(tokens)
    .map(([name, value]) => `${indent}--${name}: ${value};`)
    .join("\n");
}

function shortOf(tokens: Tokens): string {
  return Object.entries(tokens)
    .map(([name, value]) => `--${name}:${value}`)
    .join(";");
}

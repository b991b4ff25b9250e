import { dirname } from "node:path";
import type { BuildOptions, Plugin } from "esbuild";

/**
 * Of zod what we use: it names its messages in fifty languages from one file, and ours are written by ourselves;
 * and it reads JSON Schema, which nobody sends us.
 */
const leanZod: Plugin = {
  name: "lean-zod",
  setup(build) {
    build.onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, ({ path }) => ({
      contents: 'export { default as en } from "./en.js";',
      resolveDir: dirname(path),
    }));
    build.onLoad({ filter: /[\\/]zod[\\/]v4[\\/]classic[\\/]from-json-schema\.js$/ }, () => ({
      contents:
        'export function fromJSONSchema() { throw new Error("It is left out of the bundle."); }',
    }));
  },
};

/** How every Lambda entry is bundled: what is imported on demand lies in files of its own. */
export const bundleOptions = {
  bundle: true,
  minify: true,
  splitting: true,
  platform: "node",
  format: "esm",
  target: "node24",
  mainFields: ["module", "main"],
  outExtension: { ".js": ".mjs" },
  plugins: [leanZod],
  metafile: true,
  logLevel: "error",
  // Some libraries still call require for what Node brings along.
  banner: {
    js: 'import{createRequire}from"node:module";const require=createRequire(import.meta.url);',
  },
} as const satisfies BuildOptions;

import { dirname } from "node:path";
import type { BuildOptions, Plugin } from "esbuild";

/** zod names its messages in fifty languages from one file; ours are written by ourselves, so only English stays. */
const onlyEnglishZod: Plugin = {
  name: "only-english-zod",
  setup(build) {
    build.onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, ({ path }) => ({
      contents: 'export { default as en } from "./en.js";',
      resolveDir: dirname(path),
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
  plugins: [onlyEnglishZod],
  metafile: true,
  logLevel: "error",
  // Some libraries still call require for what Node brings along.
  banner: {
    js: 'import{createRequire}from"node:module";const require=createRequire(import.meta.url);',
  },
} as const satisfies BuildOptions;

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

/** Of a bundle that prints, the fonts lie beside its code; `pdf/font-files.ts` itself finds them in their package. */
const fontsBeside: Plugin = {
  name: "fonts-beside",
  setup(build) {
    build.onLoad({ filter: /[\\/]pdf[\\/]font-files\.ts$/ }, ({ path }) => ({
      contents: `
        import normal from "@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf";
        import bold from "@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf";
        import { fileURLToPath } from "node:url";
        const beside = (name) => fileURLToPath(new URL(name, import.meta.url));
        export const fontFiles = { normal: beside(normal), bold: beside(bold) };`,
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
  plugins: [leanZod, fontsBeside],
  loader: { ".ttf": "file" },
  assetNames: "[name]",
  metafile: true,
  logLevel: "error",
  // Some libraries still call require for what Node brings along, or ask which folder they lie in.
  banner: {
    js: 'import{createRequire}from"node:module";const require=createRequire(import.meta.url),__dirname=import.meta.dirname;',
  },
} as const satisfies BuildOptions;

import react from "@vitejs/plugin-react";
import { browserslistToTargets } from "lightningcss";
import { defineConfig } from "vite";
import { chunkOf } from "./build/chunks.ts";
import { tellFilesAhead } from "./build/files-ahead.ts";

/** Chinese in-app browsers are old: Chrome 90 and Safari 14.1 are the floor (docs/adr/0017). */
const targets = browserslistToTargets(["chrome 90", "safari 14.1", "firefox 90"]);

export default defineConfig({
  root: import.meta.dirname,
  base: "/app/",
  plugins: [react(), tellFilesAhead()],
  css: { transformer: "lightningcss", lightningcss: { targets } },
  build: {
    target: ["chrome90", "safari14"],
    cssMinify: "lightningcss",
    manifest: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // A page of ours never shows more than its own code; sizes are held by tests/browser.
    chunkSizeWarningLimit: 1024,
    rolldownOptions: {
      output: {
        // The start of the app lists every file by name: without words they cost 2 kB less.
        chunkFileNames: "assets/[hash].js",
        assetFileNames: "assets/[hash][extname]",
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: chunkOf, debugName: "chunkOf" }],
        },
      },
    },
  },
});

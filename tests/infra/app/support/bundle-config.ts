import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { platformFolder } from "../../../../scripts/sst-platform.ts";

/** What SST leaves to Node when it bundles a config, so that all share one copy. */
const external = [
  "@pulumi/*",
  "undici",
  "@pulumiverse/*",
  "@sst-provider/*",
  "@aws-sdk/*",
  "esbuild",
  "archiver",
  "glob",
  "vite",
];

const banner = `import { createRequire as topLevelCreateRequire } from "node:module";
const require = topLevelCreateRequire(import.meta.url);`;

/**
 * Of clouds that we do not use, and that are not installed. `await import` within a config, which SST demands,
 * keeps all of the platform's components in the bundle, and theirs ask for these.
 */
const otherClouds: Plugin = {
  name: "other-clouds",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@pulumi(\/cloudflare|verse\/vercel)$/ }, ({ path }) => ({
      path,
      namespace: "other-clouds",
    }));
    onLoad({ filter: /.*/, namespace: "other-clouds" }, () => ({
      contents: "module.exports = {};",
    }));
  },
};

/** `aws` and `sst` are there in every file of an app without an import. */
const globals = [
  'import * as aws from "@pulumi/aws";',
  `import * as sst from ${JSON.stringify(join(platformFolder, "src/components"))};`,
].join("");

/** Bundles an sst.config.ts with the platform as SST's own command does: `{ run, config }` by default export. */
export async function bundleConfig(configFile: string, outfile: string): Promise<void> {
  await build({
    bundle: true,
    format: "esm",
    platform: "node",
    mainFields: ["module", "main"],
    sourcemap: "inline",
    sourcesContent: false,
    logLevel: "silent",
    banner: { js: banner },
    stdin: {
      contents: `import { run } from ${JSON.stringify(join(platformFolder, "src/auto/run.ts"))};
        import config from ${JSON.stringify(configFile)};
        export default { run, config };`,
      resolveDir: platformFolder,
      loader: "ts",
    },
    external,
    inject: [join(platformFolder, "src/shim/run.js")],
    plugins: [
      otherClouds,
      {
        name: "globals",
        setup({ onLoad }) {
          onLoad({ filter: /\.tsx?$/ }, ({ path }) =>
            path.includes(".sst")
              ? undefined
              : { contents: globals + readFileSync(path, "utf8"), loader: "ts" },
          );
        },
      },
    ],
    outfile,
  });
}

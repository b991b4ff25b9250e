import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";
import { beforeAll, expect, test } from "vitest";
import { bundleOptions } from "../../scripts/bundle-options.ts";

/** What a cold start of the API loads before it can answer. */

const largestBytes = 350_000;
const entry = "packages/functions/src/entry/api.ts";

let outputs: Metafile["outputs"];
let sizes: Map<string, number>;
beforeAll(async () => {
  const { metafile, outputFiles } = await build({
    entryPoints: [entry],
    absWorkingDir: new URL("../..", import.meta.url).pathname,
    outdir: "bundle",
    ...bundleOptions,
    write: false,
  });
  outputs = metafile.outputs;
  const nameOf = (path: string) => path.split("/").at(-1) ?? "";
  const zipped = new Map(
    outputFiles.map(({ path, contents }) => [nameOf(path), gzipSync(contents).length]),
  );
  sizes = new Map(Object.keys(outputs).map((path) => [path, zipped.get(nameOf(path)) ?? 0]));
});

/** The entry's file and all that it imports at once; what it loads later is not among them. */
function loadedAtStart(): string[] {
  const start = Object.keys(outputs).find((path) => outputs[path]?.entryPoint === entry) ?? "";
  const loaded = new Set([start]);
  for (const path of loaded) {
    for (const { kind, path: imported, external } of outputs[path]?.imports ?? []) {
      if (kind === "import-statement" && external !== true) loaded.add(imported);
    }
  }
  return [...loaded];
}

function inputsOf(paths: readonly string[]): string {
  return paths.flatMap((path) => Object.keys(outputs[path]?.inputs ?? {})).join("\n");
}

test("a cold start loads at most 350 kB, zipped", () => {
  const bytes = loadedAtStart().reduce((sum, path) => sum + (sizes.get(path) ?? 0), 0);
  expect(bytes).toBeGreaterThan(100_000);
  expect(bytes).toBeLessThan(largestBytes);
});

test.each(["nodemailer", "client-sesv2", "client-sqs", "client-s3/", "react", "ical-generator"])(
  "a cold start loads no %s",
  (library) => {
    expect(inputsOf(loadedAtStart())).not.toContain(`node_modules/${library}`);
    expect(inputsOf(loadedAtStart())).not.toContain(`@aws-sdk/${library}`);
  },
);

test.each(["better-auth", "@better-auth", "@simplewebauthn"])(
  "%s is the auth entry's alone: the API has none of it, not even on demand",
  (library) => {
    expect(inputsOf(Object.keys(outputs))).not.toContain(`node_modules/${library}/`);
  },
);

test("files are reached by code that is loaded when the first file is asked for", () => {
  expect(inputsOf(Object.keys(outputs))).toContain("@aws-sdk/client-s3/");
});

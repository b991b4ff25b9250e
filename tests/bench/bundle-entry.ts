import { mkdir, readFile } from "node:fs/promises";
import { join, parse } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";
import { bundleOptions } from "../../scripts/bundle-options.ts";

export interface Bundle {
  readonly path: string;
  /** What every cold start reads; the rest waits for its first use. */
  readonly startBytes: number;
  readonly startGzippedBytes: number;
  readonly allBytes: number;
}

/** One Lambda entry as it is deployed: minified, with what is imported on demand in files of its own. */
export async function bundleEntry(entry: string, outdir: string): Promise<Bundle> {
  await mkdir(outdir, { recursive: true });
  const { metafile } = await build({
    entryPoints: [entry],
    outdir,
    absWorkingDir: outdir,
    ...bundleOptions,
  });
  const start = `${parse(entry).name}.mjs`;
  const files = await Promise.all(
    [...loadedAtStart(metafile.outputs, start)].map((file) => readFile(join(outdir, file))),
  );
  return {
    path: join(outdir, start),
    startBytes: sum(files.map(({ length }) => length)),
    startGzippedBytes: sum(files.map((file) => gzipSync(file).length)),
    allBytes: sum(Object.values(metafile.outputs).map(({ bytes }) => bytes)),
  };
}

/** The entry and all that it imports, and what that imports, but not what is imported on demand. */
function loadedAtStart(outputs: Metafile["outputs"], file: string, known = new Set<string>()) {
  if (known.has(file)) return known;
  known.add(file);
  for (const { path, kind, external } of outputs[file]?.imports ?? []) {
    if (external !== true && kind === "import-statement") loadedAtStart(outputs, path, known);
  }
  return known;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

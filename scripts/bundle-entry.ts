import { createHash } from "node:crypto";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type Metafile, type OutputFile } from "esbuild";
import type { EntryName } from "../packages/functions/src/entry-variables.ts";
import { bundleOptions } from "./bundle-options.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const start = "index.mjs";

/** One Lambda entry as it is deployed: `index.mjs` with its `handler`, and what is imported on demand beside it. */
export interface Bundle {
  /** By their names, as they lie in one folder. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Where a line of the bundle came from; kept, never deployed. */
  readonly maps: ReadonlyMap<string, Uint8Array>;
  readonly facts: BundleFacts;
}

export interface BundleFacts {
  readonly entry: EntryName;
  readonly sizes: BundleSizes;
  /** The same for the same sources, whoever bundles them. */
  readonly hash: string;
  /** Paths, from the project's root, of the sources that every start loads, and of all. */
  readonly sources: { readonly atStart: readonly string[]; readonly all: readonly string[] };
}

/** Bytes. What every start loads; the rest waits for its first use. */
export interface BundleSizes {
  readonly start: number;
  readonly startGzipped: number;
  readonly all: number;
  readonly allGzipped: number;
  /** What is no code: the fonts of an entry that prints. They are read from the disk, with the first paper. */
  readonly fonts: number;
}

/** Bundles an entry in memory: nothing but the sources decides over the bytes, and no folder. */
export async function bundleEntry(entry: EntryName): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    ...bundleOptions,
    entryPoints: { index: `packages/functions/src/entry/${entry}.ts` },
    absWorkingDir: root,
    outdir: `dist/lambdas/${entry}`,
    sourcemap: "external",
    write: false,
  });
  const files = namedFiles(outputFiles.filter(({ path }) => !path.endsWith(".map")));
  const atStart = loadedAtStart(metafile.outputs);
  return {
    files,
    maps: namedFiles(outputFiles.filter(({ path }) => path.endsWith(".map"))),
    facts: {
      entry,
      sizes: sizesOf(files, atStart),
      hash: hashOf(files),
      sources: {
        atStart: sourcesOf(metafile.outputs, (name) => atStart.has(name)),
        all: sourcesOf(metafile.outputs, () => true),
      },
    },
  };
}

function namedFiles(files: readonly OutputFile[]): Bundle["files"] {
  const named = files.map(({ path, contents }) => [basename(path), contents] as const);
  return new Map(named.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** The entry and all that it imports, and what that imports, but not what is imported on demand. */
function loadedAtStart(outputs: Metafile["outputs"]): ReadonlySet<string> {
  const byName = new Map(Object.entries(outputs).map(([path, made]) => [basename(path), made]));
  const known = new Set([start]);
  for (const name of known) {
    for (const { path, kind, external } of byName.get(name)?.imports ?? []) {
      if (external !== true && kind === "import-statement") known.add(basename(path));
    }
  }
  return known;
}

function sourcesOf(outputs: Metafile["outputs"], isWanted: (name: string) => boolean): string[] {
  const wanted = Object.entries(outputs).filter(([path]) => isWanted(basename(path)));
  return [...new Set(wanted.flatMap(([, { inputs }]) => Object.keys(inputs)))].toSorted();
}

function sizesOf(files: Bundle["files"], atStart: ReadonlySet<string>): BundleSizes {
  const code = [...files].filter(([name]) => name.endsWith(".mjs"));
  const all = code.map(([, bytes]) => bytes);
  const first = [...files].filter(([name]) => atStart.has(name)).map(([, bytes]) => bytes);
  return {
    start: sum(first.map(({ length }) => length)),
    startGzipped: sum(first.map((bytes) => gzipSync(bytes).length)),
    all: sum(all.map(({ length }) => length)),
    allGzipped: sum(all.map((bytes) => gzipSync(bytes).length)),
    fonts:
      sum([...files.values()].map(({ length }) => length)) - sum(all.map(({ length }) => length)),
  };
}

/** Of all names and bytes, in the order of the names. */
export function hashOf(files: Bundle["files"]): string {
  const hash = createHash("sha256");
  for (const [name, bytes] of files) hash.update(`${name}\n${bytes.length}\n`).update(bytes);
  return hash.digest("hex");
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

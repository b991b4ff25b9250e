import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { webFolder } from "@aftercare/local/build-web.ts";
import { webRoot } from "./web-sources.ts";

/** One file of the built app, as Vite's manifest describes it. */
interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

/** The built app as a graph: what is loaded with what, and how many bytes that is on the wire. */
export interface BuiltApp {
  /** Every script that is loaded before a module can run, by the path of its source. */
  scriptsOf(...sources: readonly string[]): ReadonlySet<string>;
  /** The style sheets that come with them. */
  stylesOf(...sources: readonly string[]): ReadonlySet<string>;
  /** Zipped, in bytes. */
  weigh(files: Iterable<string>): number;
  /** Names of all that was built, from the app's folder. */
  readonly files: readonly string[];
  read(file: string): string;
}

export const entry = "index.html";

export function readBuiltApp(): BuiltApp {
  const manifest = JSON.parse(
    readFileSync(join(webFolder, ".vite/manifest.json"), "utf8"),
  ) as Readonly<Record<string, Chunk>>;
  const files = readdirSync(webFolder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /^[^.].*\.\w+$/.test(name),
  );

  function collect(key: string, into: Set<Chunk>): void {
    const chunk = manifest[key];
    if (chunk === undefined) throw new Error(`Nothing was built from ${key}.`);
    if (into.has(chunk)) return;
    into.add(chunk);
    for (const each of chunk.imports ?? []) collect(each, into);
  }

  function chunksOf(sources: readonly string[]): readonly Chunk[] {
    const found = new Set<Chunk>();
    for (const source of sources) collect(source, found);
    return [...found];
  }

  return {
    scriptsOf: (...sources) => new Set(chunksOf(sources).map(({ file }) => file)),
    stylesOf: (...sources) => new Set(chunksOf(sources).flatMap(({ css = [] }) => css)),
    weigh: (each) =>
      [...each].reduce(
        (sum, file) => sum + gzipSync(readFileSync(join(webFolder, file)), { level: 9 }).length,
        0,
      ),
    files,
    read: (file) => readFileSync(join(webFolder, file), "utf8"),
  };
}

export interface Route {
  readonly path: string;
  /** The module of its screen, as the manifest names it. */
  readonly source: string;
}

/** The screens that one file of routes names. */
export function readRoutes(file: "client" | "person" | "staff" | "admin"): readonly Route[] {
  const code = readFileSync(join(webRoot, `routes/${file}-routes.ts`), "utf8");
  const named = /screen\(\s*\w+,\s*"([^"]+)"[^;]*?import\("\.\.\/([^"]+)"\)/gi;
  return [...code.matchAll(named)].map(([, path = "", source]) => ({
    path,
    source: `src/${source}`,
  }));
}

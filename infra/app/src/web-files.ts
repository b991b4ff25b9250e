import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { cacheControlOf, contentTypeOf } from "@aftercare/web/files.ts";

/** One file of the built web app, and how it is served. */
export interface WebFile {
  /** `app/assets/1U1xdBoO.js`: in the bucket as in the address. */
  readonly key: string;
  readonly path: string;
  readonly contentType: string;
  readonly cacheControl: string;
  /** Changes with the content. */
  readonly hash: string;
}

/** @throws Error when the web app was not built, or holds a file of a kind that nobody thought of. */
export function readWebFiles(folder: string): readonly WebFile[] {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && !relative(folder, path).startsWith("."));
  return paths.toSorted().map((path) => describe(folder, path));
}

function describe(folder: string, path: string): WebFile {
  const name = relative(folder, path).split(sep).join("/");
  const contentType = contentTypeOf(extname(path));
  if (contentType === undefined) throw new Error(`Nobody said what kind of file ${name} is.`);
  return {
    key: `app/${name}`,
    path,
    contentType,
    cacheControl: cacheControlOf(name),
    hash: createHash("sha256").update(readFileSync(path)).digest("hex"),
  };
}

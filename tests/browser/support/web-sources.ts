import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseSync } from "vite";

/** The sources of the web app as trees, so that a comment is no text and a class name no sentence. */
export interface Source {
  /** From the root of the web app's sources. */
  readonly path: string;
  readonly code: string;
  readonly tree: Node;
}

export interface Node {
  readonly type: string;
  readonly start: number;
  readonly [part: string]: unknown;
}

export const webRoot = join(import.meta.dirname, "../../../packages/web/src");
const coreRoot = join(import.meta.dirname, "../../../packages/core/src");

export function readWebSources(): readonly Source[] {
  return codeFilesUnder(webRoot).map((file) => {
    const code = readFileSync(file, "utf8");
    const { program, errors } = parseSync(file, code);
    if (errors.length > 0) throw new Error(`${file} cannot be read: ${errors[0]?.message}`);
    return { path: relative(webRoot, file), code, tree: program as unknown as Node };
  });
}

/** All that the product's core says in one piece: its kinds and codes are keys of some texts. */
export function readCoreCode(): string {
  return codeFilesUnder(coreRoot)
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
}

function codeFilesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.ts$|\.d\.ts$/.test(name))
    .toSorted()
    .map((name) => join(folder, name));
}

type Visit = (node: Node, parents: readonly Node[]) => void;

/** Every node with those that it stands in, the nearest first. */
export function walk(node: Node, visit: Visit, parents: readonly Node[] = []): void {
  visit(node, parents);
  const around = [node, ...parents];
  for (const part of Object.values(node)) {
    for (const child of Array.isArray(part) ? part : [part]) {
      if (isNode(child)) walk(child, visit, around);
    }
  }
}

export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value;
}

/** `path:line`, as an editor opens it. */
export function placeOf({ path, code }: Source, { start }: Node): string {
  return `${path}:${code.slice(0, start).split("\n").length}`;
}

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../../..");

/** Says of files and folders, by their paths from the project's root, whether one byte or name in them changed. */
export function fingerprintOf(sources: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of sources.flatMap(filesUnder)) {
    hash.update(path).update(readFileSync(join(root, path)));
  }
  return hash.digest("hex");
}

function filesUnder(path: string): string[] {
  if (statSync(join(root, path)).isFile()) return [path];
  return readdirSync(join(root, path))
    .toSorted()
    .flatMap((name) => filesUnder(join(path, name)));
}

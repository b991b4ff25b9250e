import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const withoutTests = { cwd: root, exclude: (name: string) => name.endsWith(".test.ts") };

/** `export async function readClient(ctx: Context, …`: its name, and what it is given first. */
const exported = /^export (?:async )?function (\w+)(?:<[^(]*>)?\(\s*(?:\w+|\{[^}]*\}): ([^)]*)/gm;
const isContext = /^(?:Pick<)?(?:Context|PersonContext|Ports)\b/;

/** Every exported function of `verbs` that is given a context, by its name. */
export function takersOfContext(): string[] {
  return globSync("packages/core/src/verbs/**/*.ts", withoutTests)
    .flatMap((file) => [...readFileSync(`${root}${file}`, "utf8").matchAll(exported)])
    .filter(([, , given = ""]) => isContext.test(given))
    .map(([, name = ""]) => name)
    .toSorted();
}

const importing = /^import \{([^}]*)\} from "@aftercare\/core\/verbs\//gm;

/** Every name that something outside of `packages/core` imports from `verbs`. */
export function namesImportedOutside(): string[] {
  const names = globSync("{packages/functions,infra/*}/src/**/*.ts", withoutTests)
    .flatMap((file) => [...readFileSync(`${root}${file}`, "utf8").matchAll(importing)])
    .flatMap(([, list = ""]) => list.split(","))
    .map((name) => name.trim());
  return [...new Set(names)].toSorted();
}

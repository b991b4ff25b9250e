import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../..", import.meta.url));

/** A page, and all that it sets as code: spans, and each line of its blocks. */
export interface Page {
  readonly path: string;
  readonly folder: string;
  readonly text: string;
  readonly code: readonly string[];
}

/** README and everything of `docs/operations`. */
export function readPages(): readonly Page[] {
  const operations = readdirSync(join(root, "docs/operations"), {
    recursive: true,
    encoding: "utf8",
  })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("docs/operations", name));
  return ["README.md", ...operations].map((path) => {
    const text = readFileSync(join(root, path), "utf8");
    return { path, folder: dirname(join(root, path)), text, code: codeOf(text) };
  });
}

export const readRunbook = (name: string): string =>
  readFileSync(join(root, "docs/operations/runbooks", `${name}.md`), "utf8");

/** Everything that one pattern's first group finds in the code of all pages, each with its page. */
export function findInCode(
  pages: readonly Page[],
  pattern: RegExp,
): readonly { readonly found: string; readonly page: string }[] {
  return pages.flatMap(({ path, code }) =>
    code.flatMap((line) =>
      [...line.matchAll(pattern)].map(([, found = ""]) => ({ found, page: path })),
    ),
  );
}

function codeOf(text: string): readonly string[] {
  const blocks = [...text.matchAll(/^```[a-z]*\n(.*?)^```/gms)].map(([, block = ""]) => block);
  const prose = text.replaceAll(/^```.*?^```/gms, "");
  const spans = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, span = ""]) => span);
  return [...blocks.flatMap((block) => block.split("\n")), ...spans];
}

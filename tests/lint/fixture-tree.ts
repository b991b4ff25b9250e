import { spawnSync } from "node:child_process";
import {
  cpSync,
  globSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const fixturesDir = join(root, "tests/lint/fixtures");

/** The folders under `fixtures`: one for each rule, each a small tree like the project's own. */
export const fixtureNames: readonly string[] = readdirSync(fixturesDir).toSorted();

/** Something the linter said, or should say, about one line. */
export interface Finding {
  readonly place: string;
  /** As oxlint writes it: `plugin(rule)`. */
  readonly code: string;
  readonly text: string;
}

/** The paths, from the project's root, of the files that a fixture puts there. */
export function filesOf(fixture: string): readonly string[] {
  return globSync("**/*.ts", { cwd: join(fixturesDir, fixture) });
}

/** Reads the lines that end in `// offence: plugin(rule) text`. */
export function expectedFindings(fixture: string): readonly Finding[] {
  return filesOf(fixture).flatMap((file) => {
    const lines = readFileSync(join(fixturesDir, fixture, file), "utf8").split("\n");
    return lines.flatMap((line, index) => {
      const [, code, text] = / \/\/ offence: (\S+) ?(.*)$/.exec(line) ?? [];
      return code === undefined ? [] : [{ place: `${file}:${index + 1}`, code, text: text ?? "" }];
    });
  });
}

/**
 * Lays all fixtures over one empty project with the real configuration and lints it as `npm run verify` does.
 * `without` takes every line marked as an offence out first.
 */
export function lintFixtures(offences: "with" | "without"): readonly Finding[] {
  const tree = mkdtempSync(join(tmpdir(), "aftercare-lint-"));
  try {
    for (const fixture of fixtureNames) {
      cpSync(join(fixturesDir, fixture), tree, {
        recursive: true,
        force: false,
        errorOnExist: true,
      });
    }
    for (const file of [
      ".oxlintrc.json",
      "tsconfig.json",
      "package.json",
      "packages/web/tsconfig.json",
    ]) {
      cpSync(join(root, file), join(tree, file));
    }
    if (offences === "without") removeOffences(tree);
    const places = readdirSync(tree).filter((name) => !name.endsWith(".json"));
    symlinkSync(join(root, "node_modules"), join(tree, "node_modules"));
    return lint(tree, places);
  } finally {
    rmSync(tree, { recursive: true });
  }
}

function removeOffences(tree: string): void {
  for (const file of globSync("**/*.ts", { cwd: tree })) {
    const lines = readFileSync(join(tree, file), "utf8").split("\n");
    const kept = lines.filter((line) => !/ \/\/ offence(:|$)/.test(line));
    if (kept.join("") === "") rmSync(join(tree, file));
    else writeFileSync(join(tree, file), kept.join("\n"));
  }
}

interface OxlintReport {
  readonly number_of_files: number;
  readonly diagnostics: readonly {
    readonly code?: string;
    readonly message: string;
    readonly help?: string;
    readonly filename: string;
    readonly labels: readonly { readonly span: { readonly line: number } }[];
  }[];
}

function lint(tree: string, places: readonly string[]): readonly Finding[] {
  const oxlint = join(root, "node_modules/oxlint/bin/oxlint");
  const result = spawnSync(process.execPath, [oxlint, "--format=json", ...places], {
    cwd: tree,
    encoding: "utf8",
    maxBuffer: 32 * 1024 * 1024,
  });
  const report: OxlintReport = JSON.parse(result.stdout);
  const files = globSync("{packages,infra,scripts,tests}/**/*.ts", { cwd: tree });
  if (report.number_of_files < files.length) throw new Error("oxlint left files out");
  return report.diagnostics.map(({ code, message, help, filename, labels }) => ({
    place: `${filename}:${labels[0]?.span.line ?? 0}`,
    code: code ?? "no code",
    text: [message, help].join(" "),
  }));
}

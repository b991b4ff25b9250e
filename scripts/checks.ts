import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
/** Some tools colour for every CI, also where nobody sees it. */
const env = process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: "1" };

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** One thing that must hold. A gate counts as one; a suite counts its tests. */
export interface Check {
  readonly name: string;
  /** Prints what a person needs to mend it, and nothing else when all is well. */
  run(): Counts;
}

/** What needs no test runner, the quickest first. */
export const gates: readonly Check[] = [
  gate("format", "oxfmt", ["--list-different"], "`npm run format` mends these files."),
  gate("lint", "oxlint", [], "Each rule stands in .oxlintrc.json with its reason."),
  gate("types", "tsc", ["--noEmit"], "The compiler's options stand in tsconfig.json."),
  gate(
    "types of the web app",
    "tsc",
    ["-p", "packages/web", "--noEmit"],
    "The compiler's options stand in packages/web/tsconfig.json.",
  ),
  gate("dead code", "knip", [], "Take out what nothing uses, or name its entry in knip.json."),
];

function gate(name: string, tool: string, args: readonly string[], hint: string): Check {
  return {
    name,
    run() {
      const { status, stdout, stderr } = spawnSync(process.execPath, [binOf(tool), ...args], {
        cwd: root,
        env,
        encoding: "utf8",
        maxBuffer: 64 * 1024 * 1024,
      });
      if (status === 0) return { passed: 1, failed: 0, skipped: 0 };
      process.stdout.write(`${stdout}${stderr}\n${hint}\n`);
      return { passed: 0, failed: 1, skipped: 0 };
    },
  };
}

/** A vitest project, as its JSON report counts it. `zone` is the machine's time zone, not an organisation's. */
export function suite(project: string, zone?: string): Check {
  return {
    name: zone === undefined ? `tests: ${project}` : `tests: ${project} in ${zone}`,
    run() {
      const folder = mkdtempSync(join(tmpdir(), "aftercare-test-"));
      try {
        const reportFile = join(folder, "report.json");
        const status = runVitest(project, reportFile, zone);
        return countTests(reportFile, status === 0);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  };
}

function runVitest(project: string, reportFile: string, zone: string | undefined): number | null {
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${reportFile}`];
  const args = [binOf("vitest"), "run", `--project=${project}`, ...reporters];
  return spawnSync(process.execPath, args, {
    cwd: root,
    env: zone === undefined ? env : { ...env, TZ: zone },
    stdio: "inherit",
  }).status;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

/** A run without a test, a file that does not load and an error outside of a test are failures too. */
function countTests(reportFile: string, ended: boolean): Counts {
  if (!existsSync(reportFile)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(reportFile, "utf8")) as VitestReport;
  const passed = report.numPassedTests;
  const failed = report.numFailedTests;
  const skipped = report.numPendingTests + report.numTodoTests;
  const isWhole = ended && passed > 0;
  return { passed, failed: isWhole ? failed : Math.max(failed, 1), skipped };
}

/** The script behind a tool's command: run on this Node, whatever Node its first line would find. */
function binOf(tool: string): string {
  return join(root, "node_modules", ".bin", tool);
}

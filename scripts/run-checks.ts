import type { Check, Counts } from "./checks.ts";

export interface Outcome extends Counts {
  /** The names of the checks in which something failed. */
  readonly broken: readonly string[];
}

/** Runs the checks one after the other and prints a line for each: its verdict, its counts and its time. */
export function runChecks(
  checks: readonly Check[],
  options: { readonly stopAtFailure: boolean },
): Outcome {
  let sum: Outcome = { passed: 0, failed: 0, skipped: 0, broken: [] };
  for (const check of checks) {
    const startedMs = performance.now();
    const counts = check.run();
    console.log(verdict(check.name, counts, performance.now() - startedMs));
    sum = add(sum, check.name, counts);
    if (counts.failed > 0 && options.stopAtFailure) break;
  }
  return sum;
}

/** `N passed, N failed`, and what was skipped only where something was. */
export function countsLine({ passed, failed, skipped }: Counts): string {
  const line = `${passed} passed, ${failed} failed`;
  return skipped === 0 ? line : `${line}, ${skipped} skipped`;
}

function verdict(name: string, counts: Counts, tookMs: number): string {
  const mark = counts.failed === 0 ? "ok    " : "FAILED";
  return `${mark}  ${name.padEnd(36)} ${(tookMs / 1000).toFixed(1).padStart(5)} s   ${countsLine(counts)}`;
}

function add(sum: Outcome, name: string, counts: Counts): Outcome {
  return {
    passed: sum.passed + counts.passed,
    failed: sum.failed + counts.failed,
    skipped: sum.skipped + counts.skipped,
    broken: counts.failed === 0 ? sum.broken : [...sum.broken, name],
  };
}

import type { SmokeCheck } from "./smoke-check.ts";

/** Runs the checks one after the other, prints a line for each, and goes on after one that fails. */
export async function runSmoke(
  checks: readonly SmokeCheck[],
  print: (line: string) => void,
): Promise<{ readonly failed: number }> {
  let failed = 0;
  for (const { name, run } of checks) {
    const startMs = performance.now();
    const [mark, seen] = await run().then(
      (saw) => ["ok    ", saw] as const,
      (error: unknown) => ["FAILED", messageOf(error)] as const,
    );
    if (mark === "FAILED") failed += 1;
    const seconds = ((performance.now() - startMs) / 1000).toFixed(1).padStart(5);
    print(`${mark}  ${name.padEnd(40)} ${seconds} s   ${seen}`);
  }
  print(`${checks.length - failed} passed, ${failed} failed`);
  return { failed };
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}

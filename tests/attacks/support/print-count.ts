import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Where each test file writes down how many attacks it ran. */
    attackCounts: string;
  }
}

/** Around all attack tests: gives them a place to count in, and says the sum at the end. */
export function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "aftercare-attack-counts-"));
  project.provide("attackCounts", folder);
  return () => {
    const sum = countIn(join(folder, "counts"));
    if (sum > 0) process.stdout.write(`\nAttacks: ${sum}, and none got through.\n`);
    rmSync(folder, { recursive: true });
  };
}

function countIn(path: string): number {
  try {
    const counts = readFileSync(path, "utf8").trim().split("\n");
    return counts.reduce((sum, attacks) => sum + Number(attacks), 0);
  } catch {
    return 0;
  }
}

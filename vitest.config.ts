import { defineConfig } from "vitest/config";

const minute = 60_000;

/**
 * Tests that start servers: after the others, two files at a time, each on servers and ports of its own. Where
 * `isolate` is off, loading the product anew for each file would cost half as much again.
 */
const serverBacked = { maxWorkers: 2, hookTimeout: 2 * minute, sequence: { groupOrder: 1 } };

export default defineConfig({
  test: {
    passWithNoTests: false,
    projects: [
      {
        test: {
          name: "unit",
          include: ["{packages,infra}/**/*.test.ts"],
          // They are pure: loading core anew for each of two hundred files is four fifths of the work.
          isolate: false,
          testTimeout: 10_000,
        },
      },
      { test: { name: "lint", include: ["tests/lint/*.test.ts"], hookTimeout: minute } },
      {
        test: {
          name: "contract",
          include: ["tests/contract/**/*.test.ts"],
          isolate: false,
          testTimeout: minute,
          ...serverBacked,
        },
      },
      {
        test: {
          name: "cases",
          include: ["tests/cases/**/*.test.ts"],
          isolate: false,
          testTimeout: 2 * minute,
          ...serverBacked,
        },
      },
      {
        test: {
          name: "attacks",
          include: ["tests/attacks/**/*.test.ts"],
          globalSetup: ["tests/attacks/support/print-count.ts"],
          isolate: false,
          testTimeout: minute,
          ...serverBacked,
        },
      },
      {
        test: {
          name: "infra",
          include: ["tests/infra/**/*.test.ts"],
          globalSetup: ["tests/infra/support/set-up.ts"],
          testTimeout: minute,
          ...serverBacked,
        },
      },
      {
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: ["tests/browser/support/build-once.ts"],
          testTimeout: 2 * minute,
          ...serverBacked,
        },
      },
      {
        test: {
          name: "faults",
          include: ["tests/faults/**/*.test.ts"],
          testTimeout: 10 * minute,
          ...serverBacked,
        },
      },
    ],
  },
});

import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bundleEntry, type Bundle } from "../bench/bundle-entry.ts";
import { makeFolder } from "./engines-support.ts";

/** What a cold start of signing in loads. */

const entry = fileURLToPath(import.meta.resolve("@aftercare/functions/entry/auth.ts"));
const largestBytes = 650_000;

let folder: Awaited<ReturnType<typeof makeFolder>>;
let bundle: Bundle;
beforeAll(async () => {
  folder = await makeFolder();
  bundle = await bundleEntry(entry, folder.path);
});
afterAll(() => folder.remove());

test("a cold start loads at most 650 kB, zipped, and not what lays out mails", () => {
  expect(bundle.startGzippedBytes).toBeGreaterThan(300_000);
  expect(bundle.startGzippedBytes).toBeLessThan(largestBytes);
  expect(bundle.allBytes - bundle.startBytes).toBeGreaterThan(1_000_000);
});

test("the bundle loads, and says what its environment lacks", async () => {
  const { handler } = (await import(bundle.path)) as { handler: (event: object) => unknown };
  expect(() => handler({})).toThrow("AFTERCARE_AUTH_SECRET is missing");
});

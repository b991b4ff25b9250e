import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { entryVariables, type EntryName } from "@aftercare/functions/entry-variables.ts";
import { describe, expect, test } from "vitest";
import { factsOf, lambdasFolder } from "../../../scripts/build-lambdas.ts";
import { bundleEntry, hashOf } from "../../../scripts/bundle-entry.ts";
import { budgets } from "./budgets.ts";

const entries = Object.keys(entryVariables) as readonly EntryName[];
const sources = fileURLToPath(new URL("../../../packages/functions/src/entry", import.meta.url));

test("every file that has a handler for Lambda is an entry, and the other way round", () => {
  const files = readdirSync(sources).filter((file) => !file.endsWith(".test.ts"));
  const withHandler = files.filter((file) =>
    /^export const handler\b/m.test(readFileSync(join(sources, file), "utf8")),
  );
  expect(withHandler.map((file) => file.replace(/\.ts$/, ""))).toEqual(entries.toSorted());
});

describe.each(entries)("%s", (entry) => {
  const read = () => readBundle(join(lambdasFolder, entry));

  test("it lies there as it was bundled", () => {
    expect(hashOf(read())).toBe(factsOf(entry).hash);
  });

  test("a start loads no more than its budget", () => {
    const { sizes } = factsOf(entry);
    const kB = (bytes: number) => (bytes / 1000).toFixed(0);
    console.log(
      `${entry}: ${kB(sizes.startGzipped)} kB gzipped at start, ${kB(sizes.allGzipped)} whole`,
    );
    expect(sizes.startGzipped).toBeGreaterThan(20_000);
    expect(sizes.startGzipped).toBeLessThan(budgets[entry].startGzipped);
  });

  test("no map and no path of this machine is deployed", () => {
    const root = fileURLToPath(new URL("../../..", import.meta.url));
    for (const [name, bytes] of read()) {
      if (name.endsWith(".ttf")) continue;
      expect(name).toMatch(/\.mjs$/);
      const text = bytes.toString();
      expect(text.includes(root) || text.includes("sourceMappingURL=")).toBe(false);
    }
  });
});

/** A deploy of one's own leaves one file more in the folder. */
function readBundle(folder: string): ReadonlyMap<string, Buffer> {
  const names = readdirSync(folder).filter((name) => name !== "resource.enc");
  return new Map(names.toSorted().map((name) => [name, readFileSync(join(folder, name))]));
}

test.each(["api", "canary"] as const)("%s, bundled once more, is the same", async (entry) => {
  const { facts } = await bundleEntry(entry);
  expect(facts).toEqual(factsOf(entry));
});

/** What a start must not read: it waits for the first mail, file, page … that needs it. */
const onDemand: readonly (readonly [EntryName, readonly string[]])[] = [
  [
    "api",
    ["nodemailer", "client-sesv2", "client-sqs", "client-s3", "react", "ical-generator", "pdfmake"],
  ],
  ["sweep", ["client-sqs", "client-s3", "client-sesv2", "nodemailer"]],
  ["evidence", ["client-s3"]],
];

test.each(onDemand)("a start of %s loads none of %j", (entry, libraries) => {
  const { atStart, all } = factsOf(entry).sources;
  expect(atStart.filter((source) => isOf(source, libraries))).toEqual([]);
  expect(all.length).toBeGreaterThan(atStart.length);
});

test("the API has none of what signs people in, not even on demand", () => {
  const libraries = ["better-auth", "@better-auth", "@simplewebauthn"];
  const { all } = factsOf("api").sources;
  expect(all.filter((source) => isOf(source, libraries))).toEqual([]);
  expect(factsOf("auth").sources.all.some((source) => isOf(source, libraries))).toBe(true);
});

test("what lays out mails waits for the first mail of an account", () => {
  const { start, all } = factsOf("auth").sizes;
  expect(all - start).toBeGreaterThan(1_000_000);
});

test("whoever prints has the two fonts beside the code, whole, and nobody else has any", () => {
  const names = (entry: EntryName) => [...readBundle(join(lambdasFolder, entry)).keys()];
  const withFonts = entries.filter((entry) => names(entry).some((name) => name.endsWith(".ttf")));
  const printing = entries.filter((entry) => usesPdf(factsOf(entry).sources.all));
  expect(printing).toContain("api");
  expect(withFonts).toEqual(printing);
  expect(names("api").filter((name) => name.endsWith(".ttf"))).toEqual([
    "NotoSansSC_400Regular.ttf",
    "NotoSansSC_700Bold.ttf",
  ]);
  expect(factsOf("api").sizes.fonts).toBeGreaterThan(20_000_000);
});

function usesPdf(loaded: readonly string[]): boolean {
  return loaded.some((source) => isOf(source, ["pdfmake"]));
}

test("files are reached by code that is loaded when the first file is asked for", () => {
  expect(factsOf("api").sources.all.some((source) => isOf(source, ["client-s3"]))).toBe(true);
});

function isOf(source: string, libraries: readonly string[]): boolean {
  return libraries.some(
    (library) =>
      source.includes(`node_modules/${library}/`) || source.includes(`@aws-sdk/${library}/`),
  );
}

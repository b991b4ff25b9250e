import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { platformFolder } from "../../../scripts/sst-platform.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));

function dependenciesIn(file: string): Readonly<Record<string, string>> {
  const { dependencies } = JSON.parse(readFileSync(file, "utf8")) as {
    dependencies: Record<string, string>;
  };
  return dependencies;
}

test("what is evaluated is the platform of the SST that is installed", () => {
  const { version } = JSON.parse(
    readFileSync(join(root, "node_modules/sst/package.json"), "utf8"),
  ) as { version: string };
  expect(readFileSync(join(platformFolder, "version"), "utf8").trim()).toBe(version);
});

test("each of its libraries is the version that a deploy would use", () => {
  const ours = dependenciesIn(join(root, "tests/infra/platform/package.json"));
  const theirs = dependenciesIn(join(platformFolder, "package.json"));
  const bare = (version: string | undefined) => version?.replace(/^[v^]/, "");
  const wanted = Object.keys(ours).map((name) => [name, bare(theirs[name])]);
  expect(ours).toEqual(Object.fromEntries(wanted));
});

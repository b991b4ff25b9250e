import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { deadLetterName, queueName, queueNames, deadLetters } from "@aftercare/app/names.ts";
import { metrics } from "@aftercare/functions/adapters/metrics.ts";
import { entryVariables } from "@aftercare/functions/entry-variables.ts";
import { parameterName, publishedNames } from "@aftercare/infra-shared/published.ts";
import { stageOf } from "@aftercare/infra-shared/stage.ts";
import { expect, test } from "vitest";
import { findInCode, readPages, root } from "./read-docs.ts";

const pages = readPages();
const inCode = (pattern: RegExp) => findInCode(pages, pattern);
const read = (path: string) => readFileSync(join(root, path), "utf8");

/** What the pages name and nobody knows. A rule that finds nothing at all would prove nothing. */
function unknownOf(pattern: RegExp, isKnown: (found: string) => boolean) {
  const all = inCode(pattern);
  expect(all.length).toBeGreaterThan(0);
  return all.filter(({ found }) => !isKnown(found));
}

test("every npm script that is named exists", () => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  const isKnown = (name: string) => scripts[name] !== undefined;
  expect(unknownOf(/npm run ([\w-]+)/g, isKnown)).toEqual([]);
  expect(unknownOf(/npm (start|test)\b/g, isKnown)).toEqual([]);
});

test("every bench that is named exists", () => {
  const bench = read("tests/bench/bench.ts");
  expect(unknownOf(/npm run bench ([\w-]+)/g, (name) => bench.includes(`  ${name}: `))).toEqual([]);
});

test("every file and folder that is named exists", () => {
  const path = /(?:^|[\s`"(])((?:packages|infra|tests|scripts|docs)\/[\w./-]*\w|sst\.config\.ts)/g;
  expect(unknownOf(path, (found) => existsSync(join(root, found)))).toEqual([]);
});

test("every link leads to a page of ours that exists", () => {
  const broken = pages.flatMap(({ path, folder, text }) =>
    [...text.matchAll(/\]\((?!https?:)([^)#]+)(?:#[\w-]+)?\)/g)]
      .map(([, to = ""]) => to)
      .filter((to) => !existsSync(join(folder, to)))
      .map((to) => `${path}: ${to}`),
  );
  expect(broken).toEqual([]);
});

test("every secret that is named is one of the app's, and the deploy page sets all of them", () => {
  const known = [...read("infra/app/src/secrets.ts").matchAll(/value\("(\w+)"\)/g)].map(
    ([, name]) => name,
  );
  expect(unknownOf(/secret set (\w+)/g, (name) => known.includes(name))).toEqual([]);
  const set = inCode(/secret set (\w+)/g).filter(({ page }) => page.endsWith("deploy.md"));
  expect(new Set(set.map(({ found }) => found))).toEqual(new Set(known));
});

test("every job that is asked for exists", () => {
  const jobs = read("packages/functions/src/entry/jobs.ts");
  const isKnown = (job: string) => jobs.includes(`z.literal("${job}")`);
  expect(unknownOf(/"job":"([\w-]+)"/g, isKnown)).toEqual([]);
});

test("every function and queue that is named is deployed under that name", () => {
  const names = [
    ...Object.keys(entryVariables).map((entry) => `P-${entry}`),
    ...queueNames.map((queue) => queueName("P", queue)),
    ...deadLetters.map((whose) => deadLetterName("P", whose)),
    "P-api",
  ];
  const isKnown = (rest: string) => names.includes(`P-${rest}`);
  expect(unknownOf(/(?:\$PREFIX|aftercare-\$STAGE)-([a-z][\w-]*)/g, isKnown)).toEqual([]);
});

test("every parameter that is read is published", () => {
  const stage = stageOf("production");
  const published: string[] = publishedNames.map((name) => parameterName(stage, name));
  const isKnown = (name: string) => published.includes(`/aftercare/production/${name}`);
  expect(unknownOf(/\/\$NAME\/\$STAGE\/([\w-]+)/g, isKnown)).toEqual([]);
});

test("every variable and every metric of ours that is named exists", () => {
  const variables = Object.values(entryVariables).flat();
  const isVariable = (name: string) => variables.some((variable) => variable === name);
  expect(unknownOf(/\b(AFTERCARE_[A-Z_]+)/g, isVariable)).toEqual([]);
  const told = Object.values(metrics).flatMap((own) => Object.keys(own));
  const ours = /--namespace Aftercare --metric-name (\w+)/g;
  expect(unknownOf(ours, (name) => told.includes(name))).toEqual([]);
  expect(
    unknownOf(/^((?:MailsS|MailsU|MailsF|OldestDue|DueFiles|ScanF|CanaryM|CanaryA)\w*)$/g, (name) =>
      told.includes(name),
    ),
  ).toEqual([]);
});

test("every stage that is named can be one", () => {
  const stages = inCode(/STAGE=([\w-]+)/g).map(({ found }) => found);
  expect(stages.length).toBeGreaterThan(0);
  for (const name of stages) expect(stageOf(name).name).toBe(name);
});

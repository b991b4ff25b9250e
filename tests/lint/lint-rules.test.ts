import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { Finding } from "./fixture-tree.ts";
import { expectedFindings, filesOf, fixtureNames, lintFixtures } from "./fixture-tree.ts";

let found: readonly Finding[] = [];
let foundWithoutOffences: readonly Finding[] = [];

beforeAll(() => {
  found = lintFixtures("with");
  foundWithoutOffences = lintFixtures("without");
});

describe.each(fixtureNames)("%s", (fixture) => {
  test("every offence is found, by its own rule, and nothing else", () => {
    expect(of(fixture, found)).toEqual(
      inOrder(expectedFindings(fixture)).map(({ place, code, text }) => ({
        place,
        code,
        text: expect.stringContaining(text),
      })),
    );
  });

  test("the same tree without the offences passes", () => {
    expect(of(fixture, foundWithoutOffences)).toEqual([]);
  });
});

const shown = fixtureNames.flatMap(expectedFindings);
const config = readConfig();

test.each(enforcedRules())("the rule %s is shown to fail by a fixture", (rule) => {
  expect(shown.map(({ code }) => code)).toContain(rule);
});

test.each(ownMessages())("%j is shown to fail by a fixture", (message) => {
  expect(shown.some(({ text }) => text !== "" && message.startsWith(text))).toBe(true);
});

function of(fixture: string, findings: readonly Finding[]): readonly Finding[] {
  const files = filesOf(fixture);
  return inOrder(findings.filter(({ place }) => files.includes(place.replace(/:\d+$/, ""))));
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => a.place.localeCompare(b.place));
}

type Rules = Readonly<Record<string, unknown>>;

function readConfig(): { rules: Rules; overrides: readonly { rules: Rules }[] } {
  const text = readFileSync(new URL("../../.oxlintrc.json", import.meta.url), "utf8");
  return JSON.parse(text.replaceAll(/^ *\/\/.*$/gm, ""));
}

/** The rules that the configuration names itself, as oxlint writes them; whole categories are oxlint's own matter. */
function enforcedRules(): readonly string[] {
  const rules = [config, ...config.overrides].flatMap((part) => Object.entries(part.rules));
  const names = rules.filter(([, level]) => level !== "off").map(([name]) => name);
  return [...new Set(names)].map((name) => {
    const [plugin, rule] = name.includes("/") ? name.split("/") : ["eslint", name];
    return `${plugin}(${rule})`;
  });
}

/** What our own layer rules say; each must have been seen. */
function ownMessages(): readonly string[] {
  const messages = JSON.stringify(config).matchAll(/"message":"([^"]+)"/g);
  return [...new Set([...messages].map(([, message]) => message ?? ""))];
}

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { alarmsOf } from "@aftercare/app/alarm-list.ts";
import { entries } from "@aftercare/app/entries.ts";
import { stageOf } from "@aftercare/infra-shared/stage.ts";
import { expect, test } from "vitest";
import { readRunbook, root } from "./read-docs.ts";

const measured = { apiId: "api", tableName: "table" };
const alarms = alarmsOf(stageOf("production"), measured);
const runbooks = readdirSync(join(root, "docs/operations/runbooks"))
  .filter((name) => name !== "README.md")
  .map((name) => name.replace(/\.md$/, ""));

/** What a runbook says that it is for; `<entry>` stands for each of them. */
function ringsOf(runbook: string): readonly string[] {
  const line = /^\*\*Rings:\*\* (.*)$/m.exec(readRunbook(runbook))?.[1] ?? "";
  const names = [...line.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
  return names.flatMap((name) =>
    name.includes("<entry>")
      ? Object.keys(entries).map((entry) => name.replace("<entry>", entry))
      : [name],
  );
}

test("each alarm's runbook is there and names the alarm", () => {
  const silent = alarms.filter(({ name, runbook }) => !ringsOf(runbook).includes(name));
  expect(silent.map(({ name, runbook }) => `${runbook}: ${name}`)).toEqual([]);
});

test("each alarm that a runbook names is deployed", () => {
  const known = new Set(alarms.map(({ name }) => name));
  const named = runbooks.flatMap((runbook) => ringsOf(runbook).map((name) => ({ runbook, name })));
  expect(named.filter(({ name }) => !known.has(name))).toEqual([]);
});

test.each(runbooks)(
  "%s says what it means, what to do, and how to see that it worked",
  (runbook) => {
    const text = readRunbook(runbook);
    expect(text).toMatch(/^\*\*Rings:\*\*/m);
    expect(text).toMatch(/^\*\*Means for people:\*\*/m);
    for (const part of ["Check", "Do", "Verify", "After"]) {
      expect(text).toMatch(new RegExp(`^## ${part}`, "m"));
    }
  },
);

test("the list of runbooks names each of them", () => {
  const list = readRunbook("README");
  expect(runbooks.filter((name) => !list.includes(`(${name}.md)`))).toEqual([]);
});

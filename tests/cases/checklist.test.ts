import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { eventDefinitions } from "@aftercare/core/casefile/events/registry.ts";
import { rulebook } from "@aftercare/core/followups/registry.ts";
import { cards } from "@aftercare/core/knowledge/cards.ts";
import { letters } from "@aftercare/core/letters/registry.ts";
import { describe, expect, test } from "vitest";
import { checklist, type Served } from "./checklist-rows.ts";

/** All 111 rows of the two articles' checklist are served by something that is there. */

const numbered = (seed: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${seed}${String(at + 1).padStart(2, "0")}`);

/** B49 is an advertisement. */
const rows = [...numbered("A", 42), ...numbered("B", 70)].filter((row) => row !== "B49");

const packages = join(import.meta.dirname, "../../packages");

/** An event alone is only a way to write something down: what does something with it names the row. */
const isKnownEvent = (event: string) =>
  eventDefinitions.some(({ type }) => type === `aftercare.${event}.v1`);

/** The rows that something says it serves; undefined when there is no such thing. */
function rowsOf(
  served: Exclude<Served, { readonly event: string }>,
): readonly string[] | undefined {
  if ("rule" in served) {
    const found = [...rulebook.debt, ...rulebook.client].filter(({ id }) => id === served.rule);
    return found.length === 0 ? undefined : found.flatMap(({ sources }) => sources);
  }
  if ("card" in served) return cards.find(({ id }) => id === served.card)?.source;
  if ("letter" in served) return letters.find(({ id }) => id === served.letter)?.sources;
  const path = join(packages, served.in);
  return existsSync(path) ? (readFileSync(path, "utf8").match(/\b[AB]\d\d\b/g) ?? []) : undefined;
}

type Event = Extract<Served, { readonly event: string }>;

function split(served: readonly Served[]): readonly [Event[], Exclude<Served, Event>[]] {
  const isEvent = (one: Served): one is Event => "event" in one;
  return [
    served.filter(isEvent),
    served.filter((one): one is Exclude<Served, Event> => !isEvent(one)),
  ];
}

test("the list names each of the 111 rows once, and no other", () => {
  expect(rows).toHaveLength(111);
  expect(Object.keys(checklist)).toEqual(rows);
});

describe.each(rows)("%s", (row) => {
  test("is served", () => {
    const [events, doers] = split(checklist[row] ?? []);
    expect(events.filter(({ event }) => !isKnownEvent(event))).toEqual([]);
    expect(doers).not.toEqual([]);
    for (const one of doers) expect(rowsOf(one), JSON.stringify(one)).toContain(row);
  });
});

test("each card and each letter that serves a row says it in both languages", () => {
  for (const { title } of [...cards, ...letters]) {
    expect(title["zh-CN"]).toMatch(/\p{Script=Han}/u);
    expect(title.en).toMatch(/^[^\p{Script=Han}]+$/u);
  }
});

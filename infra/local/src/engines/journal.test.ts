import { appendFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { openJournal } from "./journal.ts";
import type { JournalPlace } from "./journal.ts";

const entry = z.object({ n: z.int(), text: z.string() });
type Entry = z.infer<typeof entry>;

let dir: string;
let path: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "aftercare-journal-"));
  path = join(dir, "deep", "journal.jsonl");
});

afterEach(async () => rm(dir, { recursive: true, force: true }));

async function open() {
  const found: { entry: Entry; place: JournalPlace }[] = [];
  const journal = await openJournal(
    path,
    (json) => entry.parse(json),
    (one, place) => found.push({ entry: one, place }),
  );
  return { journal, found };
}

test("many at once are all written, in order, and each is found at its place", async () => {
  const { journal } = await open();
  const entries = Array.from({ length: 200 }, (_, n) => ({ n, text: "结清".repeat(n % 7) }));
  const places = await Promise.all(entries.map((one) => journal.append(one)));
  expect(await journal.read(places[137] ?? { offset: 0, length: 0 })).toEqual(entries[137]);
  await journal.close();

  const again = await open();
  expect(again.found.map((one) => one.entry)).toEqual(entries);
  expect(again.found.map((one) => one.place)).toEqual(places);
  await again.journal.close();
});

test("a half-written last line is cut off, and the journal goes on after the whole ones", async () => {
  const first = await open();
  await first.journal.append({ n: 1, text: "whole" });
  await first.journal.close();
  await appendFile(path, '{"n":2,"te');

  const second = await open();
  expect(second.found.map(({ entry: { n } }) => n)).toEqual([1]);
  await second.journal.append({ n: 3, text: "next" });
  await second.journal.close();

  const third = await open();
  expect(third.found.map(({ entry: { n } }) => n)).toEqual([1, 3]);
  await third.journal.close();
});

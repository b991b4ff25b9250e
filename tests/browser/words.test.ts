import { join } from "node:path";
import type { Text } from "@aftercare/core/kernel/language.ts";
import { expect, test } from "vitest";
import { readRoutes } from "./support/built-app.ts";
import { looseWordsOf } from "./support/loose-words.ts";
import { useOf } from "./support/text-use.ts";
import { readCoreCode, readWebSources, webRoot } from "./support/web-sources.ts";

/** All that the web app says, by the conventions of the interface's design, without a browser. */
const sources = readWebSources();
const core = readCoreCode();
const isTexts = ({ path }: { readonly path: string }) => path.endsWith("-texts.ts");
const catalogue = await readCatalogue();
const texts = catalogue.flatMap(({ file, name, value }) => textsIn(value, `${file} ${name}`));

test("every word that is shown or read out stands in a file of texts", () => {
  expect(sources.length).toBeGreaterThan(100);
  const others = sources.filter((source) => !isTexts(source));
  expect(others.flatMap(looseWordsOf)).toEqual([]);
});

test("there are hundreds of texts, each in both languages", () => {
  expect(texts.length).toBeGreaterThan(500);
  expect(findings(({ zh, en }) => zh.trim() === "" || en.trim() === "")).toEqual([]);
  expect(findings(({ en }) => /\p{Script=Han}/u.test(en.replaceAll(named, "")))).toEqual([]);
});

test("both languages have the same slots", () => {
  expect(findings(({ zh, en }) => slotsOf(zh) !== slotsOf(en))).toEqual([]);
});

/** A word of the credit report itself, for whoever finds it there. */
const quoted = "催收";

test("nobody is blamed, hurried or shouted at", () => {
  const harsh = /您|对不起|欠|催|最后机会|[!！]/;
  expect(findings(({ zh }) => zh !== quoted && harsh.test(zh))).toEqual([]);
  const shouted = /!|\b(debtor|failed to|you must)\b/i;
  expect(findings(({ en }) => shouted.test(en))).toEqual([]);
  expect(findings(({ en, place }) => /overdue/i.test(en) && !isForStaff(place))).toEqual([]);
});

test("Chinese and Latin words are apart; dates, amounts and percentages are in one piece", () => {
  const touching = /\p{Script=Han}[A-Za-z]|[A-Za-z]\p{Script=Han}/u;
  const torn = /[\d}]\s+(元|万|%|％)|\d\s+[年月日号](?!\p{Script=Han})|\d\s+月\s*\d|¥\s/u;
  expect(findings(({ zh }) => touching.test(withoutSlots(zh)))).toEqual([]);
  expect(findings(({ zh }) => torn.test(zh))).toEqual([]);
});

test("Chinese sentences have Chinese punctuation", () => {
  const ascii =
    /\p{Script=Han}[,;:?]|\p{Script=Han}\.(?!\d|\.)|\((?=\p{Script=Han})|(?<=\p{Script=Han})\)/u;
  expect(findings(({ zh }) => ascii.test(zh))).toEqual([]);
});

test("every text is said somewhere", () => {
  const said = sources.filter((source) => !isTexts(source)).map(({ code }) => code);
  const words = [core, ...said].join("\n");
  const unused = catalogue.flatMap(({ file, name, value }) => {
    const { keys, isOpen, isListed } = useOf(sources, file, name);
    return Object.keys(isListed ? {} : value)
      .filter((key) => !keys.has(key) && !(isOpen && isNamedIn(words, key)))
      .map((key) => `${file} ${name}.${key}`);
  });
  expect(unused).toEqual([]);
});

const folders = (...files: readonly Parameters<typeof readRoutes>[0][]) =>
  files
    .flatMap(readRoutes)
    .map(({ source }) => source.slice("src/".length, source.lastIndexOf("/") + 1));
const staffFolders = folders("staff", "admin").filter(
  (folder) => !folders("client", "person").includes(folder),
);

/** Colleagues among themselves say that something is overdue. */
function isForStaff(place: string): boolean {
  return staffFolders.some((folder) => place.startsWith(folder));
}

interface Said {
  readonly zh: string;
  readonly en: string;
  readonly place: string;
}

function findings(isWrong: (said: Said) => boolean): readonly string[] {
  return texts.filter(isWrong).map(({ place, zh, en }) => `${place}: ${zh} | ${en}`);
}

/** What every file of texts exports. */
async function readCatalogue() {
  const files = sources.filter(isTexts).map(({ path }) => path);
  const all = files.map(async (file) => {
    const exported = (await import(join(webRoot, file))) as Readonly<Record<string, object>>;
    return Object.entries(exported).map(([name, value]) => ({ file, name, value }));
  });
  return (await Promise.all(all)).flat();
}

function textsIn(value: unknown, place: string): readonly Said[] {
  if (typeof value !== "object" || value === null) return [];
  if (isText(value)) return [{ zh: value["zh-CN"], en: value.en, place }];
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, `${place}.${key}`));
}

function isText(value: object): value is Text {
  return "zh-CN" in value && typeof value["zh-CN"] === "string";
}

/** A key that is worked out: a word of some list or answer, or with an ending as in `${tab}Empty`. */
function isNamedIn(words: string, key: string): boolean {
  if (key === "true" || key === "false") return true;
  const name = key.replaceAll(/[.*+?^$-]/g, "\\$&");
  const isNamed = new RegExp(`["{,.]\\s*${name}\\b|\\b${name}["?:]`).test(words);
  return isNamed || endings(key).some((ending) => words.includes(`}${ending}\``));
}

function endings(key: string): readonly string[] {
  return [...key.matchAll(/[A-Z]/g)].map(({ index }) => key.slice(index));
}

/** The product, the way back to Chinese, and the number of a notice as it is printed. */
const named = /结清之后|换成中文|中文|国办发明电〔2026〕12号/g;
const withoutSlots = (sentence: string) => sentence.replace(/\{\w+\}/g, "0");

function slotsOf(sentence: string): string {
  return (sentence.match(/\{\w+\}/g) ?? []).toSorted().join();
}

import { describe, expect, test } from "vitest";
import { languages, type Language, type Text } from "../kernel/language.ts";
import { noticeOf, slotsNeededBy } from "./catalogue.ts";
import { isNeutral } from "./neutral-words.ts";
import { noticeIds, type NoticeId } from "./notice-id.ts";
import { phrases } from "./phrases.ts";
import { slotsOf } from "./template.ts";

/** Filled in every mail, so a notice need not ask for it. */
const ambientSlots = ["phone"];

function textsOf(id: NoticeId): readonly Text[] {
  const { subject, preview, what, why, steps, softener, button, source } = noticeOf(id);
  const all = [subject, preview, what, why, ...steps, button, source];
  return softener === undefined ? all : [...all, softener];
}

function everySentence(language: Language): [string, string][] {
  const notices = noticeIds.flatMap((id) =>
    textsOf(id).map((text): [string, string] => [id, text[language]]),
  );
  const frame = Object.entries(phrases).map(([name, text]): [string, string] => [
    name,
    text[language],
  ]);
  return [...notices, ...frame];
}

/** The sentences that break a rule, so that a failure shows the words. */
function breaking(language: Language, rule: RegExp): [string, string][] {
  return everySentence(language).filter(([, sentence]) => rule.test(sentence));
}

describe.each(noticeIds)("%s", (id) => {
  test("says everything in both languages", () => {
    for (const language of languages) {
      expect(textsOf(id).filter((text) => text[language].trim() === "")).toEqual([]);
    }
  });

  test("holds the slots it declares, the same in both languages", () => {
    for (const text of textsOf(id)) {
      expect(slotsOf(text.en).toSorted()).toEqual(slotsOf(text["zh-CN"]).toSorted());
    }
    const used = textsOf(id).flatMap((text) => slotsOf(text.en));
    const needed = new Set(used.filter((slot) => !ambientSlots.includes(slot)));
    expect([...needed].toSorted()).toEqual(slotsNeededBy(id).toSorted());
  });

  test("tells nothing on a lock screen: no slot, no amount, no word of money owed", () => {
    const { subject, preview } = noticeOf(id);
    for (const line of [subject, preview].flatMap((text) =>
      languages.map((language) => text[language]),
    )) {
      expect(slotsOf(line)).toEqual([]);
      expect(isNeutral(line), line).toBe(true);
    }
  });

  test("has a subject that fits a phone", () => {
    const { subject } = noticeOf(id);
    expect([...subject["zh-CN"]].length).toBeLessThanOrEqual(18);
    expect(subject.en.length).toBeLessThanOrEqual(58);
  });

  test("is one thing with its steps, and takes at most an hour", () => {
    const { minutes, steps } = noticeOf(id);
    expect(steps.length).toBeGreaterThanOrEqual(2);
    expect(steps.length).toBeLessThanOrEqual(4);
    expect(minutes).toBeGreaterThanOrEqual(1);
    expect(minutes).toBeLessThanOrEqual(60);
  });
});

test.each(languages)("no two notices share a subject in %s", (language) => {
  const subjects = noticeIds.map((id) => noticeOf(id).subject[language]);
  expect(new Set(subjects).size).toBe(subjects.length);
});

test("every mail to a client that can wait says how to leave it", () => {
  const withoutWayOut = noticeIds.filter(
    (id) => noticeOf(id).stream !== "staff" && noticeOf(id).softener === undefined,
  );
  expect(withoutWayOut).toEqual([]);
});

test("the objection window says that an objection is possible afterwards too", () => {
  expect(noticeOf("objection-window").softener?.["zh-CN"]).toContain("超过窗口仍可提出异议");
});

describe("tone", () => {
  test("nobody is shouted at, threatened or hurried", () => {
    const chinese = /[!！]|对不起|最后机会|最后期限|警告|严重|后果|务必|立即|您/;
    const english =
      /!|\b(sorry|warning|urgent|immediately|last chance|final notice|failed|failure)\b/i;
    expect(breaking("zh-CN", chinese)).toEqual([]);
    expect(breaking("en", english)).toEqual([]);
    expect(breaking("en", /[A-Z]{5,}/)).toEqual([]);
  });

  test("no sentence carries an amount or promises to repair a record", () => {
    for (const language of languages) {
      expect(breaking(language, /[¥￥]|\d\s*(元|万|yuan)/)).toEqual([]);
      expect(breaking(language, /征信修复|洗白|保证|guaranteed to|we promise/)).toEqual([]);
    }
  });
});

describe("writing", () => {
  const phoneNumbers = / ?\b(96110|110|12378)\b ?/g;
  const chinese = everySentence("zh-CN").map(([id, sentence]): [string, string] => [
    id,
    sentence
      .replace(phoneNumbers, "")
      .replace(/ ?\{(phone|appHost)\} ?/g, "")
      .replace(/\{\w+\}/g, "字"),
  ]);
  const wrong = (rule: RegExp) => chinese.filter(([, sentence]) => rule.test(sentence));

  test("a space stands between Han and Latin letters, none around digits", () => {
    expect(wrong(/\p{Script=Han}[A-Za-z]|[A-Za-z]\p{Script=Han}/u)).toEqual([]);
    expect(wrong(/\p{Script=Han} \d|\d \p{Script=Han}/u)).toEqual([]);
  });

  test("Chinese sentences have Chinese punctuation and curly quotes", () => {
    expect(wrong(/\p{Script=Han}[,;:?"']|[,;:?"']\p{Script=Han}/u)).toEqual([]);
  });

  test("English sentences have no Chinese in them but the report's own words", () => {
    const foreign = /[\p{Script=Han}，。：；“”「」（）]/u;
    const known = everySentence("en").map(([id, sentence]): [string, string] => [
      id,
      sentence.replace(/\((结清|结束)\)/g, ""),
    ]);
    expect(known.filter(([, sentence]) => foreign.test(sentence))).toEqual([]);
  });

  test("no sentence has a doubled or a trailing space", () => {
    const labels = ["why", "adviceLabel", "oursLabel", "lawLabel", "seeAlso", "caution", "lender"];
    const found = languages.flatMap((language) => breaking(language, / {2}|^ | $/));
    expect(found.filter(([id]) => !labels.includes(id))).toEqual([]);
  });
});

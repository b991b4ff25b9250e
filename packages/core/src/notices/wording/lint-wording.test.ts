import { describe, expect, test } from "vitest";
import { languages, type Text } from "../../kernel/language.ts";
import { noticeIds } from "../notice-id.ts";
import { lintTexts } from "./lint-texts.ts";
import { lintWording } from "./lint-wording.ts";
import { placesOf } from "./places.ts";
import { everyMail, tidyWording, wordingIds, type Wording, type WordingId } from "./wording.ts";

const settings = { appUrl: "https://app.example.org" };

const flawsOf = (id: WordingId, wording: Wording) =>
  lintWording(placesOf(id), wording, settings).map(({ code, field }) => `${code} ${field}`);

/** The same words in both languages. */
const both = (words: string): Text => ({ "zh-CN": words, en: words });

const opening = both("{on} {settledOn}");

describe("the product's own words", () => {
  test.each(wordingIds)("of %s may stand where they stand", (id) => {
    const proposed = placesOf(id).flatMap(({ field, proposed: text }) =>
      text === undefined ? [] : [[field, text] as const],
    );
    expect(flawsOf(id, Object.fromEntries(proposed))).toEqual([]);
  });

  test("most notices offer four places, and only warnings and closings that tell the law do not", () => {
    const fieldsOf = (id: WordingId) => placesOf(id).map(({ field }) => field);
    expect(fieldsOf("credit-check-main")).toEqual(["subject", "preview", "opening", "closing"]);
    expect(fieldsOf("mail-trouble")).toEqual(["subject", "preview", "opening"]);
    expect(fieldsOf("scam-alert")).toEqual([]);
    expect(fieldsOf("objection-window")).not.toContain("closing");
    expect(fieldsOf(everyMail)).toEqual(["helpLine", "signature"]);
    expect(noticeIds.filter((id) => fieldsOf(id).length < 3)).toEqual(["scam-alert"]);
  });
});

describe("words that may not stand in a mail", () => {
  test.each<[string, Wording, readonly string[]]>([
    ["nothing", {}, []],
    ["a whole set", { subject: both("看一眼"), preview: both("很快"), opening }, []],
    ["one language alone", { subject: { "zh-CN": "看一眼", en: "" } }, ["missing subject.en"]],
    [
      "a subject that no phone shows",
      { subject: { "zh-CN": "看".repeat(19), en: "x".repeat(59) } },
      ["too-long subject.zh-CN", "too-long subject.en"],
    ],
    [
      "a date in a subject",
      { subject: { "zh-CN": "{on}看", en: "Look" } },
      ["slot-unknown subject.zh-CN"],
    ],
    [
      "a lender in a preview",
      { preview: { "zh-CN": "看", en: "For {creditor}" } },
      ["slot-unknown preview.en"],
    ],
    [
      "a slot of another notice",
      { opening: both("{on} {settledOn} {daysLeft}") },
      ["slot-unknown opening.zh-CN", "slot-unknown opening.en"],
    ],
    [
      "an opening that no longer says when",
      { opening: { ...opening, en: "One thing: {on}" } },
      ["slot-missing opening.en"],
    ],
    [
      "a brace that closes nothing",
      { closing: { "zh-CN": "好 {on", en: "Fine" } },
      ["brace closing.zh-CN"],
    ],
    [
      "words of money owed",
      { subject: { "zh-CN": "你的欠款", en: "Your debts" } },
      ["telling subject.zh-CN", "tone subject.zh-CN", "telling subject.en"],
    ],
    [
      "an overdue preview",
      { preview: { "zh-CN": "已逾期", en: "Overdue" } },
      ["telling preview.zh-CN", "telling preview.en"],
    ],
    [
      "a collector's word",
      { preview: { "zh-CN": "债和催", en: "ok" } },
      ["telling preview.zh-CN", "tone preview.zh-CN"],
    ],
    [
      "an amount in a subject",
      { subject: { "zh-CN": "还有38.6元", en: "¥38.60 left" } },
      ["telling subject.zh-CN", "telling subject.en"],
    ],
    [
      "an amount in a body",
      { closing: { "zh-CN": "只差38.6元", en: "Only 38 yuan" } },
      ["amount closing.zh-CN", "amount closing.en"],
    ],
    [
      "pressure",
      { closing: { "zh-CN": "请务必今天做", en: "Do it immediately" } },
      ["tone closing.zh-CN", "tone closing.en"],
    ],
    [
      "an exclamation mark",
      { closing: { "zh-CN": "很好！", en: "Well done!" } },
      ["shouting closing.zh-CN", "shouting closing.en"],
    ],
    ["capitals", { closing: { "zh-CN": "好", en: "PLEASE do it" } }, ["shouting closing.en"]],
    [
      "a promise",
      { closing: { "zh-CN": "保证办好", en: "We promise it works" } },
      ["promise closing.zh-CN", "promise closing.en"],
    ],
    ["a place that is not there", { helpLine: both("{phone}") }, ["fixed helpLine"]],
  ])("%s", (_, wording, flaws) => {
    expect(flawsOf("credit-check-early", withSlots(wording))).toEqual(flaws);
  });

  test("what is typed into a warning, or as a closing that tells the law, is refused", () => {
    expect(flawsOf("scam-alert", { subject: both("看一眼") })).toEqual(["fixed subject"]);
    expect(flawsOf("objection-window", { closing: both("没关系") })).toEqual(["fixed closing"]);
  });

  test("a help line has the number that people call", () => {
    expect(flawsOf(everyMail, { helpLine: { "zh-CN": "找我们", en: "Call {phone}" } })).toEqual([
      "slot-missing helpLine.zh-CN",
    ]);
  });
});

/** The notice of these tests also says how long ago it was. */
function withSlots({ opening: words, ...rest }: Wording): Wording {
  if (words === undefined) return rest;
  const { "zh-CN": chinese, en } = words;
  return { ...rest, opening: { "zh-CN": `${chinese} {daysSince}`, en: `${en} {daysSince}` } };
}

describe("addresses and numbers", () => {
  const closing = (words: string) => flawsOf("self-check", { closing: both(words) });

  test.each([
    "https://app.example.org/help",
    "帮助在 app.example.org 上",
    "看 https://app.example.org/help，慢慢来。",
    "打 96110 或 12378",
    "每天9:00到17:30，大约23.5小时",
    "Open it. Then read.",
  ])("%j may stand in a mail", (words) => {
    expect(closing(words)).toEqual([]);
  });

  test.each([
    ["https://evil.example.org", "link"],
    ["看 bbs.77.ink 吧", "link"],
    ["https://app.example.org.evil.cn/a", "link"],
    ["https://app.example.org@evil.cn", "link"],
    ["https://user:x@app.example.org", "link"],
    ["https://app.example.org:444/", "link"],
    ["javascript://app.example.org", "link"],
    ["写信到 help@example.org", "link"],
    ["{phone}.example", "link"],
    ["10.0.0.1", "link"],
    ["例子.中国", "link"],
    ["加微信 13800138000", "number"],
    ["卡号 6222 0000 0000 0000", "number"],
    ["call 400-000-0000", "number"],
  ])("%j may not", (words, code) => {
    expect(closing(words)).toEqual([`${code} closing.zh-CN`, `${code} closing.en`]);
  });
});

test("every flaw says in both languages what is wrong, and names what it found", () => {
  const [one] = lintWording(placesOf("self-check"), { closing: both("看 bbs.77.ink") }, settings);
  expect(one?.why).toEqual({
    "zh-CN": "邮件里只能写 app.example.org 的网址，请去掉“bbs.77.ink”。",
    en: "Only addresses of app.example.org may stand in mails. Take “bbs.77.ink” out.",
  });
  for (const language of languages) {
    for (const text of Object.values(lintTexts)) expect(text[language]).not.toMatch(/[!！]|^$/);
  }
});

test("what is found in somebody's words cannot fill a place of the sentence", () => {
  const wording = { closing: both("{host} $& {found}.x.y") };
  const flaws = lintWording(placesOf("self-check"), wording, settings);
  expect(flaws.find(({ code }) => code === "slot-unknown")?.why.en).toBe(
    "{host} cannot be filled in here. The list beside it has all that can.",
  );
});

test("kept words stand on one line, and empty places are not kept", () => {
  const typed = {
    subject: { "zh-CN": " 看\n一眼 ", en: "Look\r\nBcc: x@y.cn\u202E" },
    preview: { "zh-CN": " ", en: "" },
    closing: { "zh-CN": "", en: "Fine" },
  };
  expect(tidyWording(typed)).toEqual({
    subject: { "zh-CN": "看 一眼", en: "Look Bcc: x@y.cn" },
    closing: { "zh-CN": "", en: "Fine" },
  });
});

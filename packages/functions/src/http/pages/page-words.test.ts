import type { Text } from "@aftercare/core/kernel/language.ts";
import { cards } from "@aftercare/core/knowledge/cards.ts";
import { basisWords, confidenceWords, kindWords } from "@aftercare/core/knowledge/words.ts";
import { expect, test } from "vitest";
import { accountTexts } from "../../auth/pages/account-texts.ts";
import { signInTexts } from "../../auth/pages/sign-in-texts.ts";
import { accessibilityDocument } from "./documents/accessibility.ts";
import { documentTexts } from "./documents/document-texts.ts";
import { privacyDocument } from "./documents/privacy.ts";
import { termsDocument } from "./documents/terms.ts";
import { articles } from "./help/articles.ts";
import { helpTexts } from "./help/help-texts.ts";
import { isItUsTexts } from "./is-it-us-texts.ts";
import { joiningTexts } from "./joining-texts.ts";
import { landingTexts } from "./landing-texts.ts";
import { pageTexts } from "./page-texts.ts";
import { shellTexts } from "./shell-texts.ts";
import { troubleTexts } from "./trouble-texts.ts";

/** Every sentence that the pages of the server say, by the conventions of the design. */
const documents = [privacyDocument, termsDocument, accessibilityDocument, documentTexts];
const around = [shellTexts, landingTexts, isItUsTexts, troubleTexts, joiningTexts, pageTexts];
const texts = textsIn([
  documents,
  around,
  articles,
  cards,
  basisWords,
  confidenceWords,
  kindWords,
  helpTexts,
  accountTexts,
  signInTexts,
]);

const findings = (isWrong: (text: Text) => boolean) => texts.filter(isWrong);

test("there are hundreds of sentences, each in both languages", () => {
  expect(texts.length).toBeGreaterThan(300);
  expect(findings((text) => text["zh-CN"].trim() === "" || text.en.trim() === "")).toEqual([]);
});

test("nobody is blamed, hurried or shouted at", () => {
  expect(findings((text) => /您|对不起|欠|催|最后机会|！/.test(text["zh-CN"]))).toEqual([]);
  expect(findings(({ en }) => /!|\b(debtor|overdue|failed to|you must)\b/i.test(en))).toEqual([]);
});

test("we are sorry only for what we broke", () => {
  const sorry = findings((text) => text["zh-CN"].includes("抱歉") || /sorry/i.test(text.en));
  expect(sorry.every((text) => text["zh-CN"].includes("问题在我们"))).toBe(true);
});

test("Chinese and Latin words are apart, numbers and their units are not", () => {
  const touching = /\p{Script=Han}[A-Za-z]|[A-Za-z]\p{Script=Han}/u;
  expect(findings((text) => touching.test(text["zh-CN"]))).toEqual([]);
  const torn = /\d\s+(天|年|月|日|元|个|分钟|万|次|位|%)/;
  expect(findings((text) => torn.test(text["zh-CN"]))).toEqual([]);
});

test("both languages have the same slots", () => {
  const slots = (sentence: string) =>
    sentence.match(/\{\w+\}/g)?.toSorted((a, b) => (a < b ? -1 : 1));
  const uneven = findings((text) => slots(text["zh-CN"])?.join() !== slots(text.en)?.join());
  expect(uneven).toEqual([]);
});

test("each guide has steps, a source for each ground, and law and advice told apart", () => {
  for (const { slug, steps, grounds, stuck } of articles) {
    expect([slug, steps.length >= 4, stuck.length > 0]).toEqual([slug, true, true]);
    expect(grounds.some(({ kind }) => kind === "advice")).toBe(true);
    const laws = grounds.filter(({ kind }) => kind === "law");
    expect(laws.filter(({ source }) => !/《.+》第\d+条/.test(source["zh-CN"]))).toEqual([]);
  }
});

function textsIn(value: unknown): Text[] {
  if (typeof value !== "object" || value === null) return [];
  if (isText(value)) return [value];
  return Object.values(value).flatMap(textsIn);
}

function isText(value: object): value is Text {
  return "zh-CN" in value && "en" in value;
}

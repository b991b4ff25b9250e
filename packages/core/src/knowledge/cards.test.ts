import { expect, test } from "vitest";
import { scamNames } from "../casefile/scam-patterns.ts";
import { rulebook } from "../followups/registry.ts";
import { languages, type Text } from "../kernel/language.ts";
import { plainWords } from "../notices/plain-words.ts";
import { cardKinds } from "./card.ts";
import { cards, cardsFor } from "./cards.ts";

const rules = [...rulebook.debt, ...rulebook.client];
const textsOf = ({ title, claims }: (typeof cards)[number]): readonly Text[] => [
  title,
  ...claims.flatMap(({ text, reference }) => [text, reference]),
];
const sentences = cards.flatMap((card) =>
  textsOf(card).flatMap((text) => languages.map((language) => text[language])),
);

test("each card has an anchor of its own, and says something with its source in both languages", () => {
  const ids = [...cards.map(({ id }) => id), ...cardKinds];
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  expect(cards.filter(({ claims }) => claims.length === 0 || claims.length > 3)).toEqual([]);
  expect(sentences.filter((sentence) => sentence.trim() === "")).toEqual([]);
  expect(sentences.length).toBeGreaterThan(200);
});

test("each card belongs to tasks that exist, and no task has more than six", () => {
  const known = new Set(rules.map(({ id }) => id));
  for (const { id, tasks } of cards) {
    expect([id, tasks.length > 0, tasks.filter((task) => !known.has(task))]).toEqual([
      id,
      true,
      [],
    ]);
  }
  expect([...known].filter((rule) => cardsFor(rule).length > 6)).toEqual([]);
});

test("a card beside a task that staff alone see would be read by nobody", () => {
  const ofDesk = new Set(rules.filter(({ whose }) => whose === "desk").map(({ id }) => id));
  expect(cards.filter(({ tasks }) => tasks.some((task) => ofDesk.has(task)))).toEqual([]);
});

test("what is called law names its article and was read; what is advice says that it is not law", () => {
  const claims = cards.flatMap((card) => card.claims);
  const laws = claims.filter(({ basis }) => basis === "law");
  expect(laws.length).toBeGreaterThan(8);
  const unfounded = laws.filter(
    ({ confidence, reference }) =>
      confidence !== "H" ||
      !/^《.+》第\d+条/.test(reference["zh-CN"]) ||
      !/Articles? \d/.test(reference.en),
  );
  expect(unfounded).toEqual([]);
  const advised = claims.filter(({ basis }) => basis === "advice");
  expect(advised.filter(({ reference }) => !reference["zh-CN"].includes("不是法规"))).toEqual([]);
});

test("only a warning speaks of paid repair, and nothing promises it or leads to borrowing", () => {
  const others = cards
    .filter(({ kind }) => kind !== "scam")
    .flatMap(({ title, claims }) => [title, ...claims.map(({ text }) => text)]);
  const repair = /征信修复|修复征信|洗白|credit repair/i;
  const promised = others.filter((text) => repair.test(text["zh-CN"]) || repair.test(text.en));
  expect(promised).toEqual([]);
  const pushing = /口子|下款|推荐.{0,6}(贷|卡)|包过|一定能批|we recommend .*(loan|card)/i;
  expect(sentences.filter((sentence) => pushing.test(sentence))).toEqual([]);
});

test("no address stands in a card: not the advertised one, and no other", () => {
  const withAddress = sentences.filter((sentence) => plainWords(sentence, 999) !== sentence);
  expect(withAddress).toEqual([]);
});

test("every way of being cheated that we look for has its card, under the same name", () => {
  for (const [pattern, name] of Object.entries(scamNames)) {
    const card = cards.find(({ id }) => id === pattern);
    expect([card?.kind, card?.title]).toEqual(["scam", name]);
  }
});

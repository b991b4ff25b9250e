import type { Article } from "./article.ts";

const mostCharacters = 60;
const mostNearest = 3;

export interface Found {
  /** What holds all the words that were asked for, the best first. */
  readonly articles: readonly Article[];
  /** Nothing does: then these are the nearest. */
  readonly isNearest: boolean;
}

/** Looks in both languages. Chinese has no spaces, so likeness is counted by pairs of characters. */
export function searchArticles(asked: string, articles: readonly Article[]): Found {
  const wanted = normalised(asked).slice(0, mostCharacters).trim();
  if (wanted === "") return { articles, isNearest: false };
  const words = wanted.split(/\s+/);
  const ranked = articles
    .map((article) => ({ article, ...match(article, wanted, words) }))
    .toSorted((a, b) => b.score - a.score);
  const whole = ranked.filter(({ isWhole }) => isWhole);
  const found = whole.length > 0 ? whole : ranked.slice(0, mostNearest);
  return { articles: found.map(({ article }) => article), isNearest: whole.length === 0 };
}

function match(article: Article, wanted: string, words: readonly string[]) {
  const head = normalised([...textsOf(article.title), ...article.searchFor].join(" "));
  const all = `${head} ${normalised(bodyOf(article))}`;
  const isWhole = words.every((word) => all.includes(word));
  const inHead = words.filter((word) => head.includes(word)).length / words.length;
  return { isWhole, score: 2 * inHead + 2 * likeness(wanted, head) + likeness(wanted, all) };
}

/** The share of the pairs of characters of `wanted` that `text` has as well. */
function likeness(wanted: string, text: string): number {
  const pairs = pairsOf(wanted);
  if (pairs.length === 0) return text.includes(wanted) ? 1 : 0;
  return pairs.filter((pair) => text.includes(pair)).length / pairs.length;
}

function pairsOf(text: string): string[] {
  const plain = [...text.replaceAll(/[\s\p{P}]/gu, "")];
  return plain.slice(1).map((character, index) => `${plain[index] ?? ""}${character}`);
}

function bodyOf({ lead, when, steps, stuck }: Article): string {
  const parts = [lead, when, ...steps.flatMap(({ title, text }) => [title, text]), ...stuck];
  return parts.flatMap(textsOf).join(" ");
}

function textsOf(text: Article["title"]): string[] {
  return [text["zh-CN"], text.en];
}

function normalised(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

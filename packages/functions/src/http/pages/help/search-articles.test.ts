import { expect, test } from "vitest";
import { articles } from "./articles.ts";
import { searchArticles } from "./search-articles.ts";

const slugsFor = (asked: string) =>
  searchArticles(asked, articles).articles.map(({ slug }) => slug);

test.each([
  ["代扣", "cancel-auto-debit"],
  ["征信", "check-credit-report"],
  ["结清证明", "settlement-certificate"],
  ["20个工作日", "raise-objection"],
  ["诈骗", "asked-to-pay-again"],
  ["系统故障", "asked-to-pay-again"],
  ["９６１１０", "asked-to-pay-again"],
  ["流水", "keep-proofs"],
  ["AUTOPAY", "cancel-auto-debit"],
  ["credit report", "check-credit-report"],
])("%s finds %s first", (asked, slug) => {
  expect(slugsFor(asked)[0]).toBe(slug);
  expect(searchArticles(asked, articles).isNearest).toBe(false);
});

test("nothing asked for is all of them", () => {
  expect(slugsFor("  ")).toHaveLength(articles.length);
});

test("what no article holds leads to the three nearest, the likeliest first", () => {
  const { articles: nearest, isNearest } = searchArticles("征信报告写错了怎么申诉更正啊", articles);
  expect([isNearest, nearest.length, nearest[0]?.slug]).toEqual([true, 3, "raise-objection"]);
  expect(searchArticles("今天天气", articles)).toMatchObject({ isNearest: true });
});

test("a very long question is cut, and answered", () => {
  expect(searchArticles("扣".repeat(100_000), articles).articles).toHaveLength(3);
});

import { expect, test } from "vitest";
import { rulebook } from "../followups/registry.ts";
import { languages } from "../kernel/language.ts";
import { feedName, feedTitle } from "./calendar-title.ts";
import { isNeutral } from "./neutral-words.ts";

const check = { "zh-CN": "查一次信用报告", en: "Check the credit report" };

test("without a name an entry only says that there is something", () => {
  expect(feedTitle({ provisional: false }, "zh-CN")).toBe("结清之后：有一件事");
  expect(feedTitle({ provisional: false }, "en")).toBe("Aftercare: one thing on your list");
});

test("a date that no notice has settled is marked as an estimate", () => {
  expect(feedTitle({ provisional: true }, "zh-CN")).toBe("结清之后：有一件事（约）");
  expect(feedTitle({ named: check, provisional: true }, "en")).toBe(
    "Aftercare: Check the credit report (around this day)",
  );
});

test("a title that tells too much stays inside", () => {
  const telling = { "zh-CN": "确认旧的逾期记录已经删除", en: "The lender answers the debt letter" };
  for (const language of languages) {
    expect(feedTitle({ named: telling, provisional: false }, language)).toBe(
      feedTitle({ provisional: false }, language),
    );
  }
});

test.each(languages)(
  "no rule's title in %s tells of money owed once it is in a calendar",
  (language) => {
    const rules = [...rulebook.debt, ...rulebook.client];
    const titles = rules.map(({ title }) =>
      feedTitle({ named: title, provisional: true }, language),
    );
    expect(titles.filter((title) => !isNeutral(title))).toEqual([]);
    // Most rules keep their own words.
    expect(new Set(titles).size).toBeGreaterThan(rules.length / 2);
    expect(isNeutral(feedName(language))).toBe(true);
  },
);

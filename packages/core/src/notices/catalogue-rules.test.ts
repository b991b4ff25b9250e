import { expect, test } from "vitest";
import { rulebook } from "../followups/registry.ts";
import { noticeOf } from "./catalogue.ts";
import { isNeutral } from "./neutral-words.ts";
import { noticeIds } from "./notice-id.ts";
import { writeArticle } from "./write-article.ts";

const rules = [...rulebook.debt, ...rulebook.client];
const mailedSteps = rules.flatMap((rule) => rule.steps.filter((step) => step.notice !== undefined));

test("every notice is mailed by some rule", () => {
  const mailed = new Set(mailedSteps.map(({ notice }) => notice));
  expect(noticeIds.filter((id) => !mailed.has(id))).toEqual([]);
});

test("a step for staff mails a notice for staff, and no other step does", () => {
  const crossed = mailedSteps.filter(
    ({ notice, audience }) =>
      notice !== undefined && (noticeOf(notice).stream === "staff") !== (audience === "staff"),
  );
  expect(crossed).toEqual([]);
});

test("every law that a rule names is known in English", () => {
  const articles = rules.flatMap(({ article }) => (article === undefined ? [] : [article]));
  expect(articles.length).toBeGreaterThan(0);
  const untranslated = articles.filter((article) =>
    /\p{Script=Han}/u.test(writeArticle(article, "en")),
  );
  expect(untranslated).toEqual([]);
});

test("a law that a rule names keeps its Chinese name in Chinese", () => {
  expect(writeArticle("《征信业管理条例》第25条", "zh-CN")).toBe("《征信业管理条例》第25条");
  expect(writeArticle("《征信业管理条例》第25条", "en")).toBe(
    "Credit Reporting Regulations, Art. 25",
  );
  expect(writeArticle("《民法典》第524条、第700条", "en")).toBe("Civil Code, Art. 524; Art. 700");
});

test("a telling title is seen as telling", () => {
  expect(isNeutral("确认旧的逾期记录已经删除")).toBe(false);
  expect(isNeutral("Your debt")).toBe(false);
  expect(isNeutral("待还38.6元")).toBe(false);
  expect(isNeutral("¥38.60")).toBe(false);
  expect(isNeutral("核对信用报告（45天）")).toBe(true);
});

import type { Text } from "../kernel/language.ts";
import { say } from "../notices/notice.ts";

/** Where what we say to people stands: one wording each, for the guides and the cards. */

const articlesOf =
  (chinese: string, english: string) =>
  (...articles: readonly [number, ...number[]]): Text => {
    const numbers = `${articles.length === 1 ? "Article" : "Articles"} ${articles.join(" and ")}`;
    return say(
      `${chinese}${articles.map((article) => `第${article}条`).join("、")}`,
      `${english}, ${numbers}`,
    );
  };

export const creditRegulation = articlesOf(
  "《征信业管理条例》",
  "Regulation on the Credit Reporting Industry",
);

export const civilCode = articlesOf("《民法典》", "Civil Code");

export const consumerArticles = say(
  "面向消费者的文章，不是法规",
  "articles for consumers, not a regulation",
);

/** L2 and L8. */
export const bureauAnswers = say("征信中心的问答", "the Credit Reference Center's own answers");

/** L10: public programs that follow the report's layout; the dictionary itself was not found. */
export const reportLayout = say(
  "按公开的信用报告版式整理，没有读到官方代码表原文",
  "compiled from public layouts of the report; the official code table itself was not found",
);

/** L11. */
export const oneOffNotice = say(
  "中国人民银行2025年12月22日公布的一次性信用修复安排",
  "the People's Bank's notice of 22 December 2025 on one-off credit repair",
);

/** L33 and L34. */
export const policeWarnings = say(
  "公安机关公布、媒体报道",
  "published by the police and in the press",
);

/** L35 and L36. */
export const pressReports = say(
  "2025年到2026年的多家媒体报道",
  "several press reports of 2025 and 2026",
);

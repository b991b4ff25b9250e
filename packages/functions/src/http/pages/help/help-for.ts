import { writeDate } from "@aftercare/core/notices/write-date.ts";
import type { Language } from "@aftercare/core/kernel/language.ts";
import type { Help, HelpFor } from "../../views/follow-up-view.ts";
import type { Article } from "./article.ts";
import { articleAt } from "./articles.ts";

/** Which article shows how, by the rule's id or the part of it before the dot. */
const slugs: Readonly<Record<string, string>> = {
  R02: "keep-proofs",
  R03: "cancel-auto-debit",
  R04: "settlement-certificate",
  R06: "check-credit-report",
  R08: "raise-objection",
  R09: "raise-objection",
  R13: "check-credit-report",
  R14: "check-credit-report",
  R17: "asked-to-pay-again",
  R18: "check-credit-report",
  R28: "check-credit-report",
  R24: "raise-objection",
  K01: "keep-proofs",
  K03: "settlement-certificate",
  "R15.certificate": "settlement-certificate",
  "R16.letter": "settlement-certificate",
  "R16.platform": "settlement-certificate",
  "R16.check": "check-credit-report",
};

/** Waiting for an answer, nobody has to call. */
const silent = new Set(["R09", "R24", "R28"]);

/** Where a script says （日期）, it is the day of settlement as soon as that is known. */
const openDate: Readonly<Record<Language, string>> = { "zh-CN": "（日期）", en: "(date)" };

/** The article that shows how a rule's tasks are done. */
export function articleOfRule(rule: string): Article | undefined {
  return articleAt(slugs[rule] ?? slugs[rule.split(".")[0] ?? ""] ?? "");
}

/** The article behind a follow-up, and what it suggests to say on the phone. */
export const helpFor: HelpFor = ({ followUp }, language): Help => {
  const { rule, anchor, anchorOn } = followUp;
  const article = articleOfRule(rule);
  if (article === undefined) return {};
  const { slug, title, script } = article;
  const named = { article: { slug, title: title[language] } };
  if (script === undefined || silent.has(rule)) return named;
  const settledOn = anchor === "settlement" ? writeDate(anchorOn, language) : openDate[language];
  return { ...named, script: script[language].replace(openDate[language], () => settledOn) };
};

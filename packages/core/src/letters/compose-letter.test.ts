import { describe, expect, test } from "vitest";
import { languages } from "../kernel/language.ts";
import { rulebook } from "../followups/registry.ts";
import { writeHtml } from "../papers/write-html.ts";
import { debtFacts, settledOn } from "../testing/told-story.ts";
import { awaitedLetters, letterIds } from "./letter-ids.ts";
import { composeLetter } from "./compose-letter.ts";
import {
  allTyped,
  bareDebt,
  clientOf,
  fullDebt,
  letterFile,
  settledFullDebt,
  unsplitDebt,
} from "../testing/letter-files.ts";
import { letterOf, letters } from "./registry.ts";

const full = [fullDebt(), settledFullDebt(), unsplitDebt()].map((story) =>
  letterFile(story, allTyped),
);

const compose = (id: string, file = full[0], language: "zh-CN" | "en" = "zh-CN") => {
  const letter = letterOf(id);
  if (letter === undefined || file === undefined) throw new Error(`no letter ${id}`);
  return composeLetter(letter, file, language);
};

test("every id has its letter, and every letter an id", () => {
  expect(letters.map(({ id }) => id)).toEqual([...letterIds]);
  expect(awaitedLetters.every((id) => letterIds.includes(id))).toBe(true);
});

test("a letter helps with tasks that there are", () => {
  const rules = new Set([...rulebook.debt, ...rulebook.client].map(({ id }) => id));
  for (const { id, tasks } of letters) {
    for (const task of tasks) expect(rules, `${id} names ${task}`).toContain(task);
  }
});

describe.each(languages)("in %s", (language) => {
  test.each(letterIds)("%s is whole where the file holds everything", (id) => {
    const letter = letterOf(id);
    const file = full.find((one) => letter?.fits(one));
    if (letter === undefined || file === undefined) throw new Error("It fits neither file.");
    const { text, missing, paper } = composeLetter(letter, file, language);
    expect(missing).toEqual([]);
    expect(text).not.toMatch(/undefined|null|NaN|\{|\}|〔|_{8}\]/);
    expect(paper.title).toBe(letter.title[language]);
    if (language === "en") expect(withoutTyped(text)).not.toMatch(/\p{Script=Han}/u);
  });

  test.each(letterIds)("%s names what an almost empty file lacks, and makes nothing up", (id) => {
    const letter = letterOf(id);
    if (letter === undefined) throw new Error("no letter");
    const { text, missing } = composeLetter(
      letter,
      letterFile(bareDebt(), {}, clientOf()),
      language,
    );
    expect(text).not.toMatch(/undefined|null|NaN|\{|\}/);
    const gaps = text.match(language === "zh-CN" ? /〔/g : /\[[^\]]*: _{8}\]/g) ?? [];
    expect(gaps.length).toBeGreaterThanOrEqual(missing.length);
    expect(missing.length).toBeGreaterThan(0);
  });

  test("no letter threatens, judges or pleads hardship", () => {
    for (const letter of letters) {
      for (const file of full.filter((one) => letter.fits(one))) {
        const { text, talk } = composeLetter(letter, file, language);
        const words = `${text} ${talk.join(" ")}`;
        expect(words).not.toMatch(/违法|起诉|否则|后果自负|曝光|困难|失业|重病|[!！]/);
        expect(words).not.toMatch(/illegal|unlawful|\bsue\b|or else|hardship|unemployed/i);
      }
    }
  });
});

/** What comes from the file or from the person stays as it was written. */
function withoutTyped(text: string): string {
  const given = ["李女士", "样例消费金融", "样例保险", "样例资产", ...Object.values(allTyped)];
  return given.reduce((rest, each) => rest.replaceAll(each ?? "", ""), text);
}

test("B32: X, Y and Z are the file's own numbers, and a promise gives the day", () => {
  const open = debtFacts(fullDebt());
  const settled = debtFacts(settledOn("2025-06-20"));
  const file = { ...letterFile(fullDebt()), debts: [open, settled, settled] };
  const { text } = compose("negotiation", file);
  expect(text).toContain("已经结清2笔，还有1笔没有结清");
  expect(text).toContain("还剩8,468.60元。我计划在2026年12月31日前还清");
});

test("B32: nobody who has settled nothing is said to have settled something", () => {
  const { text } = compose("negotiation", letterFile(bareDebt()));
  expect(text).not.toContain("已经结清");
  expect(text).toContain("〔打算还清的日期：＿＿＿＿〕");
});

test("B10: the proposal is the offer that we made, part by part", () => {
  const { text } = compose("combination");
  expect(text).toContain("3 | ¥300.00\n9 | ¥800.00");
  expect(text).toContain("请求减免：100.00元");
});

test("B07: only the lines that differ are named, with both sums", () => {
  const story = fullDebt().tell("2026-01-08", "statement.reconciled", {
    statementId: "s1",
    principalFen: 800_000,
    overdueInterestFen: 31_240,
    penaltyFen: 15_620,
    lateFeeFen: 0,
    serviceFeeFen: 0,
  });
  const { text } = compose("difference", letterFile(story));
  expect(text).toContain("滞纳金 | ¥300.00 | ¥0.00 | ¥300.00");
  expect(text).toContain("服务费 | ¥88.00 | ¥0.00 | ¥88.00");
  expect(text).not.toContain("本金 |");
});

test("TC21: the refund letter names the day and the amount of the debit", () => {
  const story = settledOn("2026-02-10").tell("2026-02-12", "autodebit.charged", {
    contactId: "debit",
    amountFen: 52_000,
  });
  const { text, missing } = compose("refund", letterFile(story));
  expect(text).toContain("在2026年2月10日已经结清，2026年2月12日又从我的账户扣款520.00元");
  expect(text).toContain("《民法典》第985条");
  expect(missing.map(({ slot }) => slot)).toEqual(["refundTo"]);
});

test("TC11: a complaint about contacts says what may not accord, with its scope", () => {
  const story = settledOn("2026-02-10").tell("2026-03-10", "contact.logged", {
    contactId: "c1",
    channel: "call",
    at: "07:50",
    answered: true,
    target: "client",
    demandsPayment: false,
    said: "问什么时候还",
  });
  const { text } = compose("conduct-complaint", letterFile(story));
  expect(text).toContain("2026年3月10日（周二） 07:50");
  expect(text).toMatch(/可能不符合GB\/T 45251-2025.*适用范围/);
  expect(text).not.toContain("违法");
});

test("what a person typed stays text: in the page it is escaped, and turns nothing around", () => {
  const client = clientOf('<script>alert("x")</script>\u202Egpj.exe & "李"', "138");
  const file = letterFile(fullDebt(), { ...allTyped, reason: "<img src=x onerror=1>" }, client);
  const html = writeHtml(compose("penalty-waiver", file).paper);
  expect(html).toContain("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;gpj.exe &amp;");
  expect(html).toContain("&lt;img src=x onerror=1&gt;");
  expect(html).not.toMatch(/<script|<img|\u202E/);
});

test("a day or an amount that cannot be read fills nothing", () => {
  const file = letterFile(bareDebt(), { until: "soon", monthly: "6.50" });
  expect(compose("penalty-waiver", file).missing.map(({ slot }) => slot)).toContain("until");
});

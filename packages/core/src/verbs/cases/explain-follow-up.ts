import type { WorkingCalendar } from "../../calendar/working-days.ts";
import type { DebtFacts } from "../../casefile/facts.ts";
import { estimateOf } from "../../followups/due-date.ts";
import type { FollowUp } from "../../followups/follow-up.ts";
import type { Anchor, Offset, Rule, Rulebook } from "../../followups/rule.ts";
import { languages, type Language, type Text } from "../../kernel/language.ts";
import { explainEstimate, writeDate } from "../../notices/write-date.ts";

/** The three questions that a person can ask of any follow-up. */
export interface Explanation {
  /** Why is it here? */
  readonly why: Text;
  /** Why that date? */
  readonly dueBecause: Text;
  /** What ends it? */
  readonly endsWhen: Text;
}

export function explainFollowUp(
  rulebook: Rulebook,
  calendar: WorkingCalendar,
  followUp: FollowUp,
): Explanation {
  const { why, endsWhen, offset } = ruleOf(rulebook, followUp.rule);
  return { why, endsWhen, dueBecause: dueBecause(offset, calendar, followUp) };
}

type RuleTexts = Pick<
  Rule<DebtFacts>,
  "title" | "why" | "endsWhen" | "offset" | "steps" | "whose" | "informs" | "counterparty"
>;

/** Throws on a rule that nobody has: plans and histories name only rules of the book. */
export function ruleOf(rulebook: Rulebook, id: string): RuleTexts {
  const rule = findRule(rulebook, id);
  if (rule === undefined) throw new Error(`No such rule: ${id}`);
  return rule;
}

/** What a rule of the past is called; one that only a later release has, before a rollback, goes by its id. */
export function titleOfRule(rulebook: Rulebook, id: string): Text {
  return findRule(rulebook, id)?.title ?? { "zh-CN": id, en: id };
}

function findRule({ debt, client }: Rulebook, id: string): RuleTexts | undefined {
  return [...debt, ...client].find((candidate) => candidate.id === id);
}

/** How the date was counted, what of this case moved it from there, and how sure it is. */
function dueBecause(offset: Offset, calendar: WorkingCalendar, followUp: FollowUp): Text {
  const { anchor, anchorOn, due, estimate } = followUp;
  const counted = estimateOf(anchorOn, offset, calendar).date;
  return inEach((language) => {
    const day = (date: typeof due) => writeDate(date, language);
    const slots = {
      anchor: anchorNames[anchor][language],
      start: day(anchorOn),
      distance: distanceOf(offset)[language],
      counted: day(counted),
      due: day(due),
    };
    if (anchor === "talk") return fill(phrases.agreed[language], slots);
    const count = counted === anchorOn ? phrases.sameDay : phrases.counted;
    const moved = due === counted ? undefined : fill(phrases.moved[language], slots);
    const parts = [fill(count[language], slots), moved, explainEstimate(estimate, language)];
    return parts.filter((part) => part !== undefined).join(language === "en" ? " " : "");
  });
}

/** The start day is not counted (Civil Code 201). */
function distanceOf(offset: Offset): Text {
  if ("workingDays" in offset) return distance(offset.workingDays, "个工作日", "working day");
  if ("days" in offset) return distance(offset.days, "天", "day");
  return distance(offset.years, "年", "year");
}

function distance(count: number, chinese: string, english: string): Text {
  return { "zh-CN": `${count}${chinese}`, en: `${count} ${english}${count === 1 ? "" : "s"}` };
}

const phrases = {
  sameDay: {
    "zh-CN": "就是{start}{anchor}的当天。",
    en: "It is the day of {anchor}, {start}.",
  },
  counted: {
    "zh-CN": "{start}{anchor}，{distance}后就是{counted}。",
    en: "It is {distance} after {anchor} on {start}: {counted}.",
  },
  agreed: {
    "zh-CN": "{start}{anchor}时约好了{due}。",
    en: "{due} was agreed in {anchor} on {start}.",
  },
  moved: {
    "zh-CN": "按这份档案里的日期，改为{due}。",
    en: "The dates in this case make it {due}.",
  },
} as const satisfies Record<string, Text>;

/** What a date is counted from, as it reads within a sentence. */
export const anchorNames: Readonly<Record<Anchor, Text>> = {
  settlement: { "zh-CN": "结清", en: "the settlement" },
  anomaly: { "zh-CN": "发现异常", en: "the anomaly found" },
  words: { "zh-CN": "看报告", en: "the look at the report" },
  refusal: { "zh-CN": "收到答复", en: "the answer" },
  objection: { "zh-CN": "提出异议", en: "the objection filed" },
  complaint: { "zh-CN": "提出投诉", en: "the complaint filed" },
  contact: { "zh-CN": "有人联系", en: "the contact" },
  balance: { "zh-CN": "看到余额", en: "the balance seen" },
  certificate: { "zh-CN": "收到结清证明", en: "the certificate received" },
  acceptance: { "zh-CN": "申请受理", en: "the application accepted" },
  "half-year": { "zh-CN": "半年开始", en: "the half-year's start" },
  address: { "zh-CN": "联系方式变化", en: "the change of contact details" },
  "date-change": { "zh-CN": "日期变动", en: "the change of date" },
  handover: { "zh-CN": "提议换顾问", en: "the proposal" },
  message: { "zh-CN": "留言", en: "the message" },
  talk: { "zh-CN": "沟通", en: "the talk" },
  upload: { "zh-CN": "上传资料", en: "the upload" },
  review: { "zh-CN": "审核资料", en: "the review" },
  offer: { "zh-CN": "收到方案", en: "the offer" },
  letter: { "zh-CN": "寄出信函，或收到答复", en: "the letter sent or answered" },
  plan: { "zh-CN": "定下安排", en: "the arrangement" },
  promise: { "zh-CN": "答应还款日", en: "the promise" },
  legal: { "zh-CN": "记下文书或开庭日", en: "the paper or the court date" },
  statement: { "zh-CN": "发现对不上", en: "the difference found" },
  ticket: { "zh-CN": "问了机构", en: "the question to the lender" },
  recording: { "zh-CN": "登记借款", en: "the debt recorded" },
  transfer: { "zh-CN": "听说债权转让", en: "the claimed transfer" },
  "no-help": { "zh-CN": "对方不配合", en: "the refusal" },
  closing: { "zh-CN": "档案关闭", en: "the closing of the file" },
  dossier: { "zh-CN": "档案整理好", en: "the dossier made" },
  withdrawal: { "zh-CN": "撤回同意", en: "the withdrawal of consent" },
  request: { "zh-CN": "提出请求", en: "the request" },
  erasure: { "zh-CN": "决定删除", en: "the decision to delete" },
};

function inEach(write: (language: Language) => string): Text {
  const [chinese, english] = languages;
  return { [chinese]: write(chinese), [english]: write(english) };
}

function fill(sentence: string, slots: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => slots[name] ?? place);
}

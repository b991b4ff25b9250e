import type { DebtRule } from "../rule.ts";
import { onDueDay } from "./on-due-day.ts";
import {
  asked,
  awaitedAnswers,
  differingStatements,
  finished,
  quotesWithoutClause,
  sheetsToSign,
  statementOf,
  tickets,
  unsplitStatements,
} from "./reconcile-anchors.ts";

/** Reconciling before paying (B03 to B08): ask about what differs, hold the lender to an answer, sign it off. */

const sheetShows = {
  "zh-CN": "对账页上写下的内容：哪天问的、对方怎么答复、每一项谈成多少",
  en: "what stands on the Reconcile page: when you asked, the answer, and each agreed sum",
};

const differenceFound = {
  anchor: "statement",
  offset: { workingDays: 1 },
  clock: "advice",
  missingProof: () => sheetShows,
} as const;

export const reconcileRules: readonly DebtRule[] = [
  {
    ...differenceFound,
    id: "R20",
    version: 1,
    title: {
      "zh-CN": "对不上的金额，问官方客服",
      en: "Ask official support about what does not match",
    },
    why: {
      "zh-CN": "先弄清再付。付过以后再要回来，要慢得多。",
      en: "Clear it up before paying. Getting money back afterwards takes far longer.",
    },
    endsWhen: { "zh-CN": "记下了哪天问过机构", en: "It was recorded when the lender was asked" },
    sources: ["B05", "B06", "B07", "B08"],
    adjustable: { days: [1, 5] },
    steps: [onDueDay("recon-contact")],
    escalate: { workingDays: 3 },
    instances: differingStatements,
    endedBy: asked,
  },
  {
    ...differenceFound,
    id: "R20.split",
    version: 1,
    title: { "zh-CN": "请机构书面列出明细", en: "Ask in writing for the split" },
    why: {
      "zh-CN": "只有总数，看不出多收了什么。明细要写出本金、逾期利息、罚息、滞纳金、服务费。",
      en: "A total does not show what was charged. The split names principal, overdue interest, penalty, late fee and service fee.",
    },
    endsWhen: {
      "zh-CN": "记下了哪天要过明细，或者收到了明细",
      en: "It was recorded that it was asked for, or the split came",
    },
    sources: ["B04", "B07"],
    adjustable: { days: [1, 5] },
    steps: [onDueDay("recon-split")],
    escalate: { workingDays: 3 },
    instances: unsplitStatements,
    endedBy: (facts, instance, opensOn) => {
      const statement = statementOf(facts, instance);
      const withSplit = facts.statements.find(
        ({ theirs, seq }) => theirs !== undefined && seq > (statement?.seq ?? seq),
      );
      return asked(facts, instance, opensOn) ?? withSplit;
    },
  },
  {
    ...differenceFound,
    id: "R20.clause",
    version: 1,
    title: {
      "zh-CN": "看合同里提前还款怎么说",
      en: "Read what the contract says of paying off early",
    },
    why: {
      "zh-CN": "有的合同要收违约金，有的不收。付之前看清，报价里多收的才说得清。",
      en: "Some contracts ask for a fee, some do not. Read it before paying, and a fee too much can be named.",
    },
    endsWhen: { "zh-CN": "条款抄下来了", en: "The clause was copied" },
    sources: ["A21"],
    adjustable: { days: [1, 5], off: true },
    whose: "client",
    steps: [],
    escalate: { workingDays: 3 },
    instances: quotesWithoutClause,
    endedBy: ({ prepayClause }) => prepayClause,
    missingProof: () => ({
      "zh-CN": "合同里提前还款那一条的原文",
      en: "the words of the contract's clause on paying off early",
    }),
  },
  {
    id: "R20.answer",
    version: 1,
    title: { "zh-CN": "等机构答复对账的问题", en: "Await the answer about the amounts" },
    why: {
      "zh-CN": "一般15天内会有答复，复杂的30天，最长60天。过了15天没有消息，可以投诉。",
      en: "An answer normally takes up to 15 days, 30 if complex, 60 at most. After 15 days of silence you can complain.",
    },
    endsWhen: {
      "zh-CN": "记下了答复，或者差异已经了结",
      en: "The answer was recorded, or the difference was settled",
    },
    anchor: "ticket",
    offset: { days: 15 },
    clock: "advice",
    sources: ["B07", "L31"],
    counterparty: true,
    steps: [
      ...[15, 30].map(
        (days) =>
          ({
            id: `day-${days}`,
            from: "anchor",
            offset: { days },
            audience: "client",
            notice: "recon-answer",
          }) as const,
      ),
      ...[15, 60].map(
        (days) =>
          ({
            id: `staff-${days}`,
            from: "anchor",
            offset: { days },
            audience: "staff",
            notice: "recon-answer-staff",
          }) as const,
      ),
    ],
    escalate: { workingDays: 1 },
    instances: awaitedAnswers,
    endedBy: (facts, { subject }) => {
      const ticket = tickets(facts).find(({ id }) => id === subject);
      const done = facts.statements
        .flatMap((statement) => finished(statement) ?? [])
        .find(({ seq }) => seq > (ticket?.seq ?? seq));
      return ticket?.answered ?? done;
    },
    missingProof: () => sheetShows,
  },
  {
    id: "R20.sign",
    version: 1,
    title: { "zh-CN": "逐项核对后签字确认", en: "Go through the lines and sign them off" },
    why: {
      "zh-CN": "每一项都谈清了。签字以后，我们的账就按谈好的金额算。",
      en: "Every line is agreed. With the signature our books go by the agreed amounts.",
    },
    endsWhen: { "zh-CN": "对账已签字", en: "The reconciliation is signed off" },
    anchor: "statement",
    offset: { workingDays: 1 },
    clock: "advice",
    sources: ["B03", "B06"],
    adjustable: { days: [1, 5] },
    whose: "desk",
    steps: [],
    escalate: { days: 0 },
    instances: sheetsToSign,
    endedBy: (facts, instance) => {
      const statement = statementOf(facts, instance);
      return statement && finished(statement);
    },
    missingProof: () => sheetShows,
  },
];

import type { DebtFacts, Said } from "../../casefile/facts.ts";
import type { LetterFact } from "../../casefile/letter-fact.ts";
import { awaitedLetters } from "../../letters/letter-ids.ts";
import type { DebtRule } from "../rule.ts";
import { startOf } from "./anchors.ts";

function letterOf({ letters = [] }: DebtFacts, id: string | undefined): LetterFact | undefined {
  return letters.find((letter) => letter.id === id);
}

/** B51, B52: a no leads on. What comes after it, an offer, a plan or the legal stage, is an answer to it. */
function nextStep(facts: DebtFacts, { seq }: Said): Said | undefined {
  const { offers = [], letters = [], plan, legal = [] } = facts;
  const later = [...offers, ...letters, ...legal, ...(plan === undefined ? [] : [plan])];
  return later.find((said) => said.seq > seq);
}

/** B51: who was asked by letter owes an answer; a no is talked over before anything else is lost. */
export const letterRules: readonly DebtRule[] = [
  {
    id: "R27",
    version: 1,
    title: { "zh-CN": "看看寄出的信有没有答复", en: "See whether your letter was answered" },
    why: {
      "zh-CN": "15天是建议等的时间。没有答复，就打电话问一次，再不行可以投诉。",
      en: "Fifteen days is advice. Without an answer, ring once; after that you can complain.",
    },
    endsWhen: { "zh-CN": "记下了答复", en: "The answer was recorded" },
    anchor: "letter",
    offset: { days: 15 },
    clock: "advice",
    sources: ["B51", "B32", "B37"],
    adjustable: { days: [7, 30], off: true },
    steps: [
      { id: "due", from: "due", offset: { days: 0 }, audience: "client", notice: "letter-reply" },
    ],
    escalate: { workingDays: 3 },
    instances: ({ letters = [] }) =>
      letters
        .filter(({ letter }) => awaitedLetters.includes(letter))
        .map((letter) => startOf(letter, letter.id)),
    endedBy: (facts, { subject }) => letterOf(facts, subject)?.answered,
  },
  {
    id: "R27.refused",
    version: 1,
    title: { "zh-CN": "对方不同意，商量下一步", en: "They said no: talk over what comes next" },
    why: {
      "zh-CN": "可以换一个方案再谈，也可以请律师或专业机构看一看。",
      en: "Another plan can be proposed, or a lawyer or another professional can have a look.",
    },
    endsWhen: {
      "zh-CN": "记下了新的方案、新的信，或转给了专业的人",
      en: "A new offer or letter was recorded, or a professional took it on",
    },
    anchor: "letter",
    offset: { workingDays: 3 },
    clock: "advice",
    sources: ["B51", "B52"],
    adjustable: { days: [1, 10] },
    whose: "desk",
    steps: [],
    escalate: { workingDays: 0 },
    instances: ({ letters = [] }) =>
      letters.flatMap(({ id, answered }) =>
        answered?.outcome === "refused" ? [startOf(answered, id)] : [],
      ),
    endedBy: (facts, { subject }) => {
      const answered = letterOf(facts, subject)?.answered;
      return answered && nextStep(facts, answered);
    },
  },
];

import type { CreditCheckFact, ObjectionFact } from "../../casefile/credit-facts.ts";
import type { ClientFacts, DebtFacts, EvidenceFact, Said } from "../../casefile/facts.ts";
import type { ClientRule, DebtRule } from "../rule.ts";
import { startOf } from "./anchors.ts";

/** What a report leaves open: odd words, an account nobody knows, and an objection that was refused. */

const pictures: readonly EvidenceFact["kind"][] = ["credit_report", "status_screenshot"];

function pictureSince({ evidence }: DebtFacts | ClientFacts, seq: number): Said | undefined {
  return evidence.find((proof) => proof.seq > seq && pictures.includes(proof.kind));
}

/** The last look at one account, where what it said is in no code table. */
function oddWords({ checks }: DebtFacts): readonly CreditCheckFact[] {
  return checks.filter(({ statusCode }) => statusCode === "other");
}

/** Accounts that the client does not know, or is not sure of. */
function strangers({ reportRead }: ClientFacts): boolean {
  return reportRead?.accounts.some(({ mine }) => mine === "no" || mine === "unsure") === true;
}

const refusedOutcomes = ["no-error", "cannot-confirm"];

type Refused = ObjectionFact & { readonly answered: Said };

function refused({ objections }: DebtFacts): readonly Refused[] {
  return objections.filter((objection): objection is Refused =>
    refusedOutcomes.includes(objection.answered?.outcome ?? ""),
  );
}

/** Whatever was decided after the answer. */
function nextStepOf(facts: DebtFacts, subject: string | undefined): Said | undefined {
  const objection = refused(facts).find(({ id }) => id === subject);
  if (objection === undefined) return undefined;
  const { answered, steps = [], closed } = objection;
  const taken = steps.find(({ seq }) => seq > answered.seq);
  const complained = facts.complaints.find(({ seq }) => seq > answered.seq);
  return taken ?? complained ?? closed;
}

export const reportRules: readonly DebtRule[] = [
  {
    id: "R28",
    version: 1,
    title: { "zh-CN": "给报告上的那一页截个图", en: "Take a picture of that page of the report" },
    why: {
      "zh-CN": "信用报告里没有这样的状态。先一起看看这份报告是不是真的，再决定要不要提异议。",
      en: "No credit report has such a status. Let us first see whether this report is genuine, before anybody objects.",
    },
    endsWhen: {
      "zh-CN": "那一页传上来了，或者重新看过这个账户",
      en: "The page was added, or the account was looked at anew",
    },
    anchor: "words",
    offset: { workingDays: 3 },
    clock: "advice",
    sources: ["B21"],
    whose: "client",
    // Whoever noted the words sees at once that a picture is wanted: no mail has to say so.
    steps: [],
    escalate: { workingDays: 1 },
    instances: (facts) => oddWords(facts).map((check) => startOf(check, `check-${check.seq}`)),
    endedBy(facts, { subject }) {
      const check = oddWords(facts).find(({ seq }) => `check-${seq}` === subject);
      if (check === undefined) return undefined;
      const { accountType, seq } = check;
      const anew = facts.checks.find(
        (later) =>
          later.seq > seq && later.accountType === accountType && later.statusCode !== "other",
      );
      return pictureSince(facts, seq) ?? anew;
    },
  },
  {
    id: "R24",
    version: 1,
    title: { "zh-CN": "异议没有改，想想下一步", en: "Nothing was corrected: choose the next step" },
    why: {
      "zh-CN":
        "对方说没有错或核实不了，路还没走完：可以加本人声明，可以向当地人民银行投诉，也可以起诉，或者就到这里。",
      en: "They see no error or cannot confirm it, and that is not the end: a statement of your own, a complaint to the local People's Bank, the court, or leaving it here.",
    },
    endsWhen: {
      "zh-CN": "走了其中一步，或决定就到这里",
      en: "One of them was taken, or it was decided to leave it",
    },
    anchor: "refusal",
    offset: { workingDays: 10 },
    clock: "advice",
    sources: ["B41", "B59", "L1"],
    whose: "client",
    steps: [],
    escalate: { workingDays: 2 },
    instances: (facts) => refused(facts).map(({ id, answered }) => startOf(answered, id)),
    endedBy: (facts, { subject }) => nextStepOf(facts, subject),
  },
];

export const ownReportRules: readonly ClientRule[] = [
  {
    id: "R28.unknown",
    version: 1,
    title: {
      "zh-CN": "报告里有一笔不认识的，一起看看",
      en: "An account you do not know: look at it together",
    },
    why: {
      "zh-CN": "可能是换了名字的机构，也可能有人用了你的资料。先打官方客服问清楚，再提异议。",
      en: "It may be a lender under another name, or somebody used your details. Ask its official support first, then object.",
    },
    endsWhen: {
      "zh-CN": "问清楚了，或者提了异议",
      en: "It was cleared up, or an objection was filed",
    },
    anchor: "words",
    offset: { workingDays: 5 },
    clock: "advice",
    sources: ["B40", "A24"],
    whose: "client",
    steps: [],
    escalate: { workingDays: 1 },
    instances: (facts) =>
      facts.reportRead !== undefined && strangers(facts)
        ? [startOf(facts.reportRead, facts.reportRead.reportId)]
        : [],
    endedBy: () => undefined,
  },
];

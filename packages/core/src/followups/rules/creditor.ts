import type { DebtFacts } from "../../casefile/facts.ts";
import type { DebtRule } from "../rule.ts";
import { startOf } from "./anchors.ts";

/** Who lends, and who is to be paid: the licence (A20), and a takeover with or without its notice. */

/** Nobody has said that a licence stands behind it, and money is still owed. */
function isToBeLookedUp({ terms, settlements }: DebtFacts): boolean {
  const { licence } = terms.creditor;
  return settlements.length === 0 && (licence === "unlicensed" || licence === "unknown");
}

export const legalityRule = "R23.legality";

export const creditorRules: readonly DebtRule[] = [
  {
    id: legalityRule,
    version: 1,
    title: { "zh-CN": "核对出借人的资质", en: "Look up the lender's licence" },
    why: {
      "zh-CN": "不知道出借人有没有牌照，先由顾问查一查：合同里写的是谁，监管名单上有没有。",
      en: "Nobody knows yet whether the lender is licensed: a counsellor looks who the contract names, and whether the regulator lists them.",
    },
    endsWhen: { "zh-CN": "记下核对的结果", en: "What was found is recorded" },
    anchor: "recording",
    offset: { workingDays: 2 },
    clock: "advice",
    sources: ["A20"],
    whose: "desk",
    // Nobody is mailed: it stands on the worklist and as a flag in the caseload.
    steps: [],
    escalate: { days: 0 },
    instances: (facts) =>
      isToBeLookedUp(facts) ? [{ anchorOn: facts.openedOn, knownOn: facts.openedOn }] : [],
    endedBy: ({ legality }) => legality,
    missingProof: ({ legality }) =>
      legality === undefined
        ? {
            "zh-CN": "核对的结果（在借款页上记）",
            en: "what was found, recorded on the debt's page",
          }
        : undefined,
  },
  {
    id: "R23.notice",
    version: 1,
    title: { "zh-CN": "要一份债权转让通知", en: "Ask for the notice of the transfer" },
    why: {
      "zh-CN": "有人说债权已经转给他们。没有通知到你，转让对你不起作用，钱仍然还给原来的机构。",
      en: "Somebody says that the claim is theirs now. Until you are notified, the transfer has no effect on you, and the original institution is the one to pay.",
    },
    endsWhen: { "zh-CN": "收到转让通知", en: "The notice arrived" },
    anchor: "transfer",
    offset: { workingDays: 3 },
    clock: "advice",
    sources: ["A20", "L28"],
    article: "《民法典》第546条",
    whose: "client",
    steps: [],
    escalate: { workingDays: 3 },
    instances: ({ transfers = [] }) => transfers.map((claimed) => startOf(claimed, claimed.id)),
    endedBy: ({ transfers = [] }, { subject }) =>
      transfers.find(({ id }) => id === subject)?.notice,
    caution: () => ({
      "zh-CN": "没收到通知以前，先不要把钱付给新的一方。",
      en: "Until the notice is there, pay nothing to the new party.",
    }),
  },
];

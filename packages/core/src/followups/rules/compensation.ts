import type { DebtFacts } from "../../casefile/facts.ts";
import type { DebtRule } from "../rule.ts";
import { firstSince, settlementsIf } from "./anchors.ts";
import { onDueDay } from "./on-due-day.ts";

const wasCompensated = (facts: DebtFacts) => settlementsIf(facts, facts.compensation !== undefined);

/** Where an insurer paid the lender (代偿), both accounts must end: the bank's as 结清, the insurer's as 结束. */
export const compensationRules: readonly DebtRule[] = [
  {
    id: "R16.letter",
    version: 1,
    title: {
      "zh-CN": "向保险公司要债权结清确认函",
      en: "Ask the insurer for its settlement letter",
    },
    why: {
      "zh-CN": "代偿之后债权在保险公司手里，要它说清楚，报告上才会写“结束”。",
      en: "After paying the lender the insurer holds the claim; only its word ends its account on the report.",
    },
    endsWhen: { "zh-CN": "收到确认函", en: "The letter arrived" },
    anchor: "settlement",
    offset: { days: 7 },
    clock: "advice",
    sources: ["A30", "L28"],
    article: "《民法典》第524条、第700条",
    adjustable: { days: [3, 14], steps: { chase: [4, 14] } },
    steps: [
      onDueDay("insurer-letter"),
      {
        id: "chase",
        from: "due",
        offset: { days: 8 },
        audience: "client",
        notice: "insurer-letter-chase",
      },
    ],
    escalate: { days: 23 },
    instances: wasCompensated,
    endedBy: (facts, instance) =>
      firstSince(instance, facts.compensationLetters, ({ from }) => from === "insurer"),
  },
  {
    id: "R16.platform",
    version: 1,
    title: { "zh-CN": "向平台要代偿结清证明", en: "Ask the platform for its proof" },
    why: {
      "zh-CN": "两家各有一个账户，两家的证明都要有。",
      en: "There are two accounts, so both sides' papers are needed.",
    },
    endsWhen: { "zh-CN": "收到证明", en: "The proof arrived" },
    anchor: "settlement",
    offset: { days: 7 },
    clock: "advice",
    sources: ["A29"],
    adjustable: { days: [3, 14] },
    steps: [onDueDay("platform-proof")],
    escalate: { days: 23 },
    instances: wasCompensated,
    endedBy: (facts, instance) =>
      firstSince(instance, facts.compensationLetters, ({ from }) => from === "platform"),
  },
  {
    id: "R16.check",
    version: 1,
    title: { "zh-CN": "核对报告里的被追偿账户", en: "Check the insurer's account on the report" },
    why: {
      "zh-CN": "这个账户的好结果写作“结束”，不会写“结清”。还写着“催收”就要提异议。",
      en: "Here success reads “ended”, never “settled”. If it still says “collection”, object.",
    },
    endsWhen: { "zh-CN": "核对过被追偿账户", en: "The insurer's account was checked" },
    anchor: "settlement",
    offset: { days: 45 },
    clock: "advice",
    sources: ["A31"],
    opensDaysBefore: 5,
    adjustable: { days: [40, 70], steps: { due: [-5, 0] } },
    steps: [onDueDay("compensated-account-check")],
    escalate: { workingDays: 5 },
    instances: wasCompensated,
    endedBy: (facts, instance, opensOn) =>
      firstSince(
        instance,
        facts.checks,
        ({ accountType, on }) => accountType === "C1" && on >= opensOn,
      ),
  },
];

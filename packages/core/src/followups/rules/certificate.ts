import type { DebtFacts, Said } from "../../casefile/facts.ts";
import type { Text } from "../../kernel/language.ts";
import type { NoticeId } from "../../notices/notice-id.ts";
import type { DebtRule, Instance, StepRule } from "../rule.ts";
import { firstSince, settlementsIf, startOf } from "./anchors.ts";
import { onDueDay } from "./on-due-day.ts";

const why: Text = {
  "zh-CN": "结清证明上有账户、剩余项、金额和日期，几年后说得清的就是它。",
  en: "The certificate names account, remaining items, amount and date: it is what still speaks for you years later.",
};
const endsWhen: Text = {
  "zh-CN": "收到结清证明，四项都对得上",
  en: "A certificate arrived whose four key fields agree",
};
const proof: Text = {
  "zh-CN": "四项都对得上的结清证明",
  en: "a settlement certificate whose four key fields agree",
};

function goodCertificate(facts: DebtFacts, instance: Instance): Said | undefined {
  return firstSince(instance, facts.certificates, ({ mismatches }) => mismatches.length === 0);
}

/** T+7 ask, T+15 ask again, T+30 the counsellor takes over: counted from T+7, which may be another day. */
function steps(ask: NoticeId, chase: NoticeId): readonly StepRule[] {
  return [
    onDueDay(ask),
    { id: "chase", from: "due", offset: { days: 8 }, audience: "client", notice: chase },
    {
      id: "escalate",
      from: "due",
      offset: { days: 23 },
      audience: "staff",
      notice: "certificate-escalate",
    },
  ];
}

const certificate = {
  version: 1,
  why,
  endsWhen,
  anchor: "settlement",
  offset: { days: 7 },
  clock: "advice",
  adjustable: { days: [3, 14], steps: { chase: [4, 14], escalate: [15, 45] } },
  endedBy: goodCertificate,
  missingProof: (facts: DebtFacts, instance: Instance) =>
    goodCertificate(facts, instance) === undefined ? proof : undefined,
} as const;

export const certificateRules: readonly DebtRule[] = [
  {
    ...certificate,
    id: "R04",
    title: { "zh-CN": "向机构要结清证明", en: "Ask for the settlement certificate" },
    sources: ["B14", "B16"],
    steps: steps("certificate-request", "certificate-chase"),
    instances: (facts) => settlementsIf(facts, facts.terms.guaranteed !== true),
  },
  {
    ...certificate,
    id: "R15.certificate",
    title: {
      "zh-CN": "向机构要结清证明（有担保，必须要）",
      en: "Ask for the settlement certificate (needed to free the guarantor)",
    },
    sources: ["A27", "B16"],
    article: "《民法典》第393条",
    steps: steps("guarantee-certificate", "guarantee-certificate-chase"),
    instances: (facts) => settlementsIf(facts, facts.terms.guaranteed === true),
  },
  {
    id: "K03",
    version: 1,
    title: { "zh-CN": "请机构重开结清证明", en: "Ask for a corrected certificate" },
    why: {
      "zh-CN": "证明上有一项缺失或对不上，出了争议就不顶用。",
      en: "A key field is missing or does not agree, so the paper would not hold in a dispute.",
    },
    endsWhen,
    anchor: "certificate",
    offset: { workingDays: 1 },
    clock: "advice",
    sources: ["B16"],
    adjustable: { days: [1, 5] },
    steps: [],
    escalate: { workingDays: 0 },
    instances: (facts) =>
      facts.certificates
        .filter(({ mismatches }) => mismatches.length > 0)
        .map((paper) => startOf(paper, `${paper.seq}`)),
    endedBy: (facts, { anchorOn }) =>
      facts.certificates.find(({ mismatches, on }) => mismatches.length === 0 && on >= anchorOn),
  },
];

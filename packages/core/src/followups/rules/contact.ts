import { type ContactFact } from "../../casefile/contact-fact.ts";
import { liveSettlement, type DebtFacts, type Facts, type Said } from "../../casefile/facts.ts";
import type { DebtRule, Instance, Rule, StepRule } from "../rule.ts";
import { startOf } from "./anchors.ts";

/** A contact matters here once the debt is settled; before that it is ordinary business. */
function contactsAfterSettlement(facts: Facts): readonly ContactFact[] {
  if (facts.file === "client") return facts.contacts;
  const first = facts.settlements[0];
  return first === undefined ? [] : facts.contacts.filter(({ on }) => on >= first.on);
}

function instancesOf(facts: Facts, matches: (contact: ContactFact) => boolean): Instance[] {
  return contactsAfterSettlement(facts)
    .filter(matches)
    .map((contact) => startOf(contact, contact.id));
}

const contactOf = (facts: Facts, { subject }: Instance) =>
  facts.contacts.find(({ id }) => id === subject);

function looksLikeScam({ scamPatterns, triaged }: ContactFact): boolean {
  return triaged === undefined ? scamPatterns.length > 0 : triaged.as === "scam";
}

/** Client and staff hear of it on the day itself, rest day or not (TC12). */
const sameDayAlarm: readonly StepRule[] = [
  { id: "client", from: "due", offset: { days: 0 }, audience: "client", notice: "scam-alert" },
  {
    id: "staff",
    from: "due",
    offset: { days: 0 },
    audience: "staff",
    notice: "scam-alert-staff",
    sameDay: true,
  },
];

/** Counsellor and supervisors hear in the same minute, at any hour: the bank can be called at any hour too. */
const lossAlarm: readonly StepRule[] = [
  { id: "client", from: "due", offset: { days: 0 }, audience: "client", notice: "scam-alert" },
  {
    id: "staff",
    from: "due",
    offset: { days: 0 },
    audience: "staff",
    notice: "money-left-staff",
    sameDay: true,
    atOnce: true,
    copySupervisors: true,
  },
];

export const contactRules: readonly Rule<Facts>[] = [
  {
    id: "R17",
    version: 1,
    title: { "zh-CN": "弄清楚对方为什么联系", en: "Find out why they made contact" },
    why: {
      "zh-CN": "还清以后，平台一般不会再主动联系。核实之前先别付钱。",
      en: "A settled platform normally stays silent. Pay nothing before it is verified.",
    },
    endsWhen: { "zh-CN": "联系已分类", en: "The contact is triaged" },
    anchor: "contact",
    offset: { workingDays: 1 },
    clock: "advice",
    sources: ["A01", "A03", "A05", "A25"],
    steps: [
      {
        id: "client",
        from: "anchor",
        offset: { days: 0 },
        audience: "client",
        notice: "contact-triage",
      },
      {
        id: "staff",
        from: "anchor",
        offset: { days: 0 },
        audience: "staff",
        notice: "contact-triage-staff",
      },
    ],
    instances: (facts) => instancesOf(facts, (contact) => !looksLikeScam(contact)),
    endedBy: (facts, instance) => contactOf(facts, instance)?.triaged,
  },
  {
    id: "R17.scam",
    version: 1,
    title: {
      "zh-CN": "可能是骗局：先别付款，打官方电话核实",
      en: "Possible scam: do not pay, call the official number",
    },
    why: {
      "zh-CN": "对方说的话和已知的骗局很像。先停下，保留截图，拿不准就打96110。",
      en: "What they said resembles a known scam. Stop, keep screenshots, and call 96110 if unsure.",
    },
    endsWhen: { "zh-CN": "通过官方渠道核实过", en: "Verified through an official channel" },
    anchor: "contact",
    offset: { days: 0 },
    clock: "advice",
    sources: ["A25", "A26", "L33", "L34"],
    steps: sameDayAlarm,
    instances: (facts) => instancesOf(facts, looksLikeScam),
    endedBy(facts, instance) {
      const verified = contactOf(facts, instance)?.verified;
      return verified === undefined || verified.outcome === "unclear" ? undefined : verified;
    },
  },
  {
    id: "R17.loss",
    version: 1,
    title: {
      "zh-CN": "钱已经转出：马上联系银行止付并报警",
      en: "Money left: have the bank stop it and report to the police",
    },
    why: {
      "zh-CN": "越早止付，越可能追回。打银行客服电话，再打110和96110，保留全部截图。",
      en: "The sooner the bank stops it the better. Call the bank, then 110 and 96110, and keep every screenshot.",
    },
    endsWhen: { "zh-CN": "勾选做完", en: "Ticked off" },
    anchor: "contact",
    offset: { days: 0 },
    clock: "advice",
    sources: ["A26", "L33"],
    steps: lossAlarm,
    instances: (facts) =>
      facts.contacts.flatMap(({ id, paidReported }) =>
        paidReported === undefined ? [] : [startOf(paidReported, id)],
      ),
    endedBy: () => undefined,
  },
];

/** Their data was behind, and they were asked to mend it: silence is followed up (A03). */
export const staleDataRule: DebtRule = {
  id: "R17.stale",
  version: 1,
  title: { "zh-CN": "看平台有没有更新数据", en: "See whether the platform has mended its data" },
  why: {
    "zh-CN": "报给客服以后，15天还没有结果，可以打12378投诉。",
    en: "If support has done nothing within 15 days, a complaint to 12378 is the next step.",
  },
  endsWhen: {
    "zh-CN": "看到状态是已结清，或者已经投诉",
    en: "The status was seen as settled, or a complaint is filed",
  },
  anchor: "contact",
  offset: { days: 15 },
  clock: "advice",
  sources: ["A03"],
  counterparty: true,
  adjustable: { days: [7, 30] },
  steps: [
    {
      id: "client",
      from: "due",
      offset: { days: 0 },
      audience: "client",
      notice: "platform-answer",
    },
  ],
  escalate: { workingDays: 3 },
  instances: ({ contacts }) =>
    contacts.flatMap(({ id, triaged }) =>
      triaged?.as === "stale-data" ? [startOf(triaged, id)] : [],
    ),
  endedBy({ contacts, statusSeen, complaints }, { subject }) {
    const asked = contacts.find(({ id }) => id === subject)?.triaged?.seq ?? 0;
    const isLater = ({ seq }: Said) => seq > asked;
    const settled = statusSeen.filter(({ status }) => status === "settled");
    return settled.find(isLater) ?? complaints.find(isLater);
  },
};

/** A balance that turned up after settlement, seen by the person rather than claimed by a caller. */
export const residualRule: Rule<DebtFacts> = {
  id: "R17.residual",
  version: 1,
  title: { "zh-CN": "余额不是0：先核实再说", en: "The balance is not zero: verify first" },
  why: {
    "zh-CN": "可能是最后几天的利息，也可能是数据没更新。通过官方渠道问清楚，再决定付不付。",
    en: "It may be the last days' interest or stale data. Ask through the official channel before paying.",
  },
  endsWhen: {
    "zh-CN": "看到余额是0，或者补缴结清",
    en: "A zero balance was seen, or the residual was paid",
  },
  anchor: "balance",
  offset: { workingDays: 1 },
  clock: "advice",
  sources: ["A03", "A06", "A08"],
  whose: "client",
  steps: [
    {
      id: "staff",
      from: "anchor",
      offset: { days: 0 },
      audience: "staff",
      notice: "contact-triage-staff",
    },
  ],
  instances: (facts) =>
    facts.balanceSeen
      .filter(({ balanceFen, on }) => balanceFen > 0 && on >= (facts.settlements[0]?.on ?? "9"))
      .map((seen) => startOf(seen, `${seen.seq}`)),
  endedBy(facts, { subject, anchorOn }) {
    const seenAgain = facts.balanceSeen.find(
      ({ balanceFen, seq }) => balanceFen === 0 && seq > Number(subject),
    );
    const settled = liveSettlement(facts);
    return (
      seenAgain ??
      (settled !== undefined && settled.seq > Number(subject) && settled.on >= anchorOn
        ? settled
        : undefined)
    );
  },
};

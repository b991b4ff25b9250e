import type { DebtFacts, Said } from "../../casefile/facts.ts";
import type { GuarantorFact } from "../../casefile/guarantor-fact.ts";
import type { HelpRefusedFact } from "../../casefile/refusal-facts.ts";
import type { DebtRule, Instance } from "../rule.ts";
import { firstSince, settlements, startOf } from "./anchors.ts";

/** The guarantor's own follow-up, and what is left when somebody will not help (A27, A28, A30). */

export const guarantorRule = "R15.guarantor";

/** Only who said yes is told anything; who withdrew hears no more of it. */
function consenting(facts: DebtFacts): readonly Instance[] {
  const all = facts.guarantors ?? [];
  return all.flatMap((guarantor) =>
    settlements(facts).flatMap((instance) => instanceFor(guarantor, instance)),
  );
}

function instanceFor(
  { id, consent, withdrawn }: GuarantorFact,
  instance: Instance,
): readonly Instance[] {
  if (consent === undefined && withdrawn === undefined) return [];
  const known = consent?.knownOn ?? consent?.on ?? instance.knownOn;
  const knownOn = known > instance.knownOn ? known : instance.knownOn;
  const ended = withdrawn === undefined ? {} : { over: { ...withdrawn, reason: "withdrawn" } };
  return [{ ...ended, ...instance, subject: id, knownOn }];
}

const refusalOf = ({ helpRefused = [] }: DebtFacts, { subject }: Instance) =>
  helpRefused.find(({ id }) => id === subject);

/** They came round after all, or the matter went to somebody who decides. */
function overcome(facts: DebtFacts, instance: Instance): Said | undefined {
  const refused = refusalOf(facts, instance);
  if (refused === undefined) return undefined;
  return firstSince(instance, facts.complaints) ?? helpedAfterAll(facts, instance, refused);
}

function helpedAfterAll(
  facts: DebtFacts,
  instance: Instance,
  { what, collateralId, seq }: HelpRefusedFact,
): Said | undefined {
  const isLater = (said: Said) => said.seq > seq;
  switch (what) {
    case "certificate":
      return facts.certificates.find((one) => isLater(one) && one.mismatches.length === 0);
    case "release":
      return facts.collateralSteps.find(
        (one) => isLater(one) && (collateralId === undefined || one.id === collateralId),
      );
    case "insurer-letter":
    case "platform-proof":
      return firstSince(
        instance,
        facts.compensationLetters,
        (one) => isLater(one) && one.from === (what === "insurer-letter" ? "insurer" : "platform"),
      );
  }
}

export const guarantorRules: readonly DebtRule[] = [
  {
    id: "R15.refused",
    version: 1,
    title: {
      "zh-CN": "对方不配合：投诉或请律师看",
      en: "They will not help: complain, or ask a lawyer",
    },
    why: {
      "zh-CN": "还清以后，出具证明和配合解除是对方该做的事。说过一次不行，就换一条路。",
      en: "Once all is paid, papers and help with the release are theirs to give. After a no, another way is taken.",
    },
    endsWhen: {
      "zh-CN": "提出投诉，或者对方后来配合了",
      en: "A complaint was filed, or they helped after all",
    },
    anchor: "no-help",
    offset: { workingDays: 3 },
    clock: "advice",
    sources: ["A27", "A28", "A30", "L28", "L31"],
    article: "《民法典》第558条",
    whose: "client",
    // The client hears of it in the app; a counsellor is asked at once.
    steps: [],
    escalate: { days: 0 },
    instances: ({ helpRefused = [] }) => helpRefused.map((refused) => startOf(refused, refused.id)),
    endedBy: overcome,
  },
  {
    id: guarantorRule,
    version: 1,
    title: { "zh-CN": "告诉担保人：担保随着还清结束", en: "Tell the guarantor that it has ended" },
    why: {
      "zh-CN": "担保人也有自己的信用报告。他们同意过，才告诉他们，而且只说他们自己的担保。",
      en: "A guarantor has a credit report of their own. They are told because they agreed, and only of their own guarantee.",
    },
    endsWhen: {
      "zh-CN": "告诉过担保人，或者担保人撤回了同意",
      en: "The guarantor was told, or withdrew",
    },
    anchor: "settlement",
    offset: { days: 45 },
    clock: "advice",
    sources: ["A27", "A28"],
    informs: true,
    whose: "desk",
    steps: [
      {
        id: "told",
        from: "anchor",
        offset: { days: 15 },
        audience: "guarantor",
        notice: "guarantor-release",
      },
      {
        id: "check",
        from: "anchor",
        offset: { days: 45 },
        audience: "guarantor",
        notice: "guarantor-check",
      },
    ],
    escalate: "never",
    instances: consenting,
    endedBy: () => undefined,
  },
];

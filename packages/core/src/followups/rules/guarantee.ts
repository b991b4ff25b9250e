import type { DebtFacts, Said } from "../../casefile/facts.ts";
import type { DebtRule, Instance } from "../rule.ts";
import { settlementsFor, startOf } from "./anchors.ts";
import { onDueDay } from "./on-due-day.ts";

function step(
  facts: DebtFacts,
  { subject, anchorOn }: Instance,
  names: readonly string[],
): Said | undefined {
  return facts.collateralSteps.find(
    (taken) => taken.id === subject && names.includes(taken.step) && taken.on >= anchorOn,
  );
}

/** The register of real estate has a time limit by law; what lies elsewhere has none that is the same everywhere. */
function acceptedSteps(facts: DebtFacts, isKind: (kind: string) => boolean): Instance[] {
  const kindOf = (id: string) => facts.terms.collateral.find((one) => one.id === id)?.kind ?? "";
  return facts.collateralSteps
    .filter(({ step: taken, id }) => taken === "accepted" && isKind(kindOf(id)))
    .map((accepted) => startOf(accepted, accepted.id));
}

export const guaranteeRules: readonly DebtRule[] = [
  {
    id: "R15.release",
    version: 1,
    title: { "zh-CN": "申请解除抵押", en: "Apply to release the collateral" },
    why: {
      "zh-CN": "主债权没了，担保物权也就没了；但登记不会自己注销，要去申请。",
      en: "Security ends with the debt, but the register does not clear itself: somebody has to apply.",
    },
    endsWhen: { "zh-CN": "已提交解押申请", en: "The release was applied for" },
    anchor: "settlement",
    offset: { days: 15 },
    clock: "advice",
    sources: ["A28", "L28"],
    adjustable: { days: [7, 30] },
    article: "《民法典》第393条",
    steps: [onDueDay("collateral-release")],
    escalate: { workingDays: 5 },
    instances: (facts) =>
      settlementsFor(
        facts,
        facts.terms.collateral.map(({ id }) => id),
      ),
    endedBy: (facts, instance) => step(facts, instance, ["applied", "accepted", "released"]),
  },
  {
    id: "R15.registry",
    version: 1,
    title: { "zh-CN": "等登记机构注销抵押", en: "Await the registry's release" },
    why: {
      "zh-CN": "受理之后，登记机构应当在30个工作日内办完。",
      en: "Once accepted, the registry must finish within 30 working days.",
    },
    endsWhen: { "zh-CN": "抵押已注销", en: "The collateral is released" },
    anchor: "acceptance",
    offset: { workingDays: 30 },
    clock: "law",
    sources: ["A28", "L29"],
    article: "《不动产登记暂行条例》第20条",
    counterparty: true,
    steps: [
      {
        id: "due",
        from: "due",
        offset: { days: 0 },
        audience: "client",
        notice: "registry-release",
      },
      {
        id: "overdue",
        from: "due",
        offset: { days: 1 },
        audience: "staff",
        notice: "registry-overdue",
      },
    ],
    instances: (facts) => acceptedSteps(facts, (kind) => kind === "house"),
    endedBy: (facts, instance) => step(facts, instance, ["released"]),
  },
  {
    id: "R15.released",
    version: 1,
    title: { "zh-CN": "问一次解押的结果", en: "Ask for the result of the release" },
    why: {
      "zh-CN": "车、质押物和保证金没有统一的办理期限，过两周问一次。",
      en: "For a car, a pledge or a deposit there is no one time limit; after two weeks it is worth asking.",
    },
    endsWhen: { "zh-CN": "解押办好了", en: "The release is done" },
    anchor: "acceptance",
    offset: { workingDays: 10 },
    clock: "advice",
    sources: ["A28"],
    adjustable: { days: [3, 30] },
    counterparty: true,
    whose: "client",
    steps: [],
    escalate: { workingDays: 3 },
    instances: (facts) => acceptedSteps(facts, (kind) => kind !== "house"),
    endedBy: (facts, instance) => step(facts, instance, ["released"]),
  },
];

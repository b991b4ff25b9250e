import { z } from "zod";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import type { DebtFacts } from "../facts.ts";
import { refusedThings, refusingSides } from "../refusal-facts.ts";
import { debtEvent, saidBy, type EventDefinition, type Happening } from "./define.ts";
import * as field from "./fields.ts";

export const guaranteeReleased = debtEvent({
  type: "aftercare.guarantee.released.v1",
  title: { "zh-CN": "担保已解除", en: "Guarantee released" },
  data: z.strictObject({ on: field.on }),
  decide: (facts) => (facts.settlements.length > 0 ? undefined : refuse("debt.not-settled")),
  evolve: (facts, event) => ({ ...facts, guaranteeReleased: saidBy(event) }),
});

const helpRefused = z.strictObject({
  refusalId: field.id,
  what: z.enum(refusedThings),
  whose: z.enum(refusingSides),
  collateralId: field.id.optional(),
  /** What they said, as it was told. */
  reason: field.text(500),
  on: field.on,
});

/** Who must help will not: a complaint, or a lawyer and the court, are what is left (A27, A28, A30). */
export const guaranteeHelpRefused = debtEvent({
  type: "aftercare.guarantee.help-refused.v1",
  title: { "zh-CN": "对方不配合", en: "The other side will not help" },
  data: helpRefused,
  decide(facts, event) {
    const { refusalId, collateralId } = event.data;
    if (facts.helpRefused?.some(({ id }) => id === refusalId) === true) {
      return refuse("id.taken", { field: "data.refusalId", slots: { id: refusalId } });
    }
    if (facts.settlements.length === 0) return refuse("debt.not-settled");
    return collateralId === undefined ? undefined : refuseUnknown(facts, collateralId);
  },
  evolve(facts, event) {
    const { refusalId: id, what, whose, collateralId } = event.data;
    const of = collateralId === undefined ? {} : { collateralId };
    const refused = { id, what, whose, ...of, ...saidBy(event) };
    return { ...facts, helpRefused: [...(facts.helpRefused ?? []), refused] };
  },
});

const collateralStep = z.strictObject({ collateralId: field.id, on: field.on });

export const collateralApplied = collateralEvent("release-applied", "applied", {
  "zh-CN": "已申请解押",
  en: "Release of collateral applied for",
});
export const collateralAccepted = collateralEvent("release-accepted", "accepted", {
  "zh-CN": "登记机构已受理",
  en: "Registry accepted the release",
});
export const collateralReleased = collateralEvent("released", "released", {
  "zh-CN": "抵押已注销",
  en: "Collateral released",
});

function collateralEvent(
  name: string,
  step: "applied" | "accepted" | "released",
  title: EventDefinition["title"],
): EventDefinition {
  return debtEvent({
    type: `aftercare.collateral.${name}.v1`,
    title,
    data: collateralStep,
    decide: hasCollateral,
    evolve: (facts, event) => ({
      ...facts,
      collateralSteps: [
        ...facts.collateralSteps,
        { id: event.data.collateralId, step, ...saidBy(event) },
      ],
    }),
  });
}

function hasCollateral(
  facts: DebtFacts,
  event: Happening<z.infer<typeof collateralStep>>,
): Refused | undefined {
  return refuseUnknown(facts, event.data.collateralId);
}

function refuseUnknown(facts: DebtFacts, collateralId: string): Refused | undefined {
  return facts.terms.collateral.some(({ id }) => id === collateralId)
    ? undefined
    : refuse("collateral.unknown", { field: "data.collateralId", slots: { id: collateralId } });
}

/** The insurer or guarantor paid the lender (代偿): from here on there are two accounts to watch. */
export const compensationPaid = debtEvent({
  type: "aftercare.compensation.paid.v1",
  title: { "zh-CN": "第三方代偿", en: "Compensated by a third party" },
  data: z.strictObject({ insurer: field.line(120), on: field.on }),
  evolve: (facts, event) => ({
    ...facts,
    compensation: { insurer: event.data.insurer, ...saidBy(event) },
  }),
});

export const compensationLetterReceived = debtEvent({
  type: "aftercare.compensation.letter-received.v1",
  title: { "zh-CN": "收到代偿证明", en: "Compensation letter received" },
  data: z.strictObject({ from: z.enum(["insurer", "platform"]), on: field.on }),
  evolve: (facts, event) => ({
    ...facts,
    compensationLetters: [
      ...facts.compensationLetters,
      { from: event.data.from, ...saidBy(event) },
    ],
  }),
});

import { z } from "zod";
import { languages } from "../../kernel/language.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import type { DebtFacts } from "../facts.ts";
import { consentWays, guarantorRoles, type GuarantorConsent } from "../guarantor-fact.ts";
import { changeWhere, debtEvent, saidBy } from "./define.ts";
import * as field from "./fields.ts";

/** The guarantor as a person of their own (A27-A31): named, then consenting, free to withdraw (PIPL 13, 15, 23). */

const named = z.strictObject({
  guarantorId: field.id,
  name: field.line(80),
  role: z.enum(guarantorRoles),
  on: field.on,
});

export const guarantorNamed = debtEvent({
  type: "aftercare.guarantor.named.v1",
  title: { "zh-CN": "登记担保人", en: "Guarantor named" },
  data: named,
  decide: (facts, { data: { guarantorId } }) =>
    find(facts, guarantorId) === undefined
      ? undefined
      : refuse("id.taken", { field: "data.guarantorId", slots: { id: guarantorId } }),
  evolve(facts, event) {
    const { guarantorId: id, name, role } = event.data;
    const guarantors = [...(facts.guarantors ?? []), { id, name, role, ...saidBy(event) }];
    return { ...facts, guarantors, terms: { ...facts.terms, guaranteed: true } };
  },
});

const consented = z.strictObject({
  guarantorId: field.id,
  how: z.enum(consentWays),
  /** The text that the guarantor was given to read or was read to. */
  textVersion: field.line(40),
  email: field.address.optional(),
  phone: field.line(40).optional(),
  language: z.enum(languages),
  evidenceId: field.id.optional(),
  on: field.on,
});

/** Their own yes. How to reach them is kept from here on, not before. */
export const guarantorConsented = debtEvent({
  type: "aftercare.guarantor.consented.v1",
  title: { "zh-CN": "担保人同意", en: "Guarantor consented" },
  data: consented,
  decide: (facts, { data: { guarantorId } }) => refuseUnknown(facts, guarantorId),
  evolve: (facts, event) =>
    changeGuarantor(facts, event.data.guarantorId, ({ withdrawn: _, ...guarantor }) => {
      const { guarantorId: _id, evidenceId: _evidence, on: _on, ...said } = event.data;
      return { ...guarantor, consent: { ...said, ...saidBy(event) } as GuarantorConsent };
    }),
});

const withdrew = z.strictObject({ guarantorId: field.id, on: field.on });

/** No mail from this second on, and how to reach them leaves what is known of the debt. */
export const guarantorWithdrew = debtEvent({
  type: "aftercare.guarantor.withdrew.v1",
  title: { "zh-CN": "担保人撤回同意", en: "Guarantor withdrew consent" },
  whenClosed: true,
  data: withdrew,
  decide: (facts, { data: { guarantorId } }) =>
    refuseUnknown(facts, guarantorId) ??
    (find(facts, guarantorId)?.consent === undefined ? refuse("guarantor.no-consent") : undefined),
  evolve: (facts, event) =>
    changeGuarantor(facts, event.data.guarantorId, ({ consent: _, ...guarantor }) => ({
      ...guarantor,
      withdrawn: saidBy(event),
    })),
});

type Guarantor = NonNullable<DebtFacts["guarantors"]>[number];

function changeGuarantor(
  facts: DebtFacts,
  guarantorId: string,
  change: (guarantor: Guarantor) => Guarantor,
): DebtFacts {
  return {
    ...facts,
    guarantors: changeWhere(facts.guarantors ?? [], ({ id }) => id === guarantorId, change),
  };
}

function find({ guarantors = [] }: DebtFacts, guarantorId: string): Guarantor | undefined {
  return guarantors.find(({ id }) => id === guarantorId);
}

function refuseUnknown(facts: DebtFacts, guarantorId: string): Refused | undefined {
  return find(facts, guarantorId) === undefined
    ? refuse("guarantor.unknown", { field: "data.guarantorId" })
    : undefined;
}

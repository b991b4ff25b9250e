import { z } from "zod";
import { refuse } from "../../kernel/refusal.ts";
import { liveSettlement, type DebtFacts } from "../facts.ts";
import { planEndings, type PlanFact } from "../plan-fact.ts";
import { debtEvent, saidBy } from "./define.ts";
import * as field from "./fields.ts";
import { gateLog } from "./plan-gate.ts";
import { refusePlan } from "./refuse-plan.ts";

export const planShared = debtEvent({
  type: "aftercare.plan.shared.v1",
  title: { "zh-CN": "发出还款计划草稿", en: "Plan shared" },
  data: z.strictObject({ planId: field.id, words: field.text(1000).optional(), on: field.on }),
  decide: (facts, { data: { planId } }) =>
    refusePlan(facts, planId) ??
    (facts.plan?.shared === undefined ? undefined : refuse("plan.shared")),
  evolve: (facts, event) => withPlan(facts, (plan) => ({ ...plan, shared: saidBy(event) })),
});

export const planAnswered = debtEvent({
  type: "aftercare.plan.answered.v1",
  title: { "zh-CN": "答复还款计划", en: "Plan answered" },
  data: z.strictObject({
    planId: field.id,
    answer: z.enum(["agree", "question"]),
    words: field.text(1000).optional(),
    on: field.on,
  }),
  decide(facts, { data: { planId, answer, words } }) {
    const refused = refusePlan(facts, planId);
    if (refused !== undefined) return refused;
    if (facts.plan?.shared === undefined) return refuse("plan.not-shared");
    return answer === "question" && words === undefined
      ? refuse("plan.no-words", { field: "data.words" })
      : undefined;
  },
  evolve: (facts, event) =>
    withPlan(facts, (plan) => ({
      ...plan,
      answered: { ...saidBy(event), agrees: event.data.answer === "agree" },
    })),
});

const activated = z.strictObject({
  planId: field.id,
  /** Why it begins although the lender's statement and our books differ: a supervisor's word (B06). */
  overDifferences: field.text(500).optional(),
  /** Why it begins although a month does not leave as much, or no budget is saved (B11). */
  overBudget: field.text(500).optional(),
  gate: gateLog.optional(),
  on: field.on,
});

/** B06, B11: from now on its instalments are due. The gates were asked before (`passPlanGates`). */
export const planActivated = debtEvent({
  type: "aftercare.plan.activated.v1",
  title: { "zh-CN": "启用还款计划", en: "Plan activated" },
  data: activated,
  decide(facts, { data: { planId } }) {
    const refused = refusePlan(facts, planId);
    if (refused !== undefined) return refused;
    if (liveSettlement(facts) !== undefined) return refuse("plan.settled");
    if (facts.plan?.active !== undefined) return refuse("plan.active");
    return facts.plan?.answered?.agrees === true ? undefined : refuse("plan.not-agreed");
  },
  evolve: (facts, event) => withPlan(facts, (plan) => ({ ...plan, active: saidBy(event) })),
});

export const planEnded = debtEvent({
  type: "aftercare.plan.ended.v1",
  title: { "zh-CN": "结束还款计划", en: "Plan ended" },
  data: z.strictObject({
    planId: field.id,
    reason: z.enum(planEndings),
    words: field.text(500).optional(),
    on: field.on,
  }),
  decide: (facts, { data: { planId } }) => refusePlan(facts, planId),
  evolve: (facts, event) =>
    withPlan(facts, (plan) => ({
      ...plan,
      ended: { ...saidBy(event), reason: event.data.reason },
    })),
});

/** B26: only a plan that is being paid is bound to an account; what is paid off is unbound (A19). */
export const autopaySet = debtEvent({
  type: "aftercare.plan.autopay-set.v1",
  title: { "zh-CN": "设置自动还款", en: "Automatic payment set" },
  data: z.strictObject({
    planId: field.id,
    /** The authorisation that pays it; without it, nothing does. */
    authorisationId: field.id.optional(),
    on: field.on,
  }),
  decide(facts, { data: { planId, authorisationId: id } }) {
    const refused = refusePlan(facts, planId);
    if (refused !== undefined || id === undefined) return refused;
    if (liveSettlement(facts) !== undefined) return refuse("plan.settled");
    if (facts.plan?.active === undefined) return refuse("plan.not-active");
    const isKnown = facts.terms.autoDebits.some((one) => one.id === id);
    const isCancelled = facts.cancelledDebits.some((one) => one.authorisationId === id);
    return isKnown && !isCancelled
      ? undefined
      : refuse("plan.no-authorisation", { field: "data.authorisationId" });
  },
  evolve: (facts, event) =>
    withPlan(facts, ({ autopay: _, ...plan }) => {
      const { authorisationId } = event.data;
      return authorisationId === undefined
        ? plan
        : { ...plan, autopay: { ...saidBy(event), authorisationId } };
    }),
});

/** B32: the day that a letter or a call named, Z; it is spoken of before it comes. */
export const promiseMade = debtEvent({
  type: "aftercare.promise.made.v1",
  title: { "zh-CN": "答应了还款日", en: "Payment promised" },
  data: z.strictObject({
    promiseId: field.id,
    promisedOn: field.day,
    /** Without it, all that is owed. */
    amountFen: field.amountFen.optional(),
    on: field.on,
  }),
  decide(facts, { data: { promiseId, promisedOn }, on }) {
    if (facts.promises?.some(({ id }) => id === promiseId) === true) {
      return refuse("id.taken", { field: "data.promiseId", slots: { id: promiseId } });
    }
    return promisedOn < on ? refuse("promise.past", { field: "data.promisedOn" }) : undefined;
  },
  evolve(facts, event) {
    const { promiseId, promisedOn, amountFen } = event.data;
    const promise = {
      id: promiseId,
      promisedOn,
      ...(amountFen === undefined ? {} : { amountFen }),
      ...saidBy(event),
    };
    return { ...facts, promises: [...(facts.promises ?? []), promise] };
  },
});

function withPlan(facts: DebtFacts, change: (plan: PlanFact) => PlanFact): DebtFacts {
  return facts.plan === undefined ? facts : { ...facts, plan: change(facts.plan) };
}

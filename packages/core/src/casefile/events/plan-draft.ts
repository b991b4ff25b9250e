import { z } from "zod";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { writeMoneyInTable } from "../../money/write-money.ts";
import { streakOf, planRows } from "../../planning/plan-standing.ts";
import { instalmentsOf, totalOf } from "../../planning/schedule.ts";
import { liveSettlement, type DebtFacts } from "../facts.ts";
import { offerOf } from "../offer-fact.ts";
import { livePlan, type PlanFact } from "../plan-fact.ts";
import { debtEvent, saidBy } from "./define.ts";
import * as field from "./fields.ts";
import { gateLog } from "./plan-gate.ts";
import { refusePlan } from "./refuse-plan.ts";

const mostInstalments = 360;

const schedule = z
  .array(
    z.strictObject({
      fromOn: field.day,
      count: z.int().min(1).max(mostInstalments),
      amountFen: field.amountOrZeroFen,
    }),
  )
  .min(1)
  .max(24)
  .refine((runs) => runs.some(({ amountFen }) => amountFen > 0), {
    error: "Name at least one payment.",
  })
  .refine((runs) => runs.reduce((sum, { count }) => sum + count, 0) <= mostInstalments, {
    error: "Name at most 360 instalments in all.",
  });

const terms = {
  /** Runs of equal monthly instalments, in order (A38). */
  schedule,
  /** 31 keeps the last day of every month, whatever day the first one has. */
  anchorDay: z.int().min(1).max(31).optional(),
};

const drafted = z.strictObject({
  planId: field.id,
  /** The accepted offer that it carries out; without it, instalments of our own. */
  offerId: field.id.optional(),
  ...terms,
  note: field.text(500).optional(),
  on: field.on,
});
type Drafted = z.infer<typeof drafted>;

/** B11, A38: instalments with days and sums. It replaces a draft; nobody but staff sees it until it is shared. */
export const planDrafted = debtEvent({
  type: "aftercare.plan.drafted.v1",
  title: { "zh-CN": "起草还款计划", en: "Plan drafted" },
  data: drafted,
  decide(facts, { data }) {
    const alive = livePlan(facts);
    if (alive !== undefined && alive.shared !== undefined && alive.id !== data.planId) {
      return refuse("plan.other-alive");
    }
    if (alive?.shared !== undefined) return refuse("plan.shared", { field: "data.planId" });
    return refuseSettled(facts) ?? refuseOrder(data.schedule) ?? refuseOtherThanOffer(facts, data);
  },
  evolve(facts, event) {
    const { planId, offerId, schedule: runs, anchorDay } = event.data;
    const said = saidBy(event);
    const plan: PlanFact = {
      id: planId,
      ...(offerId === undefined ? {} : { offerId }),
      schedule: runs,
      ...(anchorDay === undefined ? {} : { anchorDay }),
      terms: said,
      ...said,
    };
    return { ...facts, plan };
  },
});

const changed = z.strictObject({
  planId: field.id,
  ...terms,
  reason: field.text(500),
  /** Why all the same, where a month does not leave as much. */
  overBudget: field.text(500).optional(),
  gate: gateLog.optional(),
  on: field.on,
});

/** From now on these instalments; the client is asked again. What was paid before counts for what was due before. */
export const planChanged = debtEvent({
  type: "aftercare.plan.changed.v1",
  title: { "zh-CN": "调整还款计划", en: "Plan changed" },
  data: changed,
  decide: (facts, { data: { planId, schedule: runs } }) =>
    refusePlan(facts, planId) ?? refuseSettled(facts) ?? refuseOrder(runs),
  evolve(facts, event) {
    const { plan } = facts;
    if (plan === undefined) return facts;
    const { answered: _, anchorDay: __, keptBefore: ___, ...rest } = plan;
    const { schedule: runs, anchorDay } = event.data;
    const kept = streakOf(planRows(facts, plan, event.on), plan.keptBefore);
    return {
      ...facts,
      plan: {
        ...rest,
        schedule: runs,
        ...(anchorDay === undefined ? {} : { anchorDay }),
        ...(kept === 0 ? {} : { keptBefore: kept }),
        terms: saidBy(event),
      },
    };
  },
});

function refuseSettled(facts: DebtFacts): Refused | undefined {
  return liveSettlement(facts) === undefined ? undefined : refuse("plan.settled");
}

/** Each run begins after the one before it has ended. */
function refuseOrder(runs: Drafted["schedule"]): Refused | undefined {
  const rows = instalmentsOf({ schedule: runs });
  const isInOrder = rows.every(({ dueOn }, at) => at === 0 || (rows[at - 1]?.dueOn ?? "") < dueOn);
  return isInOrder ? undefined : refuse("plan.out-of-order", { field: "data.schedule" });
}

/** What was agreed with the lender is paid, no more and no less. */
function refuseOtherThanOffer(
  facts: DebtFacts,
  { offerId, schedule: runs }: Drafted,
): Refused | undefined {
  if (offerId === undefined) return undefined;
  const about = { field: "data.offerId" };
  const offer = offerOf(facts, offerId);
  if (offer === undefined) return refuse("offer.unknown", { ...about, slots: { id: offerId } });
  if (offer.answered?.outcome !== "accepted") return refuse("plan.offer-not-accepted", about);
  const offeredFen = offer.schedule.reduce(
    (sum, { months, monthlyFen }) => sum + months * monthlyFen,
    0,
  );
  const slots = {
    offered: writeMoneyInTable(offeredFen),
    planned: writeMoneyInTable(totalOf({ schedule: runs })),
  };
  return totalOf({ schedule: runs }) === offeredFen
    ? undefined
    : refuse("plan.not-as-offered", { field: "data.schedule", slots });
}

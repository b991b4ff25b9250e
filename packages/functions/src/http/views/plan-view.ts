import { essentialKinds } from "@aftercare/core/casefile/habit-facts.ts";
import { planEndings } from "@aftercare/core/casefile/plan-fact.ts";
import { liveSettlement } from "@aftercare/core/casefile/facts.ts";
import {
  debtRatioLimit,
  shareOf,
  sustainabilityOf,
  utilisationLimit,
} from "@aftercare/core/planning/budget.ts";
import { totalOf } from "@aftercare/core/planning/schedule.ts";
import type {
  PlanBook,
  PlannedDebt,
  PlanStanding,
} from "@aftercare/core/verbs/plans/read-plans.ts";
import { z } from "@hono/zod-openapi";
import { offerSchema, offerView } from "./offer-view.ts";
import { day, fact, fen, id, list, said } from "./parts.ts";

const run = z.strictObject({ fromOn: day, count: z.int(), amountFen: fen });

const planSchema = fact({
  id,
  offerId: id.optional(),
  state: z.enum(["draft", "shared", "asked", "agreed", "active", "ended"]),
  schedule: list(run),
  anchorDay: z.int().optional(),
  totalFen: fen,
  /** When the amounts were set. */
  terms: said,
  shared: said.optional(),
  answered: fact({ agrees: z.boolean() }).optional(),
  active: said.optional(),
  autopay: fact({ authorisationId: id }).optional(),
  ended: fact({ reason: z.enum(planEndings) }).optional(),
  /** Instalments paid on time in a row. */
  streak: z.int(),
  rows: list(
    z.strictObject({
      n: z.int(),
      dueOn: day,
      amountFen: fen,
      paidFen: fen,
      paidOn: day.optional(),
      state: z.enum(["kept", "late", "missed", "next", "later"]),
    }),
  ),
});

const plannedDebt = z.strictObject({
  debtId: id,
  creditor: z.string(),
  kind: z.string(),
  isSettled: z.boolean(),
  balanceFen: fen,
  annualRateBasisPoints: z.int().optional(),
  instalmentFen: fen.optional(),
  /** Of a card, hundredths of a percent of its limit; more than the line deserves a look. */
  utilisationBasisPoints: z.int().optional(),
  isHighlyUsed: z.boolean(),
  /** What the lender's statement and our books differ by. */
  differencesFen: fen,
  /** A statement of the lender was held against our books. */
  isCompared: z.boolean(),
  autoDebits: list(z.strictObject({ id, channel: z.string(), account: z.string().optional() })),
  offers: list(offerSchema),
  promises: list(fact({ id, promisedOn: day, amountFen: fen.optional() })),
  plan: planSchema.optional(),
});

const budgetSchema = fact({
  incomeFen: fen,
  essentials: z.partialRecord(z.enum(essentialKinds), fen),
  otherFen: fen,
  salaryDay: z.int().optional(),
  /** What a month leaves; less than zero when it does not reach. */
  surplusFen: fen,
});

export const plansSchema = z
  .strictObject({
    today: day,
    budget: budgetSchema.optional(),
    /** The month in which the active plans ask for most. */
    peak: z.strictObject({ month: z.string(), amountFen: fen }).optional(),
    /** Whether that can be paid for long; absent without a budget or a plan. */
    sustainability: z.enum(["comfortable", "tight", "over"]).optional(),
    /** The share of the income that goes to debts in that month, hundredths of a percent. */
    debtRatioBasisPoints: z.int().optional(),
    isRatioHigh: z.boolean(),
    /** One pay day for all plans. */
    payDay: z
      .strictObject({
        day: z.int(),
        costFen: fen,
        moves: list(
          z.strictObject({
            debtId: id,
            fromOn: day,
            toOn: day,
            days: z.int(),
            costFen: fen,
            schedule: list(run),
          }),
        ),
      })
      .optional(),
    challenge: z
      .strictObject({
        from: day,
        until: day,
        kept: z.int(),
        notKept: z.int(),
        isOver: z.boolean(),
      })
      .optional(),
    bigSpends: list(fact({ id, statementOn: day })),
    newCredits: list(fact({ id })),
    debts: list(plannedDebt),
  })
  .openapi("Plans");

export function plansView(book: PlanBook): z.infer<typeof plansSchema> {
  const { today, client, debts, surplusFen, peak, payDay, challenge } = book;
  const { budget, bigSpends = [], newCredits = [] } = client.habits ?? {};
  const ratio = budget && peak && shareOf(peak.amountFen, budget.incomeFen);
  return {
    today,
    ...(budget === undefined || surplusFen === undefined
      ? {}
      : { budget: { ...budget, surplusFen } }),
    ...(peak === undefined ? {} : { peak }),
    ...(peak === undefined || surplusFen === undefined
      ? {}
      : { sustainability: sustainabilityOf(peak.amountFen, surplusFen) }),
    ...(ratio === undefined ? {} : { debtRatioBasisPoints: ratio }),
    isRatioHigh: ratio !== undefined && ratio > debtRatioLimit,
    ...(payDay === undefined ? {} : { payDay }),
    ...(challenge === undefined ? {} : { challenge }),
    bigSpends,
    newCredits,
    debts: debts.map(debtOf),
  };
}

function debtOf(planned: PlannedDebt): z.infer<typeof plannedDebt> {
  const { debt, differencesFen, isCompared, standing } = planned;
  const { ref, facts } = debt;
  const { terms, balanceFen, offers = [], promises = [] } = facts;
  const { creditor, kind, annualRateBasisPoints, instalmentFen, creditLimitFen } = terms;
  const utilisation = creditLimitFen && shareOf(balanceFen, creditLimitFen);
  return {
    debtId: ref.debtId ?? "",
    creditor: creditor.name,
    kind,
    isSettled: liveSettlement(facts) !== undefined,
    balanceFen,
    ...(annualRateBasisPoints === undefined ? {} : { annualRateBasisPoints }),
    ...(instalmentFen === undefined ? {} : { instalmentFen }),
    ...(utilisation === undefined ? {} : { utilisationBasisPoints: utilisation }),
    isHighlyUsed: utilisation !== undefined && utilisation > utilisationLimit,
    differencesFen,
    isCompared,
    autoDebits: terms.autoDebits.map(({ id: authorisation, channel, account }) => ({
      id: authorisation,
      channel,
      ...(account === undefined ? {} : { account }),
    })),
    offers: offers.map((offer) => offerView(offer, terms)),
    promises,
    ...(standing === undefined ? {} : { plan: planOf(standing) }),
  };
}

function planOf({ plan, state, rows, streak }: PlanStanding): z.infer<typeof planSchema> {
  const { keptBefore: _, ...told } = plan;
  return {
    ...told,
    state,
    totalFen: totalOf(plan),
    streak,
    rows: rows.map(({ paidSeq: __, ...row }) => row),
  };
}

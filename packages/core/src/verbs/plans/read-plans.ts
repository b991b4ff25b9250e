import type { IsoDate } from "../../calendar/dates.ts";
import { liveSettlement, type ClientFacts } from "../../casefile/facts.ts";
import {
  activePlan,
  planStateOf,
  type PlanFact,
  type PlanState,
} from "../../casefile/plan-fact.ts";
import { currentStatement, openDifferenceFen } from "../../casefile/reconcile.ts";
import type { Context } from "../../kernel/context.ts";
import type { ClientId } from "../../kernel/ids.ts";
import { peakMonthOf, surplusOf, type PeakMonth } from "../../planning/budget.ts";
import { proposePayDay, type PayDayProposal } from "../../planning/pay-day.ts";
import {
  challengeOf,
  planRows,
  streakOf,
  type Challenge,
  type PlanRow,
} from "../../planning/plan-standing.ts";
import { momentOf } from "../cases/moment.ts";
import { isClientFile, isDebtFile, loadClientFor, type DebtFile } from "../cases/read-files.ts";
import { isClient } from "../cases/staff-words.ts";

export interface PlanStanding {
  readonly plan: PlanFact;
  readonly state: PlanState;
  readonly rows: readonly PlanRow[];
  readonly streak: number;
}

export interface PlannedDebt {
  readonly debt: DebtFile;
  /** What the lender's statement and our books differ by (B06). */
  readonly differencesFen: number;
  /** B03: a statement was held against our books; without one there is nothing to differ. */
  readonly isCompared: boolean;
  readonly standing?: PlanStanding;
}

/** Everything that a client's plans are made from and come to (C13, S8). */
export interface PlanBook {
  readonly today: IsoDate;
  readonly client: ClientFacts;
  /** What is still owed, and what a plan paid off. */
  readonly debts: readonly PlannedDebt[];
  readonly surplusFen?: number;
  /** The month in which the active plans ask for most. */
  readonly peak?: PeakMonth;
  readonly payDay?: PayDayProposal;
  readonly challenge?: Challenge;
}

/** Undefined when the organisation has no such client. A client does not see a draft (C13). */
export async function readPlans(ctx: Context, clientId: ClientId): Promise<PlanBook | undefined> {
  const files = await loadClientFor(ctx, "client.read", clientId);
  const client = files.find(isClientFile)?.facts;
  if (client === undefined) return undefined;
  const { today } = momentOf(ctx);
  const hidesDrafts = isClient(ctx.actor);
  const debts = files
    .filter(isDebtFile)
    .filter(({ facts }) => facts.closed === undefined)
    .map((debt) => plannedOf(debt, today, hidesDrafts))
    .filter(({ debt, standing }) => standing !== undefined || isOwed(debt));
  const budget = client.habits?.budget;
  const peak = peakMonthOf(debts.flatMap(stillDue), today);
  const payDay = proposePayDay(debts.flatMap(movable), budget?.salaryDay, today);
  const from = client.habits?.challenge?.on;
  const rows = debts.flatMap(({ standing }) => (standing === undefined ? [] : standing.rows));
  return {
    today,
    client,
    debts,
    ...(budget === undefined ? {} : { surplusFen: surplusOf(budget) }),
    ...(peak === undefined ? {} : { peak }),
    ...(payDay === undefined ? {} : { payDay }),
    ...(from === undefined ? {} : { challenge: challengeOf(from, rows, today) }),
  };
}

function isOwed({ facts }: DebtFile): boolean {
  return liveSettlement(facts) === undefined;
}

function plannedOf(debt: DebtFile, today: IsoDate, hidesDrafts: boolean): PlannedDebt {
  const { facts } = debt;
  const { plan } = facts;
  const differencesFen = openDifferenceFen(facts);
  const compared = { debt, differencesFen, isCompared: currentStatement(facts) !== undefined };
  if (plan === undefined || (hidesDrafts && plan.shared === undefined)) return compared;
  const rows = planRows(facts, plan, today);
  const standing = {
    plan,
    state: planStateOf(plan),
    rows,
    streak: plan.active === undefined ? 0 : streakOf(rows, plan.keptBefore),
  };
  return { ...compared, standing };
}

/** Of plans that are being paid, what nobody has paid yet. */
function stillDue({ debt, standing }: PlannedDebt): readonly PlanRow[] {
  if (standing === undefined || !isOwed(debt) || activePlan(debt.facts) === undefined) return [];
  return standing.rows.filter(({ paidOn }) => paidOn === undefined);
}

function movable(planned: PlannedDebt) {
  const { debt, standing } = planned;
  if (standing === undefined || stillDue(planned).length === 0) return [];
  const { balanceFen, terms } = debt.facts;
  const rate = terms.annualRateBasisPoints;
  return [
    {
      debtId: debt.ref.debtId ?? "",
      balanceFen,
      ...(rate === undefined ? {} : { annualRateBasisPoints: rate }),
      rows: standing.rows,
    },
  ];
}

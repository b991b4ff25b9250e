import type { ParsedEvent } from "../../casefile/envelope.ts";
import type { GateLog } from "../../casefile/events/plan-gate.ts";
import type { ClientFacts, DebtFacts } from "../../casefile/facts.ts";
import { activePlan, livePlan, type PlanFact } from "../../casefile/plan-fact.ts";
import { openDifferenceFen } from "../../casefile/reconcile.ts";
import type { IsoDate } from "../../calendar/dates.ts";
import type { Actor } from "../../kernel/actor.ts";
import type { Context } from "../../kernel/context.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { writeMoneyInTable } from "../../money/write-money.ts";
import { peakMonthOf, surplusOf } from "../../planning/budget.ts";
import { planRows } from "../../planning/plan-standing.ts";
import { instalmentsOf, type Instalment } from "../../planning/schedule.ts";
import { isClientFile, isDebtFile } from "../cases/read-files.ts";
import { momentOf } from "../cases/moment.ts";

const activatedType = "aftercare.plan.activated.v1";
const changedType = "aftercare.plan.changed.v1";

/** What somebody says for going past a gate, and the schedule that is to begin. */
interface Asked {
  readonly planId: string;
  readonly schedule?: PlanFact["schedule"];
  readonly overDifferences?: string;
  readonly overBudget?: string;
  readonly gate?: GateLog;
}

/**
 * B06, B11: nothing is paid by a plan while the lender's statement and our books differ, nor more than a month
 * leaves. Past the first a supervisor goes, past the second a counsellor, each with a reason; what the gates
 * found is written into the event. Every other event passes as it is. Two plans that begin in the same
 * moment may both pass: each is measured against what had begun before.
 */
export async function passPlanGates(
  ctx: Context,
  event: ParsedEvent,
): Promise<{ readonly kind: "passed"; readonly event: ParsedEvent } | Refused> {
  const { type } = event.definition;
  if (type !== activatedType && type !== changedType) return { kind: "passed", event };
  const { gate: _, ...asked } = event.data as ParsedEvent["data"] & Asked;
  const known = await ctx.cases.findEvent(event.ref, event.source, event.id);
  if (known !== undefined) return passed(event, asked, (known.data as Asked).gate);
  const files = await ctx.cases.loadClient(event.ref.orgId, event.ref.clientId);
  const debts = files.filter(isDebtFile);
  const own = debts.find(({ ref }) => ref.debtId === event.ref.debtId)?.facts;
  const plan = own && livePlan(own);
  const beginsNow = type === activatedType || plan?.active !== undefined;
  // What is no plan of this debt is refused by `decide`, and in better words.
  if (own === undefined || plan?.id !== asked.planId || !beginsNow) return passed(event, asked);
  const others = debts.map(({ facts }) => facts).filter((facts) => facts !== own);
  const { today } = momentOf(ctx);
  const due = [...dueOfOthers(others, today), ...instalmentsOf({ ...plan, ...asked })];
  const gate = gateLog(own, files.find(isClientFile)?.facts, due, today);
  const refused =
    (type === activatedType ? refuseDifferences(ctx.actor, gate, asked) : undefined) ??
    refuseBudget(gate, asked);
  return refused ?? passed(event, asked, gate);
}

function passed(event: ParsedEvent, asked: object, gate?: GateLog) {
  const data = { ...asked, ...(gate === undefined ? {} : { gate }) } as ParsedEvent["data"];
  return { kind: "passed", event: { ...event, data } } as const;
}

/** What the plans of the other debts still ask for. */
function dueOfOthers(others: readonly DebtFacts[], today: IsoDate): readonly Instalment[] {
  return others.flatMap((facts) => {
    const plan = activePlan(facts);
    if (plan === undefined || facts.balanceFen === 0) return [];
    return planRows(facts, plan, today).filter(({ paidOn }) => paidOn === undefined);
  });
}

function gateLog(
  own: DebtFacts,
  client: ClientFacts | undefined,
  due: readonly Instalment[],
  today: IsoDate,
): GateLog {
  const budget = client?.habits?.budget;
  return {
    differencesFen: openDifferenceFen(own),
    peakFen: peakMonthOf(due, today)?.amountFen ?? 0,
    ...(budget === undefined ? {} : { surplusFen: surplusOf(budget) }),
  };
}

function refuseDifferences(
  actor: Actor,
  { differencesFen }: GateLog,
  { overDifferences }: Asked,
): Refused | undefined {
  if (differencesFen === 0) return undefined;
  const amount = writeMoneyInTable(differencesFen);
  if (overDifferences === undefined) return refuse("plan.differences-open", { slots: { amount } });
  const isSupervisor =
    actor.kind === "user" && (actor.role === "supervisor" || actor.role === "admin");
  return isSupervisor
    ? undefined
    : refuse("plan.differences-supervisor", { field: "data.overDifferences" });
}

function refuseBudget({ surplusFen, peakFen }: GateLog, { overBudget }: Asked) {
  if (overBudget !== undefined) return undefined;
  const field = "data.overBudget";
  if (surplusFen === undefined) return refuse("plan.no-budget", { field });
  if (peakFen <= surplusFen) return undefined;
  const slots = { peak: writeMoneyInTable(peakFen), surplus: writeMoneyInTable(surplusFen) };
  return refuse("plan.over-budget", { field, slots });
}

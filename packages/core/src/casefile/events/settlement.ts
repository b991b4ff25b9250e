import { z } from "zod";
import { writeMoneyInTable } from "../../money/write-money.ts";
import { refuse } from "../../kernel/refusal.ts";
import { type CertificateField } from "../certificate-fact.ts";
import { liveSettlement, type DebtFacts, type SettlementFact } from "../facts.ts";
import { debtEvent, saidBy, type Happening } from "./define.ts";
import * as field from "./fields.ts";

/** Closes the settlement that still holds, if any; what it called for is superseded, never deleted. */
export function endSettlement(
  settlements: readonly SettlementFact[],
  over: NonNullable<SettlementFact["over"]>,
): readonly SettlementFact[] {
  const last = settlements.at(-1);
  if (last === undefined || last.over !== undefined) return settlements;
  return [...settlements.slice(0, -1), { ...last, over }];
}

export const settlementDeclared = debtEvent({
  type: "aftercare.settlement.declared.v1",
  title: { "zh-CN": "声明已结清", en: "Settlement declared" },
  data: z.strictObject({
    basis: z.enum(["platform-shows", "certificate", "told-by-client"]),
    on: field.day,
  }),
  decide(facts) {
    if (facts.balanceFen === 0 || facts.payments.length === 0) return undefined;
    const slots = { balance: writeMoneyInTable(facts.balanceFen) };
    return refuse("settlement.balance-open", { slots });
  },
  evolve(facts, event) {
    const said = saidBy(event);
    if (liveSettlement(facts)?.on === event.on) return facts;
    const before = endSettlement(facts.settlements, { ...said, reason: "corrected" });
    return { ...facts, balanceFen: 0, settlements: [...before, { how: "declared", ...said }] };
  },
});

const certified = z.strictObject({
  account: field.line(80).optional(),
  remaining: field.amountOrZeroFen.optional(),
  amountFen: field.amountFen.optional(),
  settledOn: field.day.optional(),
  evidenceId: field.id.optional(),
  on: field.on,
});

/** The certificate's four key fields: account, remaining items, amount, date (B16). */
export const settlementCertified = debtEvent({
  type: "aftercare.settlement.certified.v1",
  title: { "zh-CN": "收到结清证明", en: "Settlement certificate received" },
  data: certified,
  decide: (facts) => (facts.settlements.length > 0 ? undefined : refuse("debt.not-settled")),
  evolve: (facts, event) => ({
    ...facts,
    certificates: [
      ...facts.certificates,
      { mismatches: mismatchesOf(facts, event.data), ...saidBy(event) },
    ],
  }),
});

function mismatchesOf(
  facts: DebtFacts,
  paper: Happening<z.infer<typeof certified>>["data"],
): CertificateField[] {
  const { contractNumber } = facts.terms;
  const settledOn = facts.settlements.at(-1)?.on;
  const paidFen = facts.payments
    .filter(({ reversed }) => reversed === undefined)
    .reduce((sum, { amountFen }) => sum + amountFen, 0);
  const wrong: Record<CertificateField, boolean> = {
    account:
      paper.account === undefined ||
      (contractNumber !== undefined && paper.account !== contractNumber),
    remaining: paper.remaining !== 0,
    amount: paper.amountFen === undefined || (paidFen > 0 && paper.amountFen > paidFen),
    date: paper.settledOn !== settledOn,
  };
  return (Object.keys(wrong) as CertificateField[]).filter((name) => wrong[name]);
}

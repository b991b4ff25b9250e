import { z } from "zod";
import { writeMoneyInTable } from "../../money/write-money.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { writeDay } from "../../notices/write-date.ts";
import { type ContactFact } from "../contact-fact.ts";
import { liveSettlement, type DebtFacts, type SettlementFact } from "../facts.ts";
import { changeWhere, debtEvent, saidBy, type Happening } from "./define.ts";
import * as field from "./fields.ts";
import { endSettlement } from "./settlement.ts";

const made = z.strictObject({
  paymentId: field.id,
  amountFen: field.amountFen,
  method: z.enum(["bank-transfer", "platform", "auto-debit", "counter", "other"]).optional(),
  note: field.text(500).optional(),
  on: field.on,
});

export const paymentMade = debtEvent({
  type: "aftercare.payment.made.v1",
  title: { "zh-CN": "还款", en: "Payment made" },
  data: made,
  decide: mayPay,
  evolve: pay,
});

/** The gate: nobody pays for a demand that is not verified, nor more than is owed (A25, R17). */
function mayPay(facts: DebtFacts, event: Happening<z.infer<typeof made>>): Refused | undefined {
  const { paymentId, amountFen } = event.data;
  if (facts.payments.some((payment) => payment.id === paymentId)) {
    return refuse("id.taken", { field: "data.paymentId", slots: { id: paymentId } });
  }
  const { signedOn } = facts.terms;
  if (signedOn !== undefined && event.on < signedOn) {
    const slots = { date: writeDay(event.on), signedOn: writeDay(signedOn) };
    return refuse("date.before-contract", { field: "data.on", slots });
  }
  const demand = facts.settlements.length > 0 ? facts.contacts.find(isUnverifiedDemand) : undefined;
  if (demand !== undefined) return refuse("payment.blocked", { slots: { id: demand.id } });
  if (facts.balanceFen === 0) return refuse("payment.nothing-owed");
  if (amountFen > facts.balanceFen) {
    const slots = {
      paid: writeMoneyInTable(amountFen),
      balance: writeMoneyInTable(facts.balanceFen),
    };
    return refuse("payment.exceeds-balance", { field: "data.amountFen", slots });
  }
  return undefined;
}

/** A demand blocks until an official channel has answered for it, one way or the other. */
function isUnverifiedDemand(contact: ContactFact): boolean {
  if (!contact.demandsPayment) return false;
  return contact.verified === undefined || contact.verified.outcome === "unclear";
}

function pay(facts: DebtFacts, event: Happening<z.infer<typeof made>>): DebtFacts {
  const { paymentId, amountFen } = event.data;
  const said = saidBy(event);
  const paid = {
    ...facts,
    balanceFen: facts.balanceFen - amountFen,
    payments: [...facts.payments, { id: paymentId, amountFen, ...said }],
  };
  if (paid.balanceFen > 0) return paid;
  const residual = liveSettlement(facts) !== undefined;
  const settlement: SettlementFact = {
    how: residual ? "residual-paid" : "paid",
    paymentId,
    ...said,
  };
  return {
    ...paid,
    settlements: [...endSettlement(facts.settlements, { ...said, reason: "residual" }), settlement],
  };
}

export const paymentReversed = debtEvent({
  type: "aftercare.payment.reversed.v1",
  title: { "zh-CN": "撤销还款", en: "Payment reversed" },
  data: z.strictObject({ paymentId: field.id, reason: field.text(500), on: field.on }),
  decide(facts, event) {
    const { paymentId } = event.data;
    const payment = facts.payments.find(({ id }) => id === paymentId);
    if (payment === undefined) {
      return refuse("payment.unknown", { field: "data.paymentId", slots: { id: paymentId } });
    }
    return payment.reversed === undefined
      ? undefined
      : refuse("payment.reversed-already", { field: "data.paymentId" });
  },
  evolve(facts, event) {
    const { paymentId } = event.data;
    const said = saidBy(event);
    const amountFen = facts.payments.find(({ id }) => id === paymentId)?.amountFen ?? 0;
    return {
      ...facts,
      balanceFen: facts.balanceFen + amountFen,
      payments: changeWhere(
        facts.payments,
        ({ id }) => id === paymentId,
        (payment) => ({ ...payment, reversed: said }),
      ),
      settlements: endSettlement(facts.settlements, { ...said, reason: "reversed" }),
    };
  },
});

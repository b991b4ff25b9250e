import { z } from "zod";
import { refuse } from "../../kernel/refusal.ts";
import { debtEvent, saidBy } from "./define.ts";
import * as field from "./fields.ts";

export const accountStatusSeen = debtEvent({
  type: "aftercare.account.status-seen.v1",
  title: { "zh-CN": "看到账户状态", en: "Account status seen" },
  data: z.strictObject({
    status: z.enum(["settled", "active", "overdue", "written-off", "transferred", "unclear"]),
    where: z.enum(["app", "web", "phone", "counter"]),
    on: field.on,
  }),
  evolve: (facts, event) => ({
    ...facts,
    statusSeen: [
      ...facts.statusSeen,
      { status: event.data.status, where: event.data.where, ...saidBy(event) },
    ],
  }),
});

/** A balance that somebody read somewhere; only money that moved or a resolved statement changes our own. */
export const accountBalanceSeen = debtEvent({
  type: "aftercare.account.balance-seen.v1",
  title: { "zh-CN": "看到账户余额", en: "Account balance seen" },
  data: z.strictObject({ balanceFen: field.amountOrZeroFen, on: field.on }),
  evolve: (facts, event) => ({
    ...facts,
    balanceSeen: [...facts.balanceSeen, { balanceFen: event.data.balanceFen, ...saidBy(event) }],
  }),
});

export const accountClosed = debtEvent({
  type: "aftercare.account.closed.v1",
  title: { "zh-CN": "账户已注销", en: "Account closed" },
  data: z.strictObject({ on: field.on }),
  decide: (facts) => (facts.settlements.length > 0 ? undefined : refuse("debt.not-settled")),
  evolve: (facts, event) => ({ ...facts, accountClosed: saidBy(event) }),
});

export const autoDebitCancelled = debtEvent({
  type: "aftercare.autodebit.cancelled.v1",
  title: { "zh-CN": "已解除代扣", en: "Auto-debit cancelled" },
  data: z.strictObject({ authorisationId: field.id, on: field.on }),
  evolve: (facts, event) => ({
    ...facts,
    cancelledDebits: [
      ...facts.cancelledDebits,
      { authorisationId: event.data.authorisationId, ...saidBy(event) },
    ],
  }),
});

/** Money taken after the debt was settled (TC21): a demand that helped itself, so it is triaged like one. */
export const autoDebitCharged = debtEvent({
  type: "aftercare.autodebit.charged.v1",
  title: { "zh-CN": "结清后仍被扣款", en: "Debited after settlement" },
  data: z.strictObject({ contactId: field.id, amountFen: field.amountFen, on: field.on }),
  decide(facts, { data: { contactId } }) {
    if (facts.settlements.length === 0) return refuse("debt.not-settled");
    return facts.contacts.some(({ id }) => id === contactId)
      ? refuse("id.taken", { field: "data.contactId", slots: { id: contactId } })
      : undefined;
  },
  evolve: (facts, event) => ({
    ...facts,
    contacts: [
      ...facts.contacts,
      {
        id: event.data.contactId,
        channel: "auto-debit",
        demandsPayment: true,
        demandFen: event.data.amountFen,
        scamPatterns: [],
        ...saidBy(event),
      },
    ],
  }),
});

import { z } from "zod";
import { refuse } from "../../kernel/refusal.ts";
import type { ClientFacts } from "../facts.ts";
import { essentialKinds, type HabitFacts } from "../habit-facts.ts";
import { clientEvent, saidBy } from "./define.ts";
import * as field from "./fields.ts";

const budget = z.strictObject({
  incomeFen: field.amountOrZeroFen,
  /** What living costs each month, by kind. */
  essentials: z.partialRecord(z.enum(essentialKinds), field.amountOrZeroFen),
  otherFen: field.amountOrZeroFen,
  /** The day of the month on which the income arrives. */
  salaryDay: z.int().min(1).max(31).optional(),
  on: field.on,
});

/** B11, B48: what comes in and what has to go out in a month. The one saved last counts. */
export const budgetSaved = clientEvent({
  type: "aftercare.budget.saved.v1",
  title: { "zh-CN": "保存收支", en: "Budget saved" },
  data: budget,
  evolve(facts, event) {
    const { incomeFen, essentials, otherFen, salaryDay } = event.data;
    return withHabits(facts, {
      budget: {
        incomeFen,
        essentials,
        otherFen,
        ...(salaryDay === undefined ? {} : { salaryDay }),
        ...saidBy(event),
      },
    });
  },
});

/** B46: a large purchase, to be paid back before the next statement. */
export const bigSpendPlanned = clientEvent({
  type: "aftercare.big-spend.planned.v1",
  title: { "zh-CN": "提前安排一笔大额消费", en: "Large purchase planned" },
  data: z.strictObject({
    spendId: field.id,
    amountFen: field.amountFen,
    statementOn: field.day,
    what: field.text(200).optional(),
    on: field.on,
  }),
  decide(facts, { data: { spendId, statementOn }, on }) {
    if (facts.habits?.bigSpends?.some(({ id }) => id === spendId) === true) {
      return refuse("id.taken", { field: "data.spendId", slots: { id: spendId } });
    }
    return statementOn <= on
      ? refuse("big-spend.statement-past", { field: "data.statementOn" })
      : undefined;
  },
  evolve(facts, event) {
    const { spendId, statementOn } = event.data;
    const spend = { id: spendId, statementOn, ...saidBy(event) };
    return withHabits(facts, { bigSpends: [...(facts.habits?.bigSpends ?? []), spend] });
  },
});

/** B44: a card or a loan was opened, or a lender looked into the credit report. */
export const newCreditOpened = clientEvent({
  type: "aftercare.new-credit.opened.v1",
  title: { "zh-CN": "新开了卡或借款", en: "New credit opened" },
  data: z.strictObject({
    creditId: field.id,
    kind: z.enum(["card", "loan", "inquiry"]),
    lender: field.line(120).optional(),
    on: field.on,
  }),
  decide: (facts, { data: { creditId } }) =>
    facts.habits?.newCredits?.some(({ id }) => id === creditId) === true
      ? refuse("id.taken", { field: "data.creditId", slots: { id: creditId } })
      : undefined,
  evolve(facts, event) {
    const credit = { id: event.data.creditId, ...saidBy(event) };
    return withHabits(facts, { newCredits: [...(facts.habits?.newCredits ?? []), credit] });
  },
});

/** B70: ninety days of paying on time, taken up or left as one likes. */
export const challengeChosen = clientEvent({
  type: "aftercare.challenge.chosen.v1",
  title: { "zh-CN": "三个月按时还款的约定", en: "Ninety days on time" },
  data: z.strictObject({ joins: z.boolean(), on: field.on }),
  evolve(facts, event) {
    const { challenge: _, ...rest } = facts.habits ?? {};
    return { ...facts, habits: event.data.joins ? { ...rest, challenge: saidBy(event) } : rest };
  },
});

function withHabits(facts: ClientFacts, changes: HabitFacts): ClientFacts {
  return { ...facts, habits: { ...facts.habits, ...changes } };
}

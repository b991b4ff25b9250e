import { z } from "zod";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { liveSettlement, type DebtFacts } from "../facts.ts";
import { agreedTotal, ledgerOn, sheetOf, statementOf } from "../reconcile.ts";
import { sumOf, type Split, type StatementFact } from "../statement-fact.ts";
import { debtEvent, saidBy, type Happening } from "./define.ts";
import * as field from "./fields.ts";
import { changeStatement, openSheet } from "./sheet.ts";

const split = {
  principalFen: field.amountOrZeroFen,
  overdueInterestFen: field.amountOrZeroFen,
  penaltyFen: field.amountOrZeroFen,
  lateFeeFen: field.amountOrZeroFen,
  serviceFeeFen: field.amountOrZeroFen,
};
type SplitFields = Readonly<Record<keyof typeof split, number>>;

function splitFrom(given: SplitFields): Split {
  return {
    principal: given.principalFen,
    "overdue-interest": given.overdueInterestFen,
    penalty: given.penaltyFen,
    "late-fee": given.lateFeeFen,
    "service-fee": given.serviceFeeFen,
  };
}

const heading = {
  statementId: field.id,
  purpose: z.enum(["statement", "payoff-quote"]),
};

type Heading = Happening<{
  readonly statementId: string;
  readonly purpose: StatementFact["purpose"];
  readonly validUntil?: StatementFact["validUntil"];
}>;

function takenId(facts: DebtFacts, { data: { statementId } }: Heading): Refused | undefined {
  return statementOf(facts, statementId) === undefined
    ? undefined
    : refuse("id.taken", { field: "data.statementId", slots: { id: statementId } });
}

function withStatement(
  facts: DebtFacts,
  event: Heading,
  sums: Pick<StatementFact, "totalFen" | "theirs">,
): DebtFacts {
  const { statementId, purpose, validUntil } = event.data;
  const until = validUntil === undefined ? {} : { validUntil };
  const statement = { id: statementId, purpose, ...sums, ...until, ...saidBy(event) };
  return { ...facts, statements: [...facts.statements, statement] };
}

/** B04, A38: what the lender says is owed, of each of the five kinds. */
export const statementReceived = debtEvent({
  type: "aftercare.statement.received.v1",
  title: { "zh-CN": "收到对账单", en: "Statement received" },
  data: z.strictObject({ ...heading, ...split, validUntil: field.day.optional(), on: field.on }),
  decide: (facts, event) => takenId(facts, event as Heading),
  evolve(facts, event) {
    const theirs = splitFrom(event.data);
    return withStatement(facts, event as Heading, { totalFen: sumOf(theirs), theirs });
  },
});

/** B04: the lender names one sum and no split; that is asked for in writing (R20.split). */
export const statementTotalReceived = debtEvent({
  type: "aftercare.statement.total-received.v1",
  title: { "zh-CN": "对方只给了总数", en: "Only a total received" },
  data: z.strictObject({
    ...heading,
    totalFen: field.amountOrZeroFen,
    validUntil: field.day.optional(),
    on: field.on,
  }),
  decide: (facts, event) => takenId(facts, event as Heading),
  evolve: (facts, event) =>
    withStatement(facts, event as Heading, { totalFen: event.data.totalFen }),
});

/** B03: our own five sums for the statement's day, beside the lender's. Said again, the last word counts. */
export const statementReconciled = debtEvent({
  type: "aftercare.statement.reconciled.v1",
  title: { "zh-CN": "填入我们的账", en: "Our amounts set beside it" },
  data: z.strictObject({ statementId: field.id, ...split, on: field.on }),
  decide: (facts, { data }) => openSheet(facts, data.statementId),
  evolve(facts, event) {
    const ours = { split: splitFrom(event.data), ...saidBy(event) };
    return changeStatement(facts, event.data.statementId, (statement) =>
      reopenChanged(facts, { ...statement, ours }),
    );
  },
});

/** What was agreed about other sums than the line has now is asked anew. */
function reopenChanged(facts: DebtFacts, statement: StatementFact): StatementFact {
  const before = statementOf(facts, statement.id);
  if (statement.lines === undefined || before === undefined) return statement;
  const then = new Map(sheetOf(facts, before).map((line) => [line.kind, line.differenceFen]));
  const now = new Map(sheetOf(facts, statement).map((line) => [line.kind, line.differenceFen]));
  const lines = statement.lines.map(({ closed, ...line }) =>
    closed === undefined || then.get(line.kind) !== now.get(line.kind) ? line : { ...line, closed },
  );
  return { ...statement, lines };
}

/** The two sides agreed on one sum for the whole debt, whatever its lines say. */
export const statementResolved = debtEvent({
  type: "aftercare.statement.difference-resolved.v1",
  title: { "zh-CN": "对账差异已解决", en: "Statement difference resolved" },
  data: z.strictObject({
    statementId: field.id,
    agreedBalanceFen: field.amountFen,
    reason: field.text(500),
    on: field.on,
  }),
  decide(facts, { data: { statementId } }) {
    if (statementOf(facts, statementId) === undefined) {
      return refuse("statement.unknown", { field: "data.statementId", slots: { id: statementId } });
    }
    return liveSettlement(facts) === undefined ? undefined : refuse("payment.nothing-owed");
  },
  evolve(facts, event) {
    const { statementId, agreedBalanceFen } = event.data;
    const changed = changeStatement(facts, statementId, (statement) => ({
      ...statement,
      ledgerFen: ledgerOn(facts, statement),
      resolved: saidBy(event),
    }));
    return { ...changed, balanceFen: agreedBalanceFen };
  },
});

/** B03: somebody of the desk went through every line. From here on our balance is what both sides agreed. */
export const statementSignedOff = debtEvent({
  type: "aftercare.statement.signed-off.v1",
  title: { "zh-CN": "对账签字确认", en: "Reconciliation signed off" },
  data: z.strictObject({
    statementId: field.id,
    note: field.text(500).optional(),
    on: field.on,
  }),
  decide(facts, { data: { statementId } }) {
    const refused = openSheet(facts, statementId);
    const statement = statementOf(facts, statementId);
    if (refused !== undefined || statement === undefined) return refused;
    if (statement.theirs !== undefined && statement.ours === undefined) {
      return refuse("statement.not-compared");
    }
    const agreedFen = agreedTotal(facts, statement);
    if (agreedFen === undefined) return refuse("statement.differences-open");
    return facts.balanceFen + agreedFen - ledgerOn(facts, statement) > 0
      ? undefined
      : refuse("statement.nothing-left");
  },
  evolve(facts, event) {
    const statement = statementOf(facts, event.data.statementId);
    if (statement === undefined) return facts;
    const ledgerFen = ledgerOn(facts, statement);
    const agreedFen = agreedTotal(facts, statement) ?? ledgerFen;
    const signedOff = saidBy(event);
    const signed = changeStatement(facts, statement.id, () => ({
      ...statement,
      ledgerFen,
      signedOff,
    }));
    return { ...signed, balanceFen: facts.balanceFen + agreedFen - ledgerFen };
  },
});

import { z } from "zod";
import { refuse } from "../../kernel/refusal.ts";
import { writeDay } from "../../notices/write-date.ts";
import type { DebtTerms } from "../debt-terms.ts";
import type { DebtFacts } from "../facts.ts";
import { creditor } from "./creditor.ts";
import { debtEvent, saidBy, type EventDefinition, type Happening } from "./define.ts";
import * as field from "./fields.ts";
import { newFile } from "./new-file.ts";

const contract = z.strictObject({
  number: field.line(80).optional(),
  signedOn: field.day.optional(),
  prepayFeeClause: field.text(2000).optional(),
});

const autoDebit = z.strictObject({
  id: field.id,
  channel: z.enum(["bank", "alipay", "wechat", "unionpay", "platform"]),
  payee: field.line(120).optional(),
  use: field.line(120).optional(),
  account: field.line(40).optional(),
  cycle: field.line(40).optional(),
  term: field.line(80).optional(),
  nextDebitOn: field.day.optional(),
  sharedWithActiveDebt: z.boolean().optional(),
});

const terms = {
  kind: z.enum(["online-loan", "credit-card", "bank-loan", "mortgage", "private-loan"]),
  creditor,
  contract: contract.optional(),
  principalFen: field.amountFen,
  annualRateBasisPoints: z.int().min(0).max(100_000).optional(),
  instalmentFen: field.amountFen.optional(),
  creditLimitFen: field.amountFen.optional(),
  /** The repayment plan; kept in the event, read back from the history. */
  schedule: z
    .array(z.strictObject({ dueOn: field.day, amountFen: field.amountFen }))
    .max(360)
    .optional(),
  guaranteed: z.boolean().optional(),
  insurer: field.line(120).optional(),
  collateral: z
    .array(z.strictObject({ id: field.id, kind: z.enum(["house", "car", "pledge", "deposit"]) }))
    .max(10)
    .optional(),
  autoDebits: z.array(autoDebit).max(10).optional(),
  hadOverdue: z.boolean().optional(),
  overdues: z
    .array(z.strictObject({ producedOn: field.day, amountFen: field.amountFen }))
    .max(60)
    .optional(),
};

const recorded = z.strictObject({
  ...terms,
  outstandingFen: field.amountOrZeroFen,
  assignee: field.id.optional(),
  on: field.on,
});

export const debtRecorded: EventDefinition = {
  type: "aftercare.debt.recorded.v1",
  file: "debt",
  opens: true,
  title: { "zh-CN": "登记借款", en: "Debt recorded" },
  data: recorded,
  decide(facts, event) {
    if (facts !== undefined) return refuse("debt.exists");
    return contractNotSigned(event as Happening<z.infer<typeof recorded>>);
  },
  evolve: (_, event) => open(event as Happening<z.infer<typeof recorded>>),
};

function contractNotSigned(event: Happening<z.infer<typeof recorded>>) {
  const signedOn = event.data.contract?.signedOn;
  if (signedOn === undefined || signedOn <= event.recordedOn) return undefined;
  const slots = { date: writeDay(signedOn), today: writeDay(event.recordedOn) };
  return refuse("date.in-future", { field: "data.contract.signedOn", slots });
}

function open(event: Happening<z.infer<typeof recorded>>): DebtFacts {
  const { outstandingFen, assignee, on: _, ...given } = event.data;
  return {
    ...newFile(event, assignee),
    file: "debt",
    terms: termsWith({ collateral: [], autoDebits: [], overdues: [] }, given),
    ...quotedClause(event),
    balanceFen: outstandingFen,
    payments: [],
    settlements: [],
    statements: [],
    certificates: [],
    statusSeen: [],
    balanceSeen: [],
    cancelledDebits: [],
    checks: [],
    anomalies: [],
    objections: [],
    complaints: [],
    contacts: [],
    collateralSteps: [],
    compensationLetters: [],
  };
}

const amended = z.strictObject({ ...terms, on: field.on }).partial();

export const debtAmended = debtEvent({
  type: "aftercare.debt.amended.v1",
  title: { "zh-CN": "修改借款资料", en: "Debt amended" },
  data: amended,
  evolve(facts, event) {
    const { on: _, ...changes } = event.data;
    return { ...facts, terms: termsWith(facts.terms, changes), ...quotedClause(event) };
  },
});

function quotedClause(event: Happening<z.infer<typeof amended>>): Pick<DebtFacts, "prepayClause"> {
  return event.data.contract?.prepayFeeClause === undefined ? {} : { prepayClause: saidBy(event) };
}

/** Only what is given changes; the schedule stays in the history, where it is read when someone looks. */
function termsWith(
  before: Pick<DebtTerms, "collateral" | "autoDebits" | "overdues">,
  given: Omit<z.infer<typeof amended>, "on">,
): DebtTerms {
  const { contract: paper, schedule: _, ...rest } = given;
  return {
    ...before,
    ...rest,
    ...(paper?.number === undefined ? {} : { contractNumber: paper.number }),
    ...(paper?.signedOn === undefined ? {} : { signedOn: paper.signedOn }),
    ...(rest.overdues !== undefined && rest.overdues.length > 0 ? { hadOverdue: true } : {}),
  } as DebtTerms;
}

import type { Language } from "@aftercare/core/kernel/language.ts";
import { isPrivate, isSecured } from "@aftercare/core/casefile/debt-terms.ts";
import { liveSettlement, type DebtFacts } from "@aftercare/core/casefile/facts.ts";
import type { DebtOverview } from "@aftercare/core/verbs/cases/read-debt.ts";
import type { DebtFile } from "@aftercare/core/verbs/cases/read-files.ts";
import { z } from "@hono/zod-openapi";
import { contactSchema, fileFacts, fileView } from "./file-view.ts";
import { followUpSchema, followUpView } from "./follow-up-view.ts";
import { offerSchema, offerView } from "./offer-view.ts";
import { day, fact, fen, id, list, said } from "./parts.ts";

const summaryFields = {
  clientId: id,
  debtId: id,
  state: z.enum(["active", "settled"]),
  settledOn: day.optional(),
  balanceFen: fen,
};

export const debtSummarySchema = z
  .strictObject({
    ...summaryFields,
    creditor: z.string(),
    kind: z.string(),
    principalFen: fen,
    annualRateBasisPoints: z.int().optional(),
    /** What is owed each month. */
    instalmentFen: fen.optional(),
    reportsToPbc: z.boolean().optional(),
    /** A house, a car, a deposit or another person stands behind it. */
    isSecured: z.boolean(),
    /** Owed to family or friends. */
    isPrivate: z.boolean(),
    closedOn: day.optional(),
    attentionOn: day.optional(),
  })
  .openapi("DebtSummary");

export function debtSummary(debt: DebtFile): z.infer<typeof debtSummarySchema> {
  const { facts, attentionOn } = debt;
  const { creditor, kind, principalFen, annualRateBasisPoints, instalmentFen } = facts.terms;
  const { reportsToPbc } = creditor;
  return {
    ...summaryOf(debt),
    creditor: creditor.name,
    kind,
    principalFen,
    ...(annualRateBasisPoints === undefined ? {} : { annualRateBasisPoints }),
    ...(instalmentFen === undefined ? {} : { instalmentFen }),
    ...(reportsToPbc === undefined ? {} : { reportsToPbc }),
    isSecured: isSecured(facts.terms),
    isPrivate: isPrivate(facts.terms),
    ...(facts.closed === undefined ? {} : { closedOn: facts.closed.on }),
    ...(attentionOn === undefined ? {} : { attentionOn }),
  };
}

function summaryOf({ ref, facts }: DebtFile) {
  const settled = liveSettlement(facts);
  return {
    clientId: ref.clientId,
    debtId: ref.debtId ?? "",
    state: settled === undefined ? ("active" as const) : ("settled" as const),
    ...(settled === undefined ? {} : { settledOn: settled.on }),
    balanceFen: facts.balanceFen,
  };
}

const termsSchema = z.strictObject({
  creditor: z.strictObject({
    name: z.string(),
    licence: z.string(),
    reportsToPbc: z.boolean().optional(),
    reportingCycle: z.string().optional(),
    manualClosure: z.boolean().optional(),
    officialPhone: z.string().optional(),
  }),
  kind: z.string(),
  contractNumber: z.string().optional(),
  signedOn: day.optional(),
  principalFen: fen,
  annualRateBasisPoints: z.int().optional(),
  instalmentFen: fen.optional(),
  guaranteed: z.boolean().optional(),
  insurer: z.string().optional(),
  collateral: list(z.strictObject({ id, kind: z.string() })),
  autoDebits: list(
    z.strictObject({
      id,
      channel: z.string(),
      payee: z.string().optional(),
      use: z.string().optional(),
      account: z.string().optional(),
      cycle: z.string().optional(),
      term: z.string().optional(),
      nextDebitOn: day.optional(),
      sharedWithActiveDebt: z.boolean().optional(),
    }),
  ),
  hadOverdue: z.boolean().optional(),
  overdues: list(z.strictObject({ producedOn: day, amountFen: fen })),
});

/** The facts of a debt, each with who said it and when. */
const historyFields = {
  payments: list(fact({ id, amountFen: fen, reversed: said.optional() })),
  settlements: list(
    fact({
      how: z.enum(["paid", "declared", "residual-paid"]),
      paymentId: id.optional(),
      over: fact({ reason: z.enum(["reversed", "residual", "corrected"]) }).optional(),
    }),
  ),
  statements: list(
    fact({
      id,
      purpose: z.enum(["statement", "payoff-quote"]),
      totalFen: fen,
      validUntil: day.optional(),
      resolved: said.optional(),
    }),
  ),
  certificates: list(
    fact({ mismatches: list(z.enum(["account", "remaining", "amount", "date"])) }),
  ),
  statusSeen: list(fact({ status: z.string(), where: z.string() })),
  balanceSeen: list(fact({ balanceFen: fen })),
  accountClosed: said.optional(),
  cancelledDebits: list(fact({ authorisationId: id })),
  checks: list(fact({ accountType: z.string(), statusCode: z.string(), clean: z.boolean() })),
  anomalies: list(fact({ id: z.string(), kind: z.string(), dismissed: said.optional() })),
  objections: list(
    fact({
      id,
      channel: z.enum(["ccrc", "institution"]),
      anomalies: list(z.string()),
      answered: fact({ outcome: z.string() }).optional(),
    }),
  ),
  complaints: list(
    fact({
      id,
      body: z.enum(["pboc", "institution", "nfra"]),
      answered: fact({ outcome: z.string() }).optional(),
    }),
  ),
  contacts: list(contactSchema),
  guaranteeReleased: said.optional(),
  collateralSteps: list(fact({ id, step: z.enum(["applied", "accepted", "released"]) })),
  compensation: fact({ insurer: z.string() }).optional(),
  compensationLetters: list(fact({ from: z.enum(["insurer", "platform"]) })),
};

export const debtSchema = z
  .strictObject({
    ...summaryFields,
    ...fileFacts,
    terms: termsSchema,
    ...historyFields,
    offers: list(offerSchema),
    followUps: list(followUpSchema),
  })
  .openapi("Debt");

export function debtView(
  { debt, followUps }: DebtOverview,
  language: Language,
): z.infer<typeof debtSchema> {
  return {
    ...summaryOf(debt),
    ...fileView(debt),
    terms: debt.facts.terms,
    ...historyOf(debt.facts),
    offers: (debt.facts.offers ?? []).map((offer) => offerView(offer, debt.facts.terms)),
    followUps: followUps.map((followUp) => followUpView(followUp, language)),
  };
}

/** Only what is described above: what the machine remembers for itself stays inside. */
function historyOf(facts: DebtFacts) {
  const names = Object.keys(historyFields) as (keyof typeof historyFields)[];
  return Object.fromEntries(
    names.flatMap((name) => (facts[name] === undefined ? [] : [[name, facts[name]]])),
  ) as Pick<DebtFacts, keyof typeof historyFields>;
}

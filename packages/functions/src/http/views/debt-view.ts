import type { Language } from "@aftercare/core/kernel/language.ts";
import { isPrivate, isSecured } from "@aftercare/core/casefile/debt-terms.ts";
import { courtDayOf } from "@aftercare/core/casefile/legal-fact.ts";
import { liveSettlement, type DebtFacts } from "@aftercare/core/casefile/facts.ts";
import type { DebtOverview } from "@aftercare/core/verbs/cases/read-debt.ts";
import type { DebtFile } from "@aftercare/core/verbs/cases/read-files.ts";
import { claimedTransfers } from "@aftercare/core/casefile/creditor-facts.ts";
import { z } from "@hono/zod-openapi";
import { contactSchema, fileFacts, fileView } from "./file-view.ts";
import { termsSchema } from "./debt-terms-view.ts";
import { followUpSchema, followUpView } from "./follow-up-view.ts";
import { guaranteeFields, maskedGuarantors } from "./guarantee-view.ts";
import { legalSchema } from "./legal-view.ts";
import {
  complaintSchema,
  objectionDraftSchema,
  objectionSchema,
  objectionViews,
} from "./objection-view.ts";
import { offerSchema, offerView } from "./offer-view.ts";
import { day, fact, fen, id, list, said } from "./parts.ts";
import { statementFields, statementsView } from "./statement-view.ts";

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
    /** Who says that the claim is theirs now, without a notice: not to be paid (Civil Code 546). */
    claimedBy: list(z.strictObject({ id, from: z.string(), to: z.string() })).optional(),
    /** Who once paid in the client's place: the report has a second account (A31). */
    insurer: z.string().optional(),
    /** The next day in court that is not over. */
    courtOn: day.optional(),
    closedOn: day.optional(),
    attentionOn: day.optional(),
  })
  .openapi("DebtSummary");

const claimView = ({ id: transferId, from, to }: ReturnType<typeof claimedTransfers>[number]) => ({
  id: transferId,
  from,
  to: to.name,
});

export function debtSummary(debt: DebtFile): z.infer<typeof debtSummarySchema> {
  const { facts, attentionOn } = debt;
  const { creditor, kind, principalFen, annualRateBasisPoints, instalmentFen } = facts.terms;
  const { reportsToPbc } = creditor;
  const claimed = claimedTransfers(facts).map(claimView);
  const courtOn = courtDayOf(facts);
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
    ...(claimed.length === 0 ? {} : { claimedBy: claimed }),
    ...(facts.compensation === undefined ? {} : { insurer: facts.compensation.insurer }),
    ...(courtOn === undefined ? {} : { courtOn }),
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
  /** The contract's words on paying off early were quoted; the event has them. */
  prepayClause: said.optional(),
  certificates: list(
    fact({ mismatches: list(z.enum(["account", "remaining", "amount", "date"])) }),
  ),
  statusSeen: list(fact({ status: z.string(), where: z.string() })),
  balanceSeen: list(fact({ balanceFen: fen })),
  accountClosed: said.optional(),
  cancelledDebits: list(fact({ authorisationId: id })),
  checks: list(fact({ accountType: z.string(), statusCode: z.string(), clean: z.boolean() })),
  anomalies: list(fact({ id: z.string(), kind: z.string(), dismissed: said.optional() })),
  complaints: list(complaintSchema),
  contacts: list(contactSchema),
  legal: list(legalSchema).optional(),
  ...guaranteeFields,
};

export const debtSchema = z
  .strictObject({
    ...summaryFields,
    ...fileFacts,
    terms: termsSchema,
    ...historyFields,
    ...statementFields,
    offers: list(offerSchema),
    objections: list(objectionSchema),
    objectionDrafts: list(objectionDraftSchema),
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
    ...statementsView(debt.facts),
    offers: (debt.facts.offers ?? []).map((offer) => offerView(offer, debt.facts.terms)),
    objections: objectionViews(debt.facts, followUps),
    objectionDrafts: debt.facts.objectionDrafts ?? [],
    followUps: followUps.map((followUp) => followUpView(followUp, language)),
  };
}

/** Only what is described above: what the machine remembers for itself stays inside. */
function historyOf(facts: DebtFacts) {
  const names = Object.keys(historyFields) as (keyof typeof historyFields)[];
  const shown = { ...facts, ...maskedGuarantors(facts) };
  return Object.fromEntries(
    names.flatMap((name) => (shown[name] === undefined ? [] : [[name, shown[name]]])),
  ) as Pick<DebtFacts, keyof typeof historyFields>;
}

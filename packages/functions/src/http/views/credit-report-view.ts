import { accountTypes, readStatuses } from "@aftercare/core/casefile/credit-facts.ts";
import type { ComparedAccount } from "@aftercare/core/credit/compare-report.ts";
import type { CreditReportOverview } from "@aftercare/core/verbs/cases/read-credit-report.ts";
import { z } from "@hono/zod-openapi";
import { day, fen, id, list } from "./parts.ts";

const months = list(z.strictObject({ month: z.string(), mark: z.string() }));

const accountSchema = z
  .strictObject({
    debtId: id.optional(),
    /** As the report prints it, where it is none of our debts. */
    lender: z.string().optional(),
    mine: z.enum(["yes", "no", "unsure"]).optional(),
    accountType: z.enum(accountTypes),
    statusCode: z.enum(readStatuses),
    printedStatus: z.string().optional(),
    balanceFen: fen.optional(),
    creditLineFen: fen.optional(),
    oddMonths: months.optional(),
    specialTransactions: list(z.string()).optional(),
  })
  .openapi("ReportAccount");

const comparedAccountSchema = z.strictObject({
  account: accountSchema,
  /** What a settled account should say; without it the account may be open. */
  expectedStatus: z.string().optional(),
  marks: z.enum(["right", "wrong", "true-but-old", "hidden", "not-read"]),
  /** Since that day even a true mark must not be shown any more. */
  marksGoneSince: day.optional(),
  /** The odd months, by what our own facts say of them. */
  months: z.strictObject({ wrong: months, borneOut: months, unclear: months }),
  anomalies: list(
    z.enum([
      "status",
      "missing",
      "balance",
      "marks",
      "credit-line",
      "insurer-account",
      "still-shown-after-five-years",
    ]),
  ),
  hints: list(
    z.enum([
      "creditor-changed",
      "debt-reduced",
      "paid-by-another",
      "unknown-words",
      "suspicious-words",
      "months-unclear",
      "not-reported",
      "insurer-missing",
    ]),
  ),
});

const ledgerSchema = z.strictObject({
  year: z.int(),
  /** The day on which the count starts anew. */
  resetsOn: day,
  reports: list(
    z.strictObject({
      on: day,
      channel: z.string(),
      /** One of the year's own, one of an extra quota, online, or paid for. */
      as: z.enum(["own", "extra", "online", "paid", "not-counted"]),
      costFen: fen.optional(),
    }),
  ),
  counter: z.strictObject({
    free: z.int(),
    used: z.int(),
    /** What is still free today, extra ones included. */
    left: z.int(),
    extra: list(
      z.strictObject({
        count: z.int(),
        used: z.int(),
        from: day,
        until: day,
        isOver: z.boolean(),
      }),
    ),
    /** What one more costs today. */
    nextFen: fen.optional(),
    /** The fee beyond the free ones: since when, and whose word it is. */
    price: z.strictObject({ fen, source: z.string(), since: day }).optional(),
  }),
  online: z.strictObject({ used: z.int(), nextFen: fen.optional() }),
});

const comparedDebtSchema = z.strictObject({
  debtId: id,
  creditor: z.string(),
  settledOn: day.optional(),
  balanceFen: fen,
  accounts: list(comparedAccountSchema),
  state: z.enum(["same", "different", "early", "not-read"]),
  /** Where it is too early: from this day on a difference is odd. */
  lookAgainOn: day.optional(),
  /** What this report shows of it stands in the debt's file. */
  isRecorded: z.boolean(),
});

export const creditReportSchema = z
  .strictObject({
    today: day,
    ledger: ledgerSchema,
    /** The report that was read last; absent before the first. */
    read: z
      .strictObject({
        reportId: id,
        on: day,
        debts: list(comparedDebtSchema),
        /** Accounts that are none of our debts. */
        unknown: list(accountSchema),
        inquiriesIn90Days: z.int().optional(),
        manyInquiries: z.boolean(),
      })
      .optional(),
  })
  .openapi("CreditReport");

export function creditReportView({
  today,
  ledger,
  read,
}: CreditReportOverview): z.infer<typeof creditReportSchema> {
  if (read === undefined) return { today, ledger };
  const { report, compared } = read;
  return {
    today,
    ledger,
    read: {
      reportId: report.reportId,
      on: report.on,
      ...compared,
      debts: compared.debts.map((debt) => ({ ...debt, accounts: debt.accounts.map(accountView) })),
    },
  };
}

function accountView({ anomalies, hints, ...rest }: ComparedAccount) {
  return { ...rest, anomalies: [...anomalies], hints: [...hints] };
}

import { z } from "zod";
import type { ClientFacts } from "../facts.ts";
import { clientEvent, saidBy, type Happening } from "./define.ts";
import * as field from "./fields.ts";
import { printedAccount } from "./printed-account.ts";

const mostAccounts = 60;

const reportRead = z.strictObject({
  reportId: field.id,
  channel: z.enum(["counter", "internet", "bank-app"]).optional(),
  accounts: z
    .array(
      z.strictObject({
        ...printedAccount,
        /** Which of our debts it is; without it, one that we do not know. */
        debtId: field.id.optional(),
        lender: field.line(80).optional(),
        mine: z.enum(["yes", "no", "unsure"]).optional(),
      }),
    )
    .max(mostAccounts),
  inquiriesIn90Days: z.int().min(0).max(500).optional(),
  on: field.on,
});
type ReportRead = z.infer<typeof reportRead>;

/** B40: a whole report, account by account. Only the last one stays a fact; earlier ones are history. */
export const creditReportRead = clientEvent({
  type: "aftercare.credit-report.read.v1",
  title: { "zh-CN": "逐笔核对信用报告", en: "Credit report read, account by account" },
  data: reportRead,
  evolve: (facts, event) => ({
    ...facts,
    reports: withReport(facts, event),
    reportRead: {
      reportId: event.data.reportId,
      accounts: event.data.accounts,
      ...(event.data.inquiriesIn90Days === undefined
        ? {}
        : { inquiriesIn90Days: event.data.inquiriesIn90Days }),
      ...saidBy(event),
    },
  }),
});

/** A23: it counts among the year's reports, unless one of that day is counted already. */
function withReport(
  { reports }: ClientFacts,
  event: Happening<ReportRead>,
): ClientFacts["reports"] {
  if (reports.some(({ on }) => on === event.on)) return reports;
  return [...reports, { channel: event.data.channel ?? "unknown", ...saidBy(event) }];
}

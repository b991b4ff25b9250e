import type { IsoDate } from "../../calendar/dates.ts";
import type { ReportReadFact } from "../../casefile/credit-facts.ts";
import { compareReport, type ComparedReport } from "../../credit/compare-report.ts";
import { countFreeReports, type FreeReports } from "../../credit/free-reports.ts";
import type { Context } from "../../kernel/context.ts";
import type { ClientId } from "../../kernel/ids.ts";
import { momentOf } from "./moment.ts";
import { isClientFile, isDebtFile, loadClientFor } from "./read-files.ts";

export interface CreditReportOverview {
  readonly today: IsoDate;
  /** A23: what was obtained this year, and what the next one costs where. */
  readonly ledger: FreeReports;
  /** B40: the report that was read last, beside every debt of the client. */
  readonly read?: { readonly report: ReportReadFact; readonly compared: ComparedReport };
}

/** A client's own credit reports, counted and compared. Undefined when the organisation has no such client. */
export async function readCreditReport(
  ctx: Context,
  clientId: ClientId,
): Promise<CreditReportOverview | undefined> {
  const files = await loadClientFor(ctx, "client.read", clientId);
  const client = files.find(isClientFile);
  if (client === undefined) return undefined;
  const { today } = momentOf(ctx);
  const { reports, reportRead: report } = client.facts;
  const ledger = countFreeReports(reports, today, ctx.org.reportPriceFen);
  if (report === undefined) return { today, ledger };
  const debts = files
    .filter(isDebtFile)
    .filter(({ facts }) => facts.closed === undefined)
    .map(({ ref, facts }) => ({ debtId: ref.debtId ?? "", facts }));
  return { today, ledger, read: { report, compared: compareReport(report, debts) } };
}

import type { Text } from "../../language/language.ts";
import { readAmount } from "../../lib/read-amount.ts";
import type { Flaws } from "../../ui/form/use-form.ts";
import { uiTexts } from "../../ui/ui-texts.ts";
import type { ReportValues } from "./reading-of-report.ts";
import { reportTexts as texts } from "./report-texts.ts";

interface PageAsked {
  readonly at: number;
  readonly rows: number;
  readonly today: string;
}

/** Each page is looked at when its button is pressed; an account may be left out whole. */
export function checkPage(
  values: ReportValues,
  { at, rows, today }: PageAsked,
): Flaws<ReportValues> {
  const { on, inquiries, others } = values;
  if (at === 0) return on === "" || on > today ? { on: uiTexts.dayFlaw } : {};
  const row = values.rows[at - 1];
  if (row !== undefined && at <= rows) {
    const isFlawed = row.balance === "left" && readAmount(row.balanceYuan) === undefined;
    if (isFlawed) return named(`rows.${at - 1}.balanceYuan`, uiTexts.amountFlaw);
    const isSilent = row.statusCode === "other" && row.printedStatus.trim() === "";
    return isSilent ? named(`rows.${at - 1}.printedStatus`, uiTexts.requiredFlaw) : {};
  }
  const unnamed = others.findIndex(({ lender }) => lender.trim() === "");
  if (unnamed >= 0) return named(`others.${unnamed}.lender`, uiTexts.requiredFlaw);
  return inquiries.trim() === "" || /^\d{1,3}$/.test(inquiries.trim())
    ? {}
    : { inquiries: texts.countFlaw };
}

/** A field within a list is named by its path. */
function named(path: string, flaw: Text): Flaws<ReportValues> {
  return { [path]: flaw };
}

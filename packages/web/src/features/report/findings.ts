import type { ComparedAccount, ComparedDebt, ReadReport } from "../../api/credit-report.ts";
import type { Happening } from "../../api/record.ts";

/**
 * B40: what a comparison leaves to be recorded, in one go. Of a settled debt that is its check, which finds the
 * anomalies by itself; of one that is still being paid, each anomaly. Too early nothing is recorded.
 */
export function findingsOf(
  read: ReadReport,
  clientId: string,
  newId: () => string,
): readonly Happening[] {
  return read.debts.filter(isToRecord).flatMap((debt) =>
    debt.accounts.flatMap((compared) => {
      const data =
        debt.settledOn === undefined ? anomaliesOf(compared, read) : [checkOf(compared, read)];
      const type = debt.settledOn === undefined ? "anomaly.found" : "credit.checked";
      return data.map((each) => ({
        id: newId(),
        clientId,
        debtId: debt.debtId,
        type,
        data: each,
      }));
    }),
  );
}

export function isToRecord({ state, isRecorded }: ComparedDebt): boolean {
  return !isRecorded && (state === "same" || state === "different");
}

function checkOf(
  { account, marks }: ComparedAccount,
  { reportId, on }: ReadReport,
): Readonly<Record<string, unknown>> {
  const { debtId: _, lender: __, mine: ___, ...printed } = account;
  return { reportId, ...printed, marks, on };
}

/** Named as a check names them, so that the same report finds the same ones. */
function anomaliesOf(
  { account: { accountType }, anomalies }: ComparedAccount,
  { reportId, on }: ReadReport,
): readonly Readonly<Record<string, unknown>>[] {
  return anomalies.map((kind) => ({ anomalyId: `${reportId}-${accountType}-${kind}`, kind, on }));
}

/** How many things differ, of those that count now. */
export function countDifferences(debts: readonly ComparedDebt[]): number {
  return debts
    .filter(({ state }) => state === "different")
    .flatMap(({ accounts }) => accounts.flatMap(({ anomalies }) => anomalies)).length;
}

import type { DebtFacts } from "../casefile/facts.ts";
import type { ClientBook, TellingRow } from "./client-book.ts";
import {
  debtIdOfContract,
  debtIdOfLikeness,
  likenessOf,
  plainNumber,
  type DebtLikeness,
} from "./identity.ts";
import { enrolment, refuseOtherName } from "./plan-client.ts";
import { flaw, given, textOf, type PlannedRow, type RowEvent } from "./planned-row.ts";
import type { RowValues } from "./read-row.ts";

/** A36: a debt's own file. What is there already, under whichever id, is not recorded again. */
export function planDebt(book: ClientBook, said: TellingRow, values: RowValues): PlannedRow {
  const { row } = said;
  const isNew = book.client() === undefined;
  if (isNew && textOf(values, "name") === undefined) {
    return flaw(row, "clientId", "client-not-there");
  }
  const otherName = refuseOtherName(book, row, values);
  if (otherName !== undefined) return otherName;
  const { debtId, known } = identify(book, values);
  const before = book.toldBefore(debtId, said);
  if (before !== undefined && before.content !== said.content) {
    return flaw(row, "contractNumber", "twice-in-file", { row: String(before.row) });
  }
  if (known) return { kind: "known" };
  const recorded = { type: "aftercare.debt.recorded.v1", id: "debt", debtId, data: dataOf(values) };
  return { kind: "events", events: isNew ? [enrolment(values), recorded] : [recorded] };
}

/** By its own number, its contract's, or, of debts that are alike in all else, by their order. */
function identify(book: ClientBook, values: RowValues) {
  const debts = book.debts();
  const [own, contract] = [textOf(values, "debtId"), textOf(values, "contractNumber")];
  if (own !== undefined) return { debtId: own, known: debts.has(own) };
  if (contract !== undefined) {
    const debtId = debtIdOfContract(contract);
    return { debtId, known: debts.has(debtId) || debtsOfContract(book, contract).length > 0 };
  }
  const like = likenessIn(values);
  const likeness = likenessOf(like);
  const ordinal = book.countOf(likeness);
  const debtId = debtIdOfLikeness(like, ordinal);
  const alike = [...debts.values()].filter((facts) => likenessOfFacts(facts) === likeness);
  return { debtId, known: debts.has(debtId) || alike.length > ordinal };
}

export function debtsOfContract(book: ClientBook, contract: string): readonly string[] {
  const wanted = plainNumber(contract);
  return [...book.debts()].flatMap(([debtId, { terms }]) =>
    terms.contractNumber !== undefined && plainNumber(terms.contractNumber) === wanted
      ? [debtId]
      : [],
  );
}

function likenessIn(values: RowValues): DebtLikeness {
  const signedOn = textOf(values, "signedOn");
  return {
    lender: textOf(values, "lender") ?? "",
    principalFen: Number(values["principalFen"]),
    ...(signedOn === undefined ? {} : { signedOn }),
  };
}

function likenessOfFacts({ terms }: DebtFacts): string {
  const { creditor, principalFen, signedOn } = terms;
  const day = signedOn === undefined ? {} : { signedOn };
  return likenessOf({ lender: creditor.name, principalFen, ...day });
}

/** A37: contract and day; A38: what is paid each month. The number finds the debt again. */
function dataOf(values: RowValues): RowEvent["data"] {
  const contract = given({
    number: textOf(values, "contractNumber"),
    signedOn: textOf(values, "signedOn"),
  });
  return given({
    kind: textOf(values, "kind"),
    creditor: given({
      name: textOf(values, "lender"),
      licence: textOf(values, "licence") ?? "unknown",
      officialPhone: textOf(values, "officialPhone"),
    }),
    contract: Object.keys(contract).length === 0 ? undefined : contract,
    principalFen: values["principalFen"],
    outstandingFen: values["outstandingFen"],
    annualRateBasisPoints: values["annualRateBasisPoints"],
    instalmentFen: values["instalmentFen"],
    guaranteed: values["guaranteed"],
    insurer: textOf(values, "insurer"),
    hadOverdue: values["hadOverdue"],
  });
}

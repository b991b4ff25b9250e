import type { OfferTerms } from "@aftercare/core/casefile/offer-fact.ts";
import type { Text } from "../../language/language.ts";
import { readAmount } from "../../lib/read-amount.ts";
import { readRate } from "../../lib/read-rate.ts";
import type { Flaws } from "../../ui/form/use-form.ts";
import { uiTexts } from "../../ui/ui-texts.ts";
import { offerTexts as texts } from "./offer-texts.ts";

/** What a person types of an offer; empty is "don't know" or none. */
export interface TypedOffer {
  readonly kind: OfferTerms["kind"];
  readonly proposedBy: string;
  readonly covers: string;
  readonly pause: string;
  readonly monthly: string;
  readonly months: string;
  readonly thenMonthly: string;
  readonly thenMonths: string;
  readonly waived: string;
  readonly fee: string;
  readonly contractFee: string;
  readonly validUntil: string;
  readonly noNewPenaltyOnNotYetDue: string;
  readonly collectionPauses: string;
  readonly certificateAfterwards: string;
  readonly inWriting: string;
  readonly costTable: string;
  readonly note: string;
  readonly on: string;
}

const longestMonths = 360;
const isEmpty = (typed: string) => typed.trim() === "";

/** `12`, `１２个月`; undefined when it is no number of months that anybody pays for. */
function readMonths(typed: string): number | undefined {
  const match = /^(\d{1,3})(个?月|months?)?$/.exec(typed.normalize("NFKC").replace(/\s/g, ""));
  const months = Number(match?.[1] ?? 0);
  return months >= 1 && months <= longestMonths ? months : undefined;
}

const payment = (typed: string) => {
  const fen = readAmount(typed);
  return fen === undefined || fen === 0 ? undefined : fen;
};

/** The payments as typed, or undefined while something of them is missing. */
export function scheduleOf(typed: TypedOffer): OfferTerms["schedule"] | undefined {
  const { kind, pause, monthly, months, thenMonthly, thenMonths } = typed;
  const isOnce = kind === "lump-sum";
  const first = part(payment(monthly), isOnce ? 1 : readMonths(months));
  if (first === undefined) return undefined;
  if (kind === "extension" && !isEmpty(pause)) {
    const free = part(0, readMonths(pause));
    return free === undefined ? undefined : [free, first];
  }
  if (kind !== "step-up") return [first];
  const then = part(payment(thenMonthly), readMonths(thenMonths));
  return then === undefined ? undefined : [first, then];
}

function part(monthlyFen: number | undefined, months: number | undefined) {
  return monthlyFen === undefined || months === undefined ? undefined : { months, monthlyFen };
}

export function checkOffer(typed: TypedOffer): Flaws<TypedOffer> {
  const { kind, covers, pause, monthly, months, thenMonthly, thenMonths, waived, fee } = typed;
  const flaws: Partial<Record<keyof TypedOffer, Text>> = {};
  if (payment(covers) === undefined) flaws.covers = uiTexts.amountFlaw;
  if (payment(monthly) === undefined) flaws.monthly = uiTexts.amountFlaw;
  if (kind !== "lump-sum" && readMonths(months) === undefined) flaws.months = texts.monthsFlaw;
  if (kind === "extension" && !isEmpty(pause) && readMonths(pause) === undefined) {
    flaws.pause = texts.monthsFlaw;
  }
  if (kind === "step-up") {
    if (payment(thenMonthly) === undefined) flaws.thenMonthly = uiTexts.amountFlaw;
    if (readMonths(thenMonths) === undefined) flaws.thenMonths = texts.monthsFlaw;
  }
  if (!isEmpty(waived) && readAmount(waived) === undefined) flaws.waived = uiTexts.amountFlaw;
  if (!isEmpty(fee) && readAmount(fee) === undefined) flaws.fee = uiTexts.amountFlaw;
  if (readContractFee(typed) === "flawed") flaws.contractFee = texts.contractFeeFlaw;
  if (typed.on === "") flaws.on = uiTexts.dayFlaw;
  return flaws;
}

/** Up to 100 %, and only asked of what is paid off at once. */
function readContractFee({ kind, contractFee }: TypedOffer): number | "flawed" | undefined {
  if (kind !== "lump-sum" || isEmpty(contractFee)) return undefined;
  const rate = readRate(contractFee);
  return rate === undefined || rate > 10_000 ? "flawed" : rate;
}

/** What the numbers are worked out from, as far as it is typed. */
export function termsOf(typed: TypedOffer): Omit<OfferTerms, "kind"> | undefined {
  const schedule = scheduleOf(typed);
  const coversFen = payment(typed.covers);
  if (schedule === undefined || coversFen === undefined) return undefined;
  const [waivedFen, feeFen] = [readAmount(typed.waived) ?? 0, readAmount(typed.fee) ?? 0];
  return { coversFen, waivedFen, feeFen, schedule };
}

/** No fee and nothing waived is nothing to tell. */
function withoutZeros(terms: Partial<Omit<OfferTerms, "kind">> = {}) {
  const { waivedFen = 0, feeFen = 0, ...rest } = terms;
  return {
    ...rest,
    ...(waivedFen === 0 ? {} : { waivedFen }),
    ...(feeFen === 0 ? {} : { feeFen }),
  };
}

/** The event's data, beside its id. */
export function offerDataOf(typed: TypedOffer): Readonly<Record<string, unknown>> {
  const { kind, proposedBy, validUntil, costTable, note, on } = typed;
  const { noNewPenaltyOnNotYetDue, collectionPauses, certificateAfterwards, inWriting } = typed;
  const contractFee = readContractFee(typed);
  return {
    kind,
    proposedBy,
    ...withoutZeros(termsOf(typed)),
    ...(validUntil === "" ? {} : { validUntil }),
    clauses: { noNewPenaltyOnNotYetDue, collectionPauses, certificateAfterwards, inWriting },
    ...(costTable === "unknown" ? {} : { costTableAttached: costTable === "yes" }),
    ...(typeof contractFee === "number" ? { contractFeeBasisPoints: contractFee } : {}),
    ...(isEmpty(note) ? {} : { note: note.trim() }),
    on,
  };
}

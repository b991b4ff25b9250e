import { isoDate, type IsoDate } from "../calendar/dates.ts";
import { factOn, factsBetween } from "../knowledge/dated-facts.ts";

/** A23: what one's own report costs, by channel and calendar year (rules.md 2.1 Art. 17, 2.5, L6, L7, L11). */

export interface ObtainedReport {
  readonly on: IsoDate;
  /** `counter`, `internet`, `bank-app`, or `unknown`. */
  readonly channel: string;
}

export interface CountedReport extends ObtainedReport {
  /** What it was counted as: one of the year's own, one of an extra quota, online, or paid for. */
  readonly as: "own" | "extra" | "online" | "paid" | "not-counted";
  /** In fen; undefined when no price is known for that day. */
  readonly costFen?: number;
}

export interface ExtraQuota {
  readonly count: number;
  readonly used: number;
  readonly from: IsoDate;
  readonly until: IsoDate;
  /** What is left of it lapses on its last day. */
  readonly isOver: boolean;
}

export interface FreeReports {
  readonly year: number;
  /** The first day of the next year: then the count starts anew. */
  readonly resetsOn: IsoDate;
  readonly reports: readonly CountedReport[];
  readonly counter: {
    readonly free: number;
    readonly used: number;
    /** What is still free today, with the extra quota that holds today. */
    readonly left: number;
    readonly extra: readonly ExtraQuota[];
    /** What one more costs today at the counter, in fen. */
    readonly nextFen?: number;
    readonly price?: { readonly fen: number; readonly source: string; readonly since: IsoDate };
  };
  readonly online: { readonly used: number; readonly nextFen?: number };
}

const counterChannel = "counter";
const onlineChannels: readonly string[] = ["internet", "bank-app"];

/**
 * The ledger of one calendar year. At the counter the year's own come first and the extra ones after them: the
 * notice does not say which go first, and so never more is promised than may be left. `priceFen` is the
 * organisation's word for the counter's fee; without it the dated fact counts.
 */
export function countFreeReports(
  obtained: readonly ObtainedReport[],
  today: IsoDate,
  priceFen?: number,
): FreeReports {
  const year = Number(today.slice(0, 4));
  const [first, last] = [isoDate(`${year}-01-01`), isoDate(`${year}-12-31`)];
  const ofYear = obtained
    .filter(({ on }) => on >= first && on <= last)
    .map(({ on, channel }) => ({ on, channel }))
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const free = factOn("credit-report.free-a-year", today)?.value ?? 0;
  const quotas = factsBetween("credit-report.extra-free", first, last).map((fact) => ({
    count: fact.value,
    used: 0,
    from: fact.validFrom,
    until: fact.validUntil ?? last,
    isOver: (fact.validUntil ?? last) < today,
  }));
  const counted = countAll(ofYear, free, quotas, priceFen);
  const used = counted.filter(({ as }) => as === "own").length;
  const openExtra = quotas.filter((quota) => holdsOn(quota, today));
  const left =
    free - used + openExtra.reduce((sum, { count, used: gone }) => sum + count - gone, 0);
  const price = priceOf(today, priceFen);
  const nextFen = left > 0 ? 0 : price?.fen;
  const onlineFen = factOn("credit-report.online-fee", today)?.value;
  return {
    year,
    resetsOn: isoDate(`${year + 1}-01-01`),
    reports: counted,
    counter: {
      free,
      used,
      left,
      extra: quotas,
      ...(nextFen === undefined ? {} : { nextFen }),
      ...(price === undefined ? {} : { price }),
    },
    online: {
      used: counted.filter(({ as }) => as === "online").length,
      ...(onlineFen === undefined ? {} : { nextFen: onlineFen }),
    },
  };
}

interface Quota {
  readonly count: number;
  used: number;
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly isOver: boolean;
}

function countAll(
  ofYear: readonly ObtainedReport[],
  free: number,
  quotas: readonly Quota[],
  priceFen: number | undefined,
): readonly CountedReport[] {
  let own = 0;
  return ofYear.map((report): CountedReport => {
    if (onlineChannels.includes(report.channel))
      return countedAs(report, "online", onlineFee(report));
    if (report.channel !== counterChannel) return { ...report, as: "not-counted" };
    if (own < free) {
      own += 1;
      return countedAs(report, "own", 0);
    }
    const quota = quotas.find((one) => holdsOn(one, report.on) && one.used < one.count);
    if (quota === undefined) return countedAs(report, "paid", priceOf(report.on, priceFen)?.fen);
    quota.used += 1;
    return countedAs(report, "extra", 0);
  });
}

function countedAs(
  report: ObtainedReport,
  as: CountedReport["as"],
  costFen: number | undefined,
): CountedReport {
  return { ...report, as, ...(costFen === undefined ? {} : { costFen }) };
}

const onlineFee = ({ on }: ObtainedReport) => factOn("credit-report.online-fee", on)?.value;

function holdsOn({ from, until }: Quota, on: IsoDate): boolean {
  return on >= from && on <= until;
}

function priceOf(on: IsoDate, priceFen: number | undefined) {
  const fact = factOn("credit-report.counter-fee", on);
  if (priceFen !== undefined) return { fen: priceFen, source: "organisation", since: on };
  return fact && { fen: fact.value, source: fact.source, since: fact.validFrom };
}

import type { IsoDate } from "../calendar/dates.ts";
import { settledCodes } from "./settled-codes.ts";
import type { CertificateFact } from "./certificate-fact.ts";
import type { CreditCheckFact } from "./credit-facts.ts";
import { liveSettlement, type DebtFacts } from "./facts.ts";

export const statusSources = ["app", "certificate", "report"] as const;
type StatusSource = (typeof statusSources)[number];
export const statusVerdicts = ["settled", "not-settled", "unclear"] as const;

/** What one source said of the debt on one day. */
export interface StatusRow {
  readonly on: IsoDate;
  readonly seq: number;
  readonly source: StatusSource;
  readonly verdict: (typeof statusVerdicts)[number];
  /** The app's word or the report's code; a certificate has none. */
  readonly status?: string;
  /** The latest words of two sources contradict each other, and this is one of them. */
  readonly conflicts: boolean;
}

type Seen = Omit<StatusRow, "conflicts">;

/** B65: the changes since the settlement, from all three sources side by side, oldest first. */
export function statusHistory(facts: DebtFacts): StatusRow[] {
  const rows = [
    ...facts.statusSeen.map(fromApp),
    ...facts.certificates.map(fromCertificate),
    ...facts.checks.map(fromReport),
  ].toSorted((one, other) =>
    one.on === other.on ? one.seq - other.seq : one.on < other.on ? -1 : 1,
  );
  const since = liveSettlement(facts)?.on;
  const latest = statusSources
    .flatMap(
      (source) => rows.findLast((row) => row.source === source && row.verdict !== "unclear") ?? [],
    )
    .filter(({ on }) => since === undefined || on >= since);
  const disagree = new Set(latest.map(({ verdict }) => verdict)).size > 1;
  return rows.map((row) => ({ ...row, conflicts: disagree && latest.includes(row) }));
}

function fromApp({ on, seq, status }: DebtFacts["statusSeen"][number]): Seen {
  const verdict =
    status === "settled" ? "settled" : status === "unclear" ? "unclear" : "not-settled";
  return { on, seq, source: "app", verdict, status };
}

/** A field that differs is chased on its own (K03); only what is left open contradicts a settlement. */
function fromCertificate({ on, seq, mismatches }: CertificateFact): Seen {
  const verdict = mismatches.includes("remaining") ? "unclear" : "settled";
  return { on, seq, source: "certificate", verdict };
}

const codeOf: Readonly<Record<string, string>> = settledCodes;

/** The insurer's account (C1) is a matter of its own. */
function fromReport({ on, seq, accountType, statusCode, clean }: CreditCheckFact): Seen {
  const isSettled = clean || statusCode === codeOf[accountType];
  const verdict = accountType === "C1" ? "unclear" : isSettled ? "settled" : "not-settled";
  return { on, seq, source: "report", verdict, status: statusCode };
}

import { daysBetween, type IsoDate } from "../calendar/dates.ts";
import type { DebtFacts } from "../casefile/facts.ts";

/** How many days a step of the other side took, in the order in which the steps come. */
export const spanNames = [
  /** From paying to the day on which the lender itself shows it as settled. */
  "status",
  /** From paying to the settlement certificate (A27, B14). */
  "certificate",
  /** From paying to the first credit report in which all is right (A15, B19). */
  "report",
  "objection-ccrc",
  "objection-institution",
  "complaint",
] as const;
export type SpanName = (typeof spanNames)[number];

/** Calendar days; what has not happened is left out. Of several objections the slowest counts. */
export type Spans = Readonly<Partial<Record<SpanName, number>>>;

/** Undefined while nothing of it has happened: every byte of a summary is written to two indexes. */
export function spansOf(facts: DebtFacts): Spans | undefined {
  const settledOn = facts.settlements[0]?.on;
  const answered = (channel: "ccrc" | "institution") =>
    slowest(facts.objections.filter((one) => one.channel === channel));
  const spans = {
    ...since(settledOn, "status", facts.statusSeen.find(isSettled)?.on),
    ...since(settledOn, "certificate", facts.certificates[0]?.on),
    ...since(settledOn, "report", facts.checks.find(({ clean }) => clean)?.on),
    ...answered("ccrc")("objection-ccrc"),
    ...answered("institution")("objection-institution"),
    ...slowest(facts.complaints)("complaint"),
  };
  return Object.keys(spans).length === 0 ? undefined : spans;
}

const isSettled = ({ status }: DebtFacts["statusSeen"][number]) => status === "settled";

function since(from: IsoDate | undefined, name: SpanName, until: IsoDate | undefined): Spans {
  if (from === undefined || until === undefined || until < from) return {};
  return { [name]: daysBetween(from, until) };
}

function slowest(
  asked: readonly { readonly on: IsoDate; readonly answered?: { readonly on: IsoDate } }[],
) {
  const days = asked.flatMap(({ on, answered }) =>
    answered === undefined ? [] : [daysBetween(on, answered.on)],
  );
  return (name: SpanName): Spans => (days.length === 0 ? {} : { [name]: Math.max(...days) });
}

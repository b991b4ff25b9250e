import { say } from "@aftercare/core/notices/notice.ts";
import type { PlayedCase, Scene } from "../played-case.ts";
import { enrolment, loan, percent, yuan } from "./parts.ts";

const client = "clients/feng";

interface Row {
  readonly id: string;
  readonly coversFen: number;
  readonly monthlyFen: number;
  readonly on?: string;
}

interface Weighed {
  readonly interestFen: number;
  readonly nominalBasisPoints: number;
  readonly effectiveBasisPoints: number;
  readonly flags: readonly string[];
}

const weighed = ({ interestFen, nominalBasisPoints, effectiveBasisPoints, flags }: Weighed) => {
  const rates = `${percent(nominalBasisPoints)} nominal, ${percent(effectiveBasisPoints)} effective`;
  const marks = flags.length === 0 ? "no flag" : flags.join(", ");
  return `${rates}, interest ${yuan(interestFen)}: ${marks}`;
};

/** Twelve equal months for a sum; each of its own debt, which itself costs more than any offer. */
function row({ id, coversFen, monthlyFen, on = "2026-07-10" }: Row): Scene {
  const debt = `${client}/debts/${id}`;
  return {
    at: "2026-08-10T03:00:00Z",
    tell: say(
      `${yuan(coversFen)}，12期，每期${yuan(monthlyFen)}，${on}签`,
      `${yuan(coversFen)} in 12 months of ${yuan(monthlyFen)}, signed ${on}`,
    ),
    by: "counsellor",
    events: [
      loan(debt, { annualRateBasisPoints: 5000 }),
      [
        debt,
        "offer.received",
        {
          offerId: "o1",
          kind: "instalment",
          coversFen,
          schedule: [{ months: 12, monthlyFen }],
          clauses: { noNewPenaltyOnNotYetDue: "yes" },
          on,
        },
      ],
    ],
    calls: [{ path: `/v1/${debt}`, tell: ({ offers }) => (offers as Weighed[]).map(weighed) }],
  };
}

/** TC18: what an offer really costs a year, and what is flagged. */
export const tc18: PlayedCase = {
  name: "tc18",
  title: say("冯女士：分期方案到底多贵", "Ms Feng: what an instalment offer really costs"),
  startsAt: "2026-08-09T02:00:00Z",
  endsAt: "2026-08-10T04:00:00Z",
  client,
  rules: [],
  scenes: [
    {
      at: "2026-08-10T02:00:00Z",
      tell: say("顾问登记了冯女士", "A counsellor enrols Ms Feng"),
      by: "counsellor",
      events: enrolment(client, { name: "冯女士", unmailed: true }),
    },
    row({ id: "a", coversFen: 1_000_000, monthlyFen: 94_400 }),
    row({ id: "b", coversFen: 1_000_000, monthlyFen: 94_560 }),
    row({ id: "c", coversFen: 600_000, monthlyFen: 60_400 }),
    row({ id: "d", coversFen: 1_200_000, monthlyFen: 118_800 }),
    row({ id: "e", coversFen: 1_000_000, monthlyFen: 94_400, on: "2026-08-05" }),
  ],
};

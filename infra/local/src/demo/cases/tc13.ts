import type { IsoDate } from "@aftercare/core/calendar/dates.ts";
import { say } from "@aftercare/core/notices/notice.ts";
import { compareOrders } from "@aftercare/core/planning/compare-orders.ts";
import type { OpenDebt } from "@aftercare/core/planning/open-debt.ts";
import type { PlayedCall, PlayedCase, PlayedEvent } from "../played-case.ts";
import { enrolment, yuan } from "./parts.ts";

const client = "clients/shen";
const monthlyFen = 300_000;

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly licence: string;
  readonly amountFen: number;
  readonly rate: number;
  readonly reportsToPbc?: boolean;
}

const rows: readonly Row[] = [
  {
    id: "a",
    kind: "bank-loan",
    licence: "bank",
    amountFen: 1_800_000,
    rate: 1825,
    reportsToPbc: true,
  },
  {
    id: "b",
    kind: "online-loan",
    licence: "consumer-finance",
    amountFen: 960_000,
    rate: 2390,
    reportsToPbc: true,
  },
  {
    id: "c",
    kind: "online-loan",
    licence: "microloan",
    amountFen: 600_000,
    rate: 3590,
    reportsToPbc: false,
  },
  {
    id: "d",
    kind: "online-loan",
    licence: "microloan",
    amountFen: 400_000,
    rate: 2400,
    reportsToPbc: false,
  },
  { id: "e", kind: "private-loan", licence: "private", amountFen: 1_000_000, rate: 0 },
];

function debt({ id, kind, licence, amountFen, rate, reportsToPbc }: Row): PlayedEvent {
  const reports = reportsToPbc === undefined ? {} : { reportsToPbc };
  return [
    `${client}/debts/${id}`,
    "debt.recorded",
    {
      kind,
      creditor: { name: `样例${id}`, licence, ...reports },
      principalFen: amountFen,
      outstandingFen: amountFen,
      annualRateBasisPoints: rate,
    },
  ];
}

/** Every order with 3,000 yuan a month, as the app works it out of what the API says. */
const orders: PlayedCall = {
  path: `/v1/${client}`,
  by: "counsellor",
  tell({ debts }) {
    const open = (debts as (OpenDebt & { debtId: string; courtOn?: IsoDate })[]).map((one) => ({
      ...one,
      id: one.debtId,
    }));
    return compareOrders(open, { monthlyFen }).map(({ name, line, outcome, moreFen = 0 }) => {
      const cost = outcome.kind === "ends" ? `interest ${yuan(outcome.interestFen)}` : "no end";
      return `${name}: ${line.map(({ id }) => id).join(" ")}  ${cost}, +${yuan(moreFen)}`;
    });
  },
};

/** TC13: five debts in four orders; a day in court changes the one that asks for consequences. */
export const tc13: PlayedCase = {
  name: "tc13",
  title: say("沈女士：五笔借款，先还哪一笔", "Ms Shen: five debts, and which comes first"),
  startsAt: "2026-04-30T02:00:00Z",
  endsAt: "2026-05-20T04:00:00Z",
  client,
  rules: ["R22"],
  scenes: [
    {
      at: "2026-05-01T03:00:00Z",
      tell: say("顾问登记了她的五笔借款", "A counsellor enters her five debts"),
      by: "counsellor",
      invites: true,
      events: [...enrolment(client, { name: "沈女士" }), ...rows.map(debt)],
      calls: [orders],
    },
    {
      at: "2026-05-04T03:00:00Z",
      tell: say(
        "朋友起诉了：2026-05-20开庭",
        "The friend has gone to court: the day is 2026-05-20",
      ),
      events: [
        [
          `${client}/debts/e`,
          "legal.paper-received",
          { legalId: "l1", paper: "summons", courtOn: "2026-05-20" },
        ],
      ],
      calls: [orders],
    },
  ],
};

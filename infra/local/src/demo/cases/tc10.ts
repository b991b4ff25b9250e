import { isoDate } from "@aftercare/core/calendar/dates.ts";
import { countFreeReports, type ObtainedReport } from "@aftercare/core/credit/free-reports.ts";
import { say } from "@aftercare/core/notices/notice.ts";
import type { PlayedCall, PlayedCase, Scene } from "../played-case.ts";
import { enrolment, yuan } from "./parts.ts";

const client = "clients/cheng";

/** The ledger of a day, worked out of what the API holds as the app works it out. */
const ledgerOn = (today: string): PlayedCall => ({
  path: `/v1/${client}`,
  by: "counsellor",
  tell({ reports }) {
    const ledger = countFreeReports(reports as readonly ObtainedReport[], isoDate(today));
    const { left, nextFen, extra } = ledger.counter;
    const extras = extra.map(({ count, used, until, isOver }) => {
      const over = isOver ? "已过期 over" : "还可用 open";
      return `加送 extra ${used}/${count}，到 until ${until}：${over}`;
    });
    const last = ledger.reports.at(-1);
    return [
      ...(last === undefined
        ? []
        : [`${last.on} ${last.channel}: ${last.as}, ${yuan(last.costFen)}`]),
      `柜台 counter: 还剩 left ${left}，下一次 next ${yuan(nextFen)}；线上 online ${yuan(ledger.online.nextFen)}`,
      ...extras,
    ];
  },
});

const asked = (on: string, channel: "counter" | "internet"): Scene => ({
  at: `${on}T03:00:00Z`,
  tell: say(
    `${on}，${channel === "counter" ? "在柜台" : "在网上"}查了一次`,
    `${on}: one report, ${channel === "counter" ? "at a counter" : "online"}`,
  ),
  by: "counsellor",
  events: [[client, "credit-report.obtained", { channel }]],
  calls: [ledgerOn(on)],
});

/** TC10: which reports of a year are free, by channel; the extra ones of early 2026 end with June. */
export const tc10: PlayedCase = {
  name: "tc10",
  title: say("程女士：一年里哪几次查征信免费", "Ms Cheng: which reports of a year are free"),
  startsAt: "2026-01-11T02:00:00Z",
  endsAt: "2027-01-01T04:00:00Z",
  client,
  rules: [],
  scenes: [
    {
      at: "2026-01-11T03:00:00Z",
      tell: say("顾问登记了程女士", "A counsellor enrols Ms Cheng"),
      by: "counsellor",
      events: enrolment(client, { name: "程女士", unmailed: true }),
    },
    ...["2026-01-12", "2026-03-27", "2026-04-01", "2026-05-06"].map((on) => asked(on, "counter")),
    {
      at: "2026-07-01T03:00:00Z",
      tell: say("上半年加送的两次到期了", "The two extra ones of the first half are over"),
      by: "counsellor",
      calls: [ledgerOn("2026-07-01")],
    },
    asked("2026-08-20", "internet"),
    asked("2026-08-20", "counter"),
    {
      at: "2027-01-01T03:00:00Z",
      tell: say("新的一年，重新数", "A new year, counted anew"),
      by: "counsellor",
      calls: [ledgerOn("2027-01-01")],
    },
  ],
};

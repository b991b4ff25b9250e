import { say } from "@aftercare/core/notices/notice.ts";
import type { PlayedCase, Scene } from "../played-case.ts";
import { datesOf, enrolment, loan, payOff } from "./parts.ts";

const client = "clients/qian";
const debt = `${client}/debts/loan`;

const found = (on: string): Scene => ({
  at: `${on}T03:00:00Z`,
  tell: say(`${on}，发现一处异常`, `${on}: something is wrong`),
  events: [[debt, "anomaly.found", { anomalyId: `on-${on}`, kind: "marks" }]],
  calls: [datesOf(debt, ["R08"], on)],
});

const january = ["01-01", "01-02", "01-03"];
const february = ["05", "06", "07", "08", "09", "10", "11", "12"].map((day) => `02-${day}`);
/** Made up for this case, with what the law has after it: 2027's own notice was not out when it was written. */
const later = ["04-05", "05-01", "05-02", "06-09", "09-15", "10-01", "10-02", "10-03"];
const notice = {
  version: 1,
  restDays: [...january, ...february, ...later].map((day) => `2027-${day}`),
  makeUpWorkdays: ["2027-01-31", "2027-02-20"],
  notice: { number: "样例〔2026〕1号", published: "2026-11-10", url: "https://www.gov.cn/sample" },
};

/** TC06: windows that end in a year with no notice are provisional, until the notice is there. */
export const tc06: PlayedCase = {
  name: "tc06",
  title: say(
    "钱先生：明年的放假安排还没公布，日子先暂定，公布后只告诉一次",
    "Mr Qian: next year's notice is not out; dates are provisional, and then told once",
  ),
  startsAt: "2026-11-01T02:00:00Z",
  endsAt: "2027-03-05T04:00:00Z",
  client,
  rules: ["R08", "N01"],
  scenes: [
    {
      at: "2026-11-01T03:00:00Z",
      tell: say("钱先生还清了一笔网贷", "Mr Qian pays off an online loan"),
      by: "counsellor",
      invites: true,
      events: [...enrolment(client, { name: "钱先生" }), loan(debt), payOff(debt)],
    },
    ...["2026-12-03", "2026-12-04", "2026-12-21", "2027-01-11", "2027-01-25"].map(found),
    {
      at: "2027-01-26T03:00:00Z",
      tell: say(
        "管理员照通知填了2027年（这份通知是编的）",
        "An admin enters the notice for 2027 (a made-up one)",
      ),
      by: "admin",
      calls: [
        {
          method: "PUT",
          path: "/v1/organisation/calendar/2027",
          body: notice,
          tell: () => [],
        },
      ],
    },
    {
      at: "2027-01-26T04:00:00Z",
      tell: say("一小时后，都按通知重新算过", "An hour later all is planned by the notice"),
      by: "counsellor",
      calls: [datesOf(debt, ["R08"])],
    },
  ],
};

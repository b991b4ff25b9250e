import { addDays, type IsoDate } from "@aftercare/core/calendar/dates.ts";
import type { Caller } from "./caller.ts";

export const sampleClients = ["li", "alex", "zhang"] as const;

type SampleEvent = readonly [
  subject: string,
  type: string,
  data: Readonly<Record<string, unknown>>,
];

/** People and lenders are made up. Days are counted back from the day of the first start. */
function sampleEvents(today: IsoDate): SampleEvent[] {
  const ago = (days: number) => addDays(today, -days);
  return [
    ...enrolment("li", { name: "李女士", email: "li@example.org", language: "zh-CN" }),
    debt("li/debts/loan", "样例消费金融", ago(700), 2_000_000, "alipay"),
    [
      "clients/li/debts/loan",
      "payment.made",
      { paymentId: "p1", amountFen: 2_000_000, on: ago(1) },
    ],
    ...enrolment("alex", { name: "Alex Morgan", email: "alex@example.org", language: "en" }),
    debt("alex/debts/card", "样例银行", ago(900), 860_000, "bank"),
    [
      "clients/alex/debts/card",
      "payment.made",
      { paymentId: "p1", amountFen: 860_000, on: ago(44) },
    ],
    ...enrolment("zhang", { name: "张先生", email: "zhang@example.org", language: "zh-CN" }),
    debt("zhang/debts/loan", "样例小贷", ago(400), 600_000, "wechat"),
    [
      "clients/zhang/debts/loan",
      "payment.made",
      { paymentId: "p1", amountFen: 200_000, on: ago(10) },
    ],
  ];
}

function enrolment(id: string, profile: Readonly<Record<string, unknown>>): SampleEvent[] {
  const consent = { purpose: "email-reminders", textVersion: "2026-01" };
  return [
    [`clients/${id}`, "client.enrolled", profile],
    [`clients/${id}`, "consent.given", consent],
  ];
}

function debt(
  path: string,
  lender: string,
  signedOn: IsoDate,
  amountFen: number,
  channel: string,
): SampleEvent {
  const terms = {
    kind: "online-loan",
    creditor: { name: lender, licence: "consumer-finance", reportsToPbc: true },
    contract: { number: `HT-${signedOn}`, signedOn },
    principalFen: amountFen,
    outstandingFen: amountFen,
    annualRateBasisPoints: 2350,
    autoDebits: [{ id: channel, channel }],
  };
  return [`clients/${path}`, "debt.recorded", terms];
}

/** Three people, so that a first look shows a list, a timeline and mails. */
export async function tellSamples(partner: Caller, today: IsoDate): Promise<void> {
  for (const [index, [subject, type, data]] of sampleEvents(today).entries()) {
    const answer = await partner.post({ id: `sample-${index}`, subject, type, data });
    if (answer.status !== 201) {
      throw new Error(`A sample was refused: ${type} ${JSON.stringify(answer.body)}`);
    }
  }
}

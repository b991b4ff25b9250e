import { createHash } from "node:crypto";
import { addDays, addMonths, isoDate, type IsoDate } from "@aftercare/core/calendar/dates.ts";

/** One event of a debt's life, in the words of the events' own schemas. */
export interface Told {
  readonly day: IsoDate;
  /** Without prefix and version. */
  readonly type: string;
  readonly by: "people" | "system";
  readonly data: Readonly<Record<string, unknown>>;
}

const firstPaymentOn = isoDate("2024-02-05");
const instalments = 24;
const instalmentFen = 100_000;
const settledOn = addMonths(firstPaymentOn, instalments - 1);

/** Recorded, paid in 24 instalments with a proof each, and settled by the last: 49 events. */
const paidOff: readonly Told[] = [
  people("2024-01-08", "debt.recorded", {
    kind: "online-loan",
    creditor: { name: "样例消费金融", licence: "consumer-finance", reportsToPbc: true },
    contract: { number: "HT-20230620-0417", signedOn: "2023-06-20" },
    principalFen: instalments * instalmentFen,
    outstandingFen: instalments * instalmentFen,
    annualRateBasisPoints: 2350,
    hadOverdue: true,
    autoDebits: [{ id: "ad-1", channel: "alipay", account: "尾号1234" }],
  }),
  ...Array.from({ length: instalments }, (_, paid) => instalment(paid)).flat(),
];

/** What usually follows a payoff, with the mails that go out: 11 events, 60 in all. */
const followedUp: readonly Told[] = [
  mailed(1, ["R01"]),
  people(addDays(settledOn, 1), "account.status-seen", { status: "settled", where: "app" }),
  mailed(3, ["R03", "R02"]),
  people(addDays(settledOn, 3), "autodebit.cancelled", { authorisationId: "ad-1" }),
  mailed(7, ["R04"]),
  people(addDays(settledOn, 8), "followup.done", { followUp: `K01@${settledOn}` }),
  people(addDays(settledOn, 12), "settlement.certified", {
    account: "HT-20230620-0417",
    remaining: 0,
    amountFen: instalments * instalmentFen,
    settledOn,
  }),
  proof(addDays(settledOn, 12), "certificate"),
  mailed(30, ["R06.early", "R07.30"]),
  seen(31),
  checked(31, "report-1"),
];

/** The looks of day 45, 60 and 90, each after its mail: 8 events. */
const lookedAt: readonly Told[] = [
  mailed(45, ["R06.main"]),
  checked(46, "report-2"),
  mailed(60, ["R07.60"]),
  seen(61),
  mailed(90, ["R06.last", "R07.90"]),
  seen(91),
  checked(91, "report-3"),
  proof(addDays(settledOn, 91), "credit_report"),
];

/** The first `length` events of one debt: from 68 on, a case with ever more calls, objections and papers. */
export function tellDebtLife(length: number): readonly Told[] {
  const life = [...paidOff, ...followedUp, ...lookedAt];
  for (let trouble = 1; life.length < length; trouble += 1) life.push(...troubleOf(trouble));
  return life.slice(0, length);
}

/** Up to the last payment: the first reminder is due the next morning. */
export const lifeUntilSettled = paidOff;

function instalment(paid: number): Told[] {
  const day = addMonths(firstPaymentOn, paid);
  const paymentId = `pay-${day.slice(0, 7)}`;
  return [
    people(day, "payment.made", { paymentId, amountFen: instalmentFen, method: "bank-transfer" }),
    proof(day, "bank_record", paymentId),
  ];
}

/** Somebody calls again, the report is wrong again: 14 events with their mails. */
function troubleOf(nth: number): Told[] {
  const start = addDays(settledOn, 91 + nth * 7);
  const on = (days: number) => addDays(start, days);
  const [contactId, anomalyId, objectionId] = [`call-${nth}`, `anomaly-${nth}`, `objection-${nth}`];
  const said = "您好，请尽快处理账户问题。";
  const contact = { contactId, channel: "call", target: "client", demandsPayment: true, said };
  const steps = ["client", "staff"].map((step) => `R17@${start}#${contactId}/${step}`);
  return [
    people(start, "contact.logged", contact),
    sent(start, steps.slice(0, 1)),
    delivered(start),
    sent(start, steps.slice(1)),
    proof(on(1), "contact_record"),
    people(on(1), "contact.verified", {
      contactId,
      through: "official-phone",
      outcome: "not-theirs",
    }),
    people(on(1), "contact.triaged", { contactId, as: "stale-data" }),
    people(on(2), "anomaly.found", { anomalyId, kind: "marks" }),
    proof(on(2), "credit_report"),
    people(on(3), "objection.filed", { objectionId, channel: "ccrc", anomalies: [anomalyId] }),
    proof(on(3), "objection_receipt"),
    people(on(4), "note.added", { text: "已和来访者通过电话，等答复。", internal: true }),
    people(on(5), "objection.answered", { objectionId, outcome: "corrected" }),
    people(on(6), "account.balance-seen", { balanceFen: 0 }),
  ];
}

function seen(days: number): Told {
  return people(addDays(settledOn, days), "account.balance-seen", { balanceFen: 0 });
}

function checked(days: number, reportId: string): Told {
  const account = { accountType: "D1", statusCode: "3", marks: "right" };
  return people(addDays(settledOn, days), "credit.checked", { reportId, ...account });
}

function mailed(days: number, rules: readonly string[]): Told {
  const keyOf = (rule: string) => `${rule}@${settledOn}${rule === "R03" ? "#ad-1" : ""}/due`;
  return sent(addDays(settledOn, days), rules.map(keyOf));
}

function sent(day: IsoDate, steps: readonly string[]): Told {
  const id = uuidOf(["mail", day, ...steps]);
  return system(day, "notice.sent", { mail: `m${day}`, steps, messageId: `0107019b-${id}-000000` });
}

function delivered(day: IsoDate): Told {
  return system(day, "notice.delivered", { mail: `m${day}` });
}

function proof(day: IsoDate, kind: string, paymentId?: string): Told {
  const evidenceId = uuidOf(["evidence", day, kind]);
  const sha256 = createHash("sha256").update(evidenceId).digest("hex");
  const file = { evidenceId, kind, sha256, sizeBytes: 184_320, mediaType: "image/jpeg" };
  return system(day, "evidence.added", paymentId === undefined ? file : { ...file, paymentId });
}

function people(day: string, type: string, data: Told["data"]): Told {
  return { day: isoDate(day), type, by: "people", data };
}

function system(day: IsoDate, type: string, data: Told["data"]): Told {
  return { day, type, by: "system", data };
}

/** As hard to compress as the product's own random ids, and the same in every run. */
function uuidOf(about: readonly string[]): string {
  const hex = createHash("sha256").update(about.join("|")).digest("hex");
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20, 32),
  ].join("-");
}

import { addDays, addMonths, type IsoDate } from "@aftercare/core/calendar/dates.ts";
import { newYearsEveOf } from "@aftercare/core/calendar/statutory-days.ts";
import type { Chance } from "./chance.ts";
import { habits } from "./habits.ts";
import type { Deed, Script } from "./play-file.ts";

/** A client with one to three debts, all settled between two days. */
export interface Household {
  readonly client: Script;
  readonly debts: readonly Script[];
}

/** Days on which people pay, each as often as it is likely. */
export function weighDays(from: IsoDate, until: IsoDate): (chance: Chance) => IsoDate {
  const days: { readonly day: IsoDate; readonly upTo: number }[] = [];
  let total = 0;
  for (let day = from; day <= until; day = addDays(day, 1)) {
    total += weightOf(day);
    days.push({ day, upTo: total });
  }
  return (chance) => {
    const drawn = chance.next() * total;
    return (days.find(({ upTo }) => drawn < upTo) ?? { day: until }).day;
  };
}

function weightOf(day: IsoDate): number {
  const ofMonth = String(Number(day.slice(8)));
  const weights: Readonly<Record<string, number>> = habits.dayWeights;
  const isLast = addDays(day, 1).slice(8) === "01";
  const ordinary = isLast ? habits.lastDayOfMonthWeight : (weights[ofMonth] ?? 1);
  return ordinary * seasonOf(day);
}

function seasonOf(day: IsoDate): number {
  const eve = newYearsEveOf(Number(day.slice(0, 4)));
  if (eve === undefined) return 1;
  const { beforeNewYear: before, inNewYear: feast } = habits;
  if (day >= addDays(eve, -before.days) && day < eve) return before.weight;
  return day >= eve && day < addDays(eve, feast.days) ? feast.weight : 1;
}

/** Draws one client and the debts, with all that does not depend on mails. */
export function writeHousehold(drawDay: (chance: Chance) => IsoDate, chance: Chance): Household {
  const reachable = chance.percent(habits.reachable);
  const settlements = [drawDay(chance)];
  const { most, another } = habits.debtsPerClient;
  while (settlements.length < most && chance.percent(another)) settlements.push(drawDay(chance));
  settlements.sort();
  const [first, last] = [settlements[0], settlements.at(-1)];
  if (first === undefined || last === undefined) throw new Error("A household without a debt.");
  const closing = chance.percent(habits.closed.share)
    ? [{ on: addDays(last, habits.closed.days), type: "case.closed", data: { reason: "done" } }]
    : [];
  const enrolled = { name: "样例", email: "sample@example.org", language: "zh-CN" };
  const deeds = [{ on: addMonths(first, -2), type: "client.enrolled", data: enrolled }, ...closing];
  return {
    client: { file: "client", deeds, reachable },
    debts: settlements.map((on) => ({ file: "debt", deeds: debtDeeds(on, chance), reachable })),
  };
}

function debtDeeds(settledOn: IsoDate, chance: Chance): Deed[] {
  const amountFen = 2_000_000;
  return [
    { on: addDays(settledOn, -1), type: "debt.recorded", data: drawTerms(amountFen, chance) },
    { on: settledOn, type: "payment.made", data: { paymentId: "p1", amountFen } },
    ...drawTrouble(settledOn, chance),
  ];
}

function drawTerms(amountFen: number, chance: Chance): Deed["data"] {
  const { none, two } = habits.autoDebits;
  const drawn = chance.next() * 100;
  const channels = drawn < none ? [] : drawn < none + two ? ["bank", "alipay"] : ["alipay"];
  const manualClosure = chance.percent(habits.manualClosure);
  return {
    kind: "online-loan",
    creditor: {
      name: "样例消费金融",
      licence: "consumer-finance",
      reportsToPbc: true,
      manualClosure,
    },
    contract: { number: "HT-0001", signedOn: "2023-06-20" },
    principalFen: amountFen,
    outstandingFen: amountFen,
    annualRateBasisPoints: 2350,
    hadOverdue: chance.percent(habits.hadOverdue),
    ...(chance.percent(habits.guaranteed) ? { guaranteed: true } : {}),
    ...(chance.percent(habits.insured) ? { insurer: "样例保险" } : {}),
    autoDebits: channels.map((channel) => ({ id: channel, channel })),
  };
}

function drawTrouble(settledOn: IsoDate, chance: Chance): Deed[] {
  const on = (least: number, most: number) => addDays(settledOn, chance.between(least, most));
  const deeds: Deed[] = [];
  if (chance.percent(habits.called))
    deeds.push({ on: on(5, 150), type: "contact.logged", data: call });
  if (chance.percent(habits.anomaly)) {
    const foundOn = on(31, 95);
    deeds.push({ on: foundOn, type: "anomaly.found", data: { anomalyId: "a1", kind: "marks" } });
    if (chance.percent(habits.objected)) {
      const filedOn = addDays(foundOn, chance.between(1, 20));
      deeds.push({ on: filedOn, type: "objection.filed", data: objection });
      if (chance.percent(habits.objectionAnswered)) {
        const answeredOn = addDays(filedOn, chance.between(8, 20));
        const data = { objectionId: "o1", outcome: "corrected" };
        deeds.push({ on: answeredOn, type: "objection.answered", data });
      }
    }
  }
  return deeds.toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}

const said = "您好，请尽快处理账户问题。";
const call = { contactId: "c1", channel: "call", target: "client", demandsPayment: true, said };
const objection = { objectionId: "o1", channel: "ccrc", anomalies: ["a1"] };

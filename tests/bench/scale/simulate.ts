import { addDays, daysBetween, isoDate, type IsoDate } from "@aftercare/core/calendar/dates.ts";
import { dateOf, timeOf } from "@aftercare/core/calendar/instant.ts";
import { makeChance } from "./chance.ts";
import { playFile, type Mail, type Script } from "./play-file.ts";
import { weighDays, writeHousehold } from "./write-scripts.ts";

export interface Simulated {
  readonly seed: number;
  readonly debts: number;
  readonly clients: number;
  /** Debts are settled from here to `until`; loads are counted from `countedFrom`, when the flows are full. */
  readonly settledFrom: IsoDate;
  readonly countedFrom: IsoDate;
  readonly until: IsoDate;
  readonly clientMails: number;
  readonly staffMails: number;
  /** To clients and staff at nine in the morning, one number for each day from `countedFrom` to `until`. */
  readonly atNine: readonly number[];
  /** At any other time of these days together: what was learned of in the course of a day. */
  readonly later: number;
}

export const simulation = {
  seed: 20_260_101,
  debts: 20_000,
  settledFrom: isoDate("2025-10-01"),
  countedFrom: isoDate("2026-01-01"),
  until: isoDate("2027-12-31"),
} as const;

/** Plays whole clients until there are that many debts. The same numbers give the same loads. */
export function simulate(debts: number, seed: number): Simulated {
  const { settledFrom, countedFrom, until } = simulation;
  const drawDay = weighDays(settledFrom, until);
  const tally = makeTally(countedFrom, until);
  let [debtCount, clients] = [0, 0];
  while (debtCount < debts) {
    const chance = makeChance(seed + clients);
    const household = writeHousehold(drawDay, chance);
    const scripts: readonly Script[] = [household.client, ...household.debts];
    for (const script of scripts) tally.add(playFile(script, until, chance));
    debtCount += household.debts.length;
    clients += 1;
  }
  return { seed, debts: debtCount, clients, settledFrom, countedFrom, until, ...tally.read() };
}

function makeTally(from: IsoDate, until: IsoDate) {
  const sent = { client: 0, staff: 0 };
  const atNine = Array.from({ length: daysBetween(from, until) + 1 }, () => 0);
  let later = 0;

  function read(): Pick<Simulated, "clientMails" | "staffMails" | "atNine" | "later"> {
    return { clientMails: sent.client, staffMails: sent.staff, atNine, later };
  }

  function add(mails: readonly Mail[]): void {
    for (const mail of mails) {
      const day = daysBetween(from, dateOf(mail.at));
      const soFar = atNine[day];
      if (soFar === undefined) continue;
      if (timeOf(mail.at) === "09:00") atNine[day] = soFar + 1;
      else later += 1;
      sent[mail.to] += 1;
    }
  }

  return { add, read };
}

/** The day of a load by its place. */
export const dayAt = ({ countedFrom }: Pick<Simulated, "countedFrom">, nth: number): IsoDate =>
  addDays(countedFrom, nth);

import { addDays, type IsoDate } from "@aftercare/core/calendar/dates.ts";
import { newYearsEveOf } from "@aftercare/core/calendar/statutory-days.ts";
import { dayAt, type Simulated } from "./simulate.ts";

/** A morning of the simulated years, for as many case files as were asked for. */
export interface Morning {
  readonly day: IsoDate;
  readonly mails: number;
}

export type MorningName = "usual" | "busy" | "newYear" | "halfYear";

const caseFilesOf = ({ debts, clients }: Simulated) => debts + clients;

/** Every morning, for that many case files. */
export function morningsOf(simulated: Simulated, caseFiles: number): Morning[] {
  const factor = caseFiles / caseFilesOf(simulated);
  return simulated.atNine.map((mails, nth) => ({
    day: dayAt(simulated, nth),
    mails: Math.round(mails * factor),
  }));
}

/** The mornings that matter: the middle one, the busiest usual one, after the New Year, of a half-year. */
export function pickMornings(mornings: readonly Morning[]): Readonly<Record<MorningName, Morning>> {
  const usual = mornings
    .filter(({ day }) => !isHalfYear(day) && !isNewYear(day))
    .toSorted((a, b) => a.mails - b.mails);
  return {
    usual: pick(usual, Math.floor(usual.length / 2)),
    busy: pick(usual, usual.length - 1),
    newYear: busiest(mornings.filter(({ day }) => isNewYear(day))),
    halfYear: busiest(mornings.filter(({ day }) => isHalfYear(day))),
  };
}

/** From the eve to the third day, on which all mail of the feast goes out. */
export function feastOf(mornings: readonly Morning[], year: number): Morning[] {
  const eve = newYearsEveOf(year);
  if (eve === undefined) throw new Error(`No New Year's eve is known for ${year}.`);
  return mornings.filter(({ day }) => day >= addDays(eve, -1) && day <= addDays(eve, 4));
}

/** The mean of each day of the month, half-years and the feast apart. */
export function meansByDayOfMonth(mornings: readonly Morning[]): ReadonlyMap<number, number> {
  const usual = mornings.filter(({ day }) => !isHalfYear(day) && !isNewYear(day));
  const days = Array.from({ length: 31 }, (_, nth) => nth + 1);
  return new Map(
    days.map((of) => {
      const same = usual.filter(({ day }) => Number(day.slice(8)) === of);
      return [of, same.reduce((sum, { mails }) => sum + mails, 0) / Math.max(1, same.length)];
    }),
  );
}

function isHalfYear(day: IsoDate): boolean {
  return day.endsWith("-01-01") || day.endsWith("-07-01");
}

function isNewYear(day: IsoDate): boolean {
  const eve = newYearsEveOf(Number(day.slice(0, 4)));
  return eve !== undefined && day >= eve && day <= addDays(eve, 3);
}

function busiest(mornings: readonly Morning[]): Morning {
  return pick(
    mornings.toSorted((a, b) => b.mails - a.mails),
    0,
  );
}

function pick(mornings: readonly Morning[], nth: number): Morning {
  const morning = mornings[nth];
  if (morning === undefined) throw new Error("No such morning was played.");
  return morning;
}

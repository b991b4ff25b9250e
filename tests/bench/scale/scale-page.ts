import { readFileSync, writeFileSync } from "node:fs";
import { entries } from "@aftercare/app/entries.ts";
import { installation } from "@aftercare/infra-shared/installation.ts";
import type { Measured } from "../cost/measured.ts";
import { fillPage, writeMarkdownTable, writeNumber } from "../page-tables.ts";
import { findCeilings } from "./ceilings.ts";
import { drainedAt, untilNoon } from "./drain.ts";
import { limits } from "./limits.ts";
import * as played from "./mornings.ts";
import type { Simulated } from "./simulate.ts";
import { readStarts } from "./starts.ts";

const folder = new URL("../../../docs/operations/", import.meta.url);
const page = new URL("scale.md", folder);
const chart = new URL("due-by-day.svg", folder);

export const caseFiles = 10_000_000;
const rates = [installation.mail.perSecond, 100, 500, 1_000];

export const readScalePage = (): string => readFileSync(page, "utf8");
export const saveScalePage = (text: string): void => writeFileSync(page, text);
export const readChart = (): string => readFileSync(chart, "utf8");
export const saveChart = (svg: string): void => writeFileSync(chart, svg);

/** The page with its computed parts made anew. */
export function computeScalePage(text: string, measured: Measured, simulated: Simulated): string {
  const mornings = played.morningsOf(simulated, caseFiles);
  const picked = played.pickMornings(mornings);
  return fillPage(text, {
    sample: writeSample(simulated),
    mornings: writeMornings(picked),
    months: writeMonths(mornings),
    feast: writeFeast(mornings),
    ceilings: writeCeilings(measured, picked),
    starts: writeStarts(),
    limits: writeLimits(),
  });
}

function writeSample(simulated: Simulated): string {
  const { debts, clients, settledFrom, countedFrom, until, clientMails, staffMails } = simulated;
  const mails = clientMails + staffMails;
  const nine = simulated.atNine.reduce((sum, each) => sum + each, 0);
  const busiest = Math.max(...simulated.atNine);
  return [
    `- ${writeNumber(debts)} debts of ${writeNumber(clients)} clients, settled from ${settledFrom} to ${until}; mails counted from ${countedFrom} on.`,
    `- ${writeNumber(mails)} mails, ${(mails / debts).toFixed(1)} a debt; ${((100 * nine) / mails).toFixed(1)} % of them due at nine sharp, so **the worst minute of a day is 09:00, and it is the day**.`,
    `- Everything below is this sample times ${writeNumber(caseFiles / (debts + clients))}: ${writeNumber(caseFiles)} case files. In the sample the busiest morning has ${writeNumber(busiest)} mails.`,
  ].join("\n");
}

const titles: Readonly<Record<played.MorningName, string>> = {
  usual: "the middle one",
  busy: "the busiest usual one",
  newYear: "after the New Year",
  halfYear: "the first of a half-year",
};

function writeMornings(picked: Readonly<Record<played.MorningName, played.Morning>>): string {
  const names = Object.keys(titles) as played.MorningName[];
  const rows = names.map((name) => {
    const { day, mails } = picked[name];
    const noon = mails / (untilNoon(1) || 1);
    const ends = rates.map((rate) => drainedAt(mails, rate));
    return [titles[name], day, writeNumber(mails), ...ends, writeNumber(Math.ceil(noon))];
  });
  const over = rates.map((rate) => `over at ${writeNumber(rate)}/s`);
  const heads = ["morning", "day", "mails at 09:00", ...over, "rate for noon"];
  return writeMarkdownTable(heads, rows, [2, 3, 4, 5, 6, 7]);
}

function writeMonths(mornings: readonly played.Morning[]): string {
  const means = played.meansByDayOfMonth(mornings);
  const days = [...means].toSorted(([, a], [, b]) => b - a);
  const all = days.reduce((sum, [, mails]) => sum + mails, 0) / days.length;
  const write = ([day, mails]: readonly [number, number]) => `${day} (${(mails / all).toFixed(2)})`;
  return [
    `- Busiest days of a month, against the mean of ${writeNumber(Math.round(all))} mails: ${days.slice(0, 5).map(write).join(", ")}.`,
    `- Quietest: ${days.slice(-3).map(write).join(", ")}.`,
  ].join("\n");
}

function writeFeast(mornings: readonly played.Morning[]): string {
  const rows = played.feastOf(mornings, 2027).map(({ day, mails }) => [day, writeNumber(mails)]);
  return writeMarkdownTable(["day", "mails at 09:00"], rows, [1]);
}

function writeCeilings(
  measured: Measured,
  picked: Readonly<Record<played.MorningName, played.Morning>>,
): string {
  const rows = findCeilings(measured, picked, caseFiles).map(({ what, at, unit, turn }) => [
    what,
    writeNumber(Math.floor(at)),
    unit,
    turn,
  ]);
  return writeMarkdownTable(["what", "at", "unit", "what to turn"], rows, [1]);
}

function writeStarts(): string {
  const rows = readStarts().map(({ entry, loadMs, callMs, heldMb, gzippedKb }) => [
    entry,
    String(entries[entry].memoryMb),
    String(heldMb),
    String(loadMs),
    callMs === undefined ? "" : String(callMs),
    String(gzippedKb),
  ]);
  const heads = ["entry", "MB given", "MB held", "load, ms", "first call, ms", "kB gzipped"];
  return writeMarkdownTable(heads, rows, [1, 2, 3, 4, 5]);
}

function writeLimits(): string {
  const rows = Object.values(limits).map(({ what, value, unit, kind, confidence }) => [
    what,
    writeNumber(value),
    unit,
    kind,
    confidence,
  ]);
  return writeMarkdownTable(["limit", "", "unit", "kind", "confidence"], rows, [1]);
}

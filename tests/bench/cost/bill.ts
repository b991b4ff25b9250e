import { entries } from "@aftercare/app/entries.ts";
import type { EntryName } from "@aftercare/functions/entry-variables.ts";
import type { Simulated } from "../scale/simulate.ts";
import { fixedUse, minutesPerMonth, use } from "./habits-of-use.ts";
import { writesOf, type ActUnits, type Measured } from "./measured.ts";
import { prices, type PriceName } from "./prices.ts";

/** One line of a bill. */
export interface Item {
  readonly for: string;
  readonly price: PriceName;
  readonly quantity: number;
  readonly usd: number;
}

/** What the deployed app consists of, as far as it is billed for being there. */
export interface Installed {
  readonly dueShards: number;
  readonly queues: number;
  readonly alarms: number;
  readonly metrics: number;
  readonly recoveryDays: number;
}

export const totalOf = (items: readonly Item[]): number =>
  items.reduce((sum, { usd }) => sum + usd, 0);

/** A year of so many debts, each with its whole life in it, fixed costs apart. */
export function billDebts(
  debts: number,
  measured: Measured,
  {
    debts: sample,
    clientMails,
    staffMails,
  }: Pick<Simulated, "debts" | "clientMails" | "staffMails">,
  installed: Installed,
): Item[] {
  const { acts, eventsOfLife, uploadsOfLife } = measured;
  const mails = (debts * (clientMails + staffMails)) / sample;
  const [events, uploads] = [debts * eventsOfLife, debts * uploadsOfLife];
  const looks = debts * use.looks * use.requestsPerLook;
  const done: readonly Done[] = [
    { act: acts.enrol, times: debts, by: ["api"] },
    { act: acts.event, times: events, by: ["api"] },
    { act: acts.upload, times: uploads, by: ["api", "evidence"] },
    { act: acts.mail, times: mails, by: ["remind"] },
    { act: acts.feedback, times: mails, by: ["mail-feedback", "mail-feedback"] },
    { act: acts.readClient, times: looks, by: ["api"] },
  ];
  const sum = (of: (one: Done) => number) =>
    done.reduce((all, one) => all + of(one) * one.times, 0);
  const invocations = sum(({ by }) => by.length);
  const [fileGb, rowsGb] = [
    (uploads * use.megabytesPerUpload) / 1_000,
    (debts * (measured.tableBytes + measured.indexBytes)) / 1e9,
  ];
  const requests = events + uploads + looks;
  return [
    item(
      "events, proofs, mails, looks",
      "tableWrites",
      sum(({ act }) => writesOf(act)),
    ),
    item(
      "the same",
      "tableReads",
      sum(({ act }) => act.reads),
    ),
    item(
      "every read and write of a row, recorded",
      "trailEvents",
      sum(({ act }) => act.calls),
    ),
    item("rows and indexes", "tableStorage", rowsGb * use.monthsKept),
    item("the last days, to the second", "tableRecovery", rowsGb * use.monthsKept),
    item(
      `rows, ${installed.recoveryDays} nightly copies`,
      "backupStorage",
      rowsGb * use.monthsKept * installed.recoveryDays,
    ),
    item("API, worker, intake, feedback", "lambdaRequests", invocations),
    item("the same", "lambdaSeconds", sum(gigabyteSecondsOf)),
    item("people and partners", "httpApi", requests),
    item("the same, and the app's files", "cdnRequests", requests + debts * use.looks * 4),
    item("the app and its data", "cdnData", (debts * use.looks * use.kilobytesPerLook) / 1e6),
    item("proofs", "fileStorage", fileGb * use.monthsKept),
    item("proofs, nightly", "fileBackup", fileGb * use.monthsKept),
    // Posted, locked, tagged by the scan; its backup once more.
    item("a proof: posted, tagged, locked, copied", "filePuts", uploads * 4),
    item("a proof: scanned, inspected, looked at twice", "fileGets", uploads * 4),
    item("proofs", "scanObjects", uploads),
    item("proofs", "scanData", fileGb),
    item("reminders", "mails", mails),
    // Put in, taken out, deleted: a wake-up, two pieces of feedback, a scanned file.
    item("wake-ups, feedback, scans", "queueRequests", 3 * (3 * mails + uploads)),
    item("one line a call", "logData", (invocations * use.logKilobytesPerCall) / 1e6),
    item("one request in twenty", "traces", invocations / use.tracedOneIn),
  ];
}

/** A month in which nobody does anything. */
export function billMonth(measured: Measured, installed: Installed): Item[] {
  const { idleSweep, idleDeliver } = measured.acts;
  const shards = installed.dueShards / measured.dueShards;
  const calls = shards * (idleSweep.calls + idleDeliver.calls);
  const reads = shards * (idleSweep.reads + idleDeliver.reads);
  const { queues, alarms, metrics } = installed;
  const polls = queues * fixedUse.pollersPerQueue * fixedUse.pollsPerMinute + 1;
  const idle = (fixedUse.msPerIdleMinute / 1_000) * (gigabytesOf("sweep") + gigabytesOf("deliver"));
  const looks = fixedUse.canaryLooksPerDay * 30;
  const watching = looks * fixedUse.secondsPerLook * gigabytesOf("canary");
  return [
    item("each alarm of the app", "alarms", alarms),
    item("the app's own", "metrics", metrics),
    item("one", "dashboards", fixedUse.dashboards),
    item("data, alarms, backups, audit trail", "keys", fixedUse.keys),
    item("sweep and delivery look into each shard", "tableReads", reads * minutesPerMonth),
    item("the same, recorded", "trailEvents", calls * minutesPerMonth),
    item("sweep and delivery, every minute", "schedules", 2 * minutesPerMonth),
    item("the same, and the canary", "lambdaRequests", 2 * minutesPerMonth + looks),
    item("the same", "lambdaSeconds", idle * minutesPerMonth + watching),
    item("the same", "logData", (2 * minutesPerMonth * use.logKilobytesPerCall) / 1e6),
    item(`${queues} queues that are polled`, "queueRequests", polls * minutesPerMonth),
    item("the canary's", "mails", 2 * looks),
    item("where the domain is kept here", "zones", fixedUse.zones),
  ];
}

/** What somebody did, how often, and which entries worked on it. */
interface Done {
  readonly act: ActUnits;
  readonly times: number;
  readonly by: readonly EntryName[];
}

function gigabyteSecondsOf({ act, by }: Done): number {
  const seconds = (act.calls * use.msPerCall) / by.length / 1_000 + use.ownMs / 1_000;
  return by.reduce((all, entry) => all + seconds * gigabytesOf(entry), 0);
}

const gigabytesOf = (entry: EntryName) => entries[entry].memoryMb / 1_024;

function item(what: string, price: PriceName, quantity: number): Item {
  const { usd, per } = prices[price];
  return { for: what, price, quantity, usd: (quantity / per) * usd };
}

import { readFileSync, writeFileSync } from "node:fs";
import { alarmsOf } from "@aftercare/app/alarm-list.ts";
import { queueNames } from "@aftercare/app/names.ts";
import { metrics } from "@aftercare/functions/adapters/metrics.ts";
import { installation } from "@aftercare/infra-shared/installation.ts";
import { recoveryDays } from "@aftercare/infra-shared/backup-days.ts";
import { stageOf } from "@aftercare/infra-shared/stage.ts";
import { fillPage, writeMarkdownTable, writeNumber, writeUsd } from "../page-tables.ts";
import type { Simulated } from "../scale/simulate.ts";
import { billDebts, billMonth, totalOf, type Installed, type Item } from "./bill.ts";
import { actNames, writesOf, type ActName, type Measured } from "./measured.ts";
import { prices, pricesOf, type PriceName } from "./prices.ts";

const page = new URL("../../../docs/operations/cost.md", import.meta.url);

export const debtsBilled = 1_000;

/** Production, as `infra/app` deploys it. */
export const installed: Installed = {
  dueShards: installation.dueShards,
  queues: queueNames.length,
  alarms: alarmsOf(stageOf("production"), { apiId: "", tableName: "" }).length,
  metrics: Object.values(metrics).flatMap((told) => Object.keys(told)).length,
  recoveryDays,
};

export const readCostPage = (): string => readFileSync(page, "utf8");
export const saveCostPage = (text: string): void => writeFileSync(page, text);

/** The page with its computed parts made anew. */
export function computeCostPage(text: string, measured: Measured, simulated: Simulated): string {
  const debts = billDebts(debtsBilled, measured, simulated, installed);
  const month = billMonth(measured, installed);
  const [perThousand, perMonth] = [totalOf(debts), totalOf(month)];
  const mailsPerDebt = (simulated.clientMails + simulated.staffMails) / simulated.debts;
  const answer = [
    `- **${writeUsd(perThousand)} US dollars a year for 1,000 debts**, each with its whole life in that year: ${measured.eventsOfLife} events, ${measured.uploadsOfLife} proofs, ${mailsPerDebt.toFixed(1)} mails.`,
    `- **${writeUsd(perMonth)} US dollars a month** for an installation in which nothing happens, ${writeUsd(12 * perMonth)} a year.`,
    `- Measured on ${measured.measuredOn}, at list prices of ${pricesOf.region} as noted on ${pricesOf.noted}.`,
  ].join("\n");
  return fillPage(text, {
    answer,
    debts: writeBill(debts),
    month: writeBill(month),
    acts: writeActs(measured),
    prices: writePrices(),
  });
}

function writeBill(items: readonly Item[]): string {
  const rows = items.map(({ for: what, price, quantity, usd }) => [
    prices[price].unit,
    what,
    writeNumber(quantity),
    writeUsd(usd),
  ]);
  const total = ["**together**", "", "", `**${writeUsd(totalOf(items))}**`];
  return writeMarkdownTable(["unit", "for", "how many", "USD"], [...rows, total], [2, 3]);
}

const actTitles: Readonly<Record<ActName, string>> = {
  enrol: "a client is taken on, with consent",
  event: "an event, the mean of a life",
  upload: "a proof: announced, posted, taken in",
  mail: "a mail: claimed, sent, recorded",
  feedback: "what the mail service tells of it, twice",
  readClient: "a client's follow-ups are read",
  readDesk: "a counsellor's desk is read, 50 clients",
  idleSweep: "a minute's sweep with nothing due",
  idleDeliver: "a minute's delivery with nothing due",
};

function writeActs({ acts }: Measured): string {
  const rows = actNames.map((name) => {
    const { writes, reads, calls } = acts[name];
    const parts = Object.entries(writes).map(([place, units]) => `${place} ${units}`);
    return [
      actTitles[name],
      writeNumber(writesOf(acts[name])),
      parts.join(", "),
      String(reads),
      String(calls),
    ];
  });
  const heads = ["act", "write units", "of these", "read units", "calls"];
  return writeMarkdownTable(heads, rows, [1, 3, 4]);
}

function writePrices(): string {
  const names = Object.keys(prices) as PriceName[];
  const rows = names.map((name) => {
    const { unit, usd, per, page: where, confidence } = prices[name];
    return [unit, String(usd), per.toLocaleString("en"), where, confidence];
  });
  return writeMarkdownTable(["unit", "USD", "for", "page", "confidence"], rows, [1, 2]);
}

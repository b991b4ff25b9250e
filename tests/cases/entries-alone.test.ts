import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { makeRemindHandler } from "@aftercare/functions/entry/remind.ts";
import { entryVariables, type EntryName } from "@aftercare/functions/entry-variables.ts";
import { scheduledEvent } from "@aftercare/local/runner/tick.ts";
import type { SQSEvent, SQSRecord } from "aws-lambda";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildTown, debtOf, enrol, type Office, type Town } from "./support/town.ts";

/** An entry as Lambda starts it: a process of its own, with its own variables and no others, and what it prints. */

let town: Town;
let office: Office;
beforeAll(async () => {
  town = await buildTown();
  office = await town.openOffice();
  await withoutNight();
  town.moveTo("2025-05-01T02:00:00Z");
  const loan = await enrol(office);
  town.moveTo("2025-06-20T06:30:00Z");
  await office.tell(loan, "payment.made", { paymentId: "p1", amountFen: 2_000_000 });
});
afterAll(() => town.close());

/** The process has today's clock, whatever the hour. */
async function withoutNight(): Promise<void> {
  const { organisations } = town.cloud.app.ports;
  const org = await organisations.loadNow(office.orgId);
  if (org === undefined) throw new Error("The office is not there.");
  const hours = { mailAt: "00:00", quietFrom: "00:00", quietUntil: "00:00" };
  await organisations.save({ ...org, ...hours, version: org.version + 1 });
}

function wakeUp(): SQSEvent {
  const body = JSON.stringify(debtOf(office, "li", "loan"));
  return { Records: [{ messageId: "m1", body } as SQSRecord] };
}

const run = promisify(execFile);

async function callAlone(entry: EntryName, event: unknown): Promise<readonly unknown[]> {
  const given = town.cloud.engines.env;
  const own = new Set<string>(entryVariables[entry]);
  const names = Object.keys(given).filter((name) => name.startsWith("AWS_") || own.has(name));
  const file = import.meta.resolve(`@aftercare/functions/entry/${entry}.ts`);
  const script =
    `const { handler } = await import(${JSON.stringify(file)});` +
    `await handler(${JSON.stringify(event)}, { getRemainingTimeInMillis: () => 60_000 });`;
  const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: fileURLToPath(new URL(".", import.meta.url)),
    env: Object.fromEntries(names.map((name) => [name, given[name]])),
  });
  const lines = stdout.trim().split("\n");
  return lines.map((line) => JSON.parse(line) as unknown);
}

const embedded = (process: string, ...names: string[]) => ({
  _aws: {
    Timestamp: expect.any(Number),
    CloudWatchMetrics: [
      {
        Namespace: "Aftercare",
        Dimensions: [["process"]],
        Metrics: names.map((Name) => ({ Name, Unit: expect.any(String) })),
      },
    ],
  },
  process,
  ...Object.fromEntries(names.map((name) => [name, expect.any(Number)])),
});

test("the sweep tells what is due, for how long, and what it woke", async () => {
  const lines = await callAlone("sweep", scheduledEvent(town.cloud.engines.clock.now()));
  const measured = lines.find((line) => typeof line === "object" && line && "_aws" in line);
  expect(measured).toMatchObject(embedded("sweep", "OldestDueAgeSeconds", "DueFiles", "Woken"));
  expect(measured).toMatchObject({ DueFiles: 2, Woken: 2 });
  const sinceSettlement = (Date.now() - Date.parse("2025-06-21T00:00:00Z")) / 1000;
  const { OldestDueAgeSeconds: age } = measured as { readonly OldestDueAgeSeconds: number };
  expect(Math.abs(age - sinceSettlement)).toBeLessThan(2 * 86_400);
});

test("a worker that is stopped soon claims nothing and gives its message back", async () => {
  const remind = makeRemindHandler(town.cloud.app);
  const deadline = { getRemainingTimeInMillis: () => 20_000 };
  const { batchItemFailures } = await remind(wakeUp(), deadline);
  expect(batchItemFailures).toEqual([{ itemIdentifier: "m1" }]);
  const file = await town.cloud.app.ports.cases.load(debtOf(office, "li", "loan"));
  expect(file?.dispatch).toBeUndefined();
  expect(office.mails()).toEqual([]);
});

test("the worker counts the mails that it sent", async () => {
  const lines = await callAlone("remind", wakeUp());
  const measured = lines.find((line) => typeof line === "object" && line && "_aws" in line);
  expect(measured).toEqual(embedded("remind", "MailsSent", "MailsUncertain", "MailsFailed"));
  expect(office.mails().length).toBeGreaterThan(0);
  expect(measured).toMatchObject({ MailsSent: office.mails().length, MailsFailed: 0 });
});

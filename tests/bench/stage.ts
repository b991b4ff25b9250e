import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  instantOfMs,
  msOfInstant,
  parseInstant,
  type Instant,
} from "@aftercare/core/calendar/instant.ts";
import type { Actor } from "@aftercare/core/kernel/actor.ts";
import type { Context } from "@aftercare/core/kernel/context.ts";
import type { Organisation } from "@aftercare/core/kernel/organisation.ts";
import { newOrganisation } from "@aftercare/core/organisation/organisation-schema.ts";
import { createTable } from "@aftercare/core/store/create-table.ts";
import { clientOptions, makeDocumentClient } from "@aftercare/functions/adapters/aws-clients.ts";
import { makeLog } from "@aftercare/functions/adapters/log.ts";
import { makeSesMailer } from "@aftercare/functions/adapters/mailer.ts";
import { compose, type App } from "@aftercare/functions/compose.ts";
import { SESv2Client } from "@aws-sdk/client-sesv2";
import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { sampleKey } from "../contract/sample-key.ts";
import { makeMeter, type Meter } from "./meter.ts";

/** The product as it is composed for Lambda, on local servers, with a meter at its AWS clients. */
export interface Stage {
  readonly app: App;
  readonly env: Readonly<Record<string, string>>;
  readonly tableName: string;
  readonly documents: DynamoDBDocumentClient;
  readonly mails: SESv2Client;
  readonly meter: Meter;
  /** From then on time runs as usual. */
  moveTo(instant: string): void;
  close(): Promise<void>;
}

export const office: Organisation = newOrganisation(
  {
    id: "bench",
    name: "样例帮扶中心",
    phone: "400-000-0000",
    staffAddress: "staff@example.org",
  },
  { at: instantOfMs(0), by: "system:operator" },
);
export const apiKey = `ak_bench_${"k".repeat(43)}`;

/** As many as one process has under way at once. */
export const mostInFlight = 8;

export async function buildStage(): Promise<Stage> {
  const engines = await startEnginesApart();
  const { env } = engines;
  const documents = makeDocumentClient(env);
  const mails = openMailClient(env);
  const meter = makeMeter();
  meter.watch(documents);
  meter.watch(mails);
  const clock = makeClock();
  const app = compose(env, {
    documentClient: documents,
    mailer: makeSesMailer(mails, mailOptions(env)),
    clock,
    log: makeLog(() => undefined),
  });
  const { tableName } = app.config;
  await createTable(documents, tableName);
  await app.ports.organisations.save(office);
  await app.ports.apiKeys.addApiKey(sampleKey(office.id, "partner"), apiKey);
  return {
    app,
    env,
    tableName,
    documents,
    mails,
    meter,
    moveTo: clock.moveTo,
    async close() {
      documents.destroy();
      mails.destroy();
      await engines.stop();
    },
  };
}

export async function contextOf(
  { app }: Stage,
  actor: Actor = { kind: "system", process: "remind" },
): Promise<Context> {
  const ctx = await app.contextFor(office.id, actor);
  if (ctx === undefined) throw new Error("The office is closed.");
  return ctx;
}

async function startEnginesApart() {
  const dir = await mkdtemp(join(tmpdir(), "aftercare-bench-"));
  const child = fork(new URL("engines-process.ts", import.meta.url), [dir]);
  const ended = once(child, "exit");
  const [env] = (await Promise.race([once(child, "message"), ended.then(neverStarted)])) as [
    Record<string, string>,
  ];
  return {
    env,
    async stop() {
      child.disconnect();
      await ended;
      await rm(dir, { recursive: true, force: true });
    },
  };
}

function neverStarted(): never {
  throw new Error("The local servers did not start.");
}

/** As `open-mailer.ts` makes it, but where the meter can listen. */
function openMailClient(env: Stage["env"]): SESv2Client {
  const limits = { connectionTimeoutMs: 3_000, requestTimeoutMs: 15_000, attempts: 1 };
  return new SESv2Client(clientOptions(env, "SESV2", limits));
}

function mailOptions(env: Stage["env"]) {
  const configurationSet = env["AFTERCARE_MAIL_CONFIGURATION_SET"] ?? "";
  return { from: env["AFTERCARE_MAIL_FROM"] ?? "", configurationSet };
}

/** The product's own clock, moved. */
function makeClock() {
  let aheadMs = 0;
  return {
    now: (): Instant => instantOfMs(Date.now() + aheadMs),
    moveTo(text: string): void {
      const instant = parseInstant(text);
      if (instant === undefined) throw new RangeError(`Not an instant: ${text}`);
      aheadMs = msOfInstant(instant) - Date.now();
    },
  };
}

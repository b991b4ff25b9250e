import { cnCalendar } from "@aftercare/core/calendar/cn-calendar.ts";
import { instantOfMs } from "@aftercare/core/calendar/instant.ts";
import { rulebook } from "@aftercare/core/followups/registry.ts";
import type { Actor } from "@aftercare/core/kernel/actor.ts";
import type { Context, Ports } from "@aftercare/core/kernel/context.ts";
import type { OrgId } from "@aftercare/core/kernel/ids.ts";
import { makeAccessRecordStore } from "@aftercare/core/store/access-record-store.ts";
import { makeApiKeyStore } from "@aftercare/core/store/api-key-store.ts";
import { makeApprovalStore } from "@aftercare/core/store/approval-store.ts";
import { makeCalendarFeedStore } from "@aftercare/core/store/calendar-feed-store.ts";
import { makeCaseFileStore } from "@aftercare/core/store/case-file-store.ts";
import { makeCreditorStore } from "@aftercare/core/store/creditor-store.ts";
import { makeDigestStore } from "@aftercare/core/store/digest-store.ts";
import { makeDeliveryStore } from "@aftercare/core/store/delivery-store.ts";
import { makeEvidenceStore } from "@aftercare/core/store/evidence-store.ts";
import { makeExportStore } from "@aftercare/core/store/export-store.ts";
import type { IdentityRecords } from "@aftercare/core/store/identity/identity-model.ts";
import { makeIdentityRecords } from "@aftercare/core/store/identity/identity-records.ts";
import { makeSessionStore } from "@aftercare/core/store/identity/session-store.ts";
import { makeUserStore } from "@aftercare/core/store/identity/user-store.ts";
import { makeLimitStore } from "@aftercare/core/store/limit-store.ts";
import { makeLongJobStore } from "@aftercare/core/store/long-job-store.ts";
import { makeMailTroubleStore } from "@aftercare/core/store/mail-trouble-store.ts";
import { makeMemberStore } from "@aftercare/core/store/member-store.ts";
import { makeOrganisationStore } from "@aftercare/core/store/organisation-store.ts";
import { makeReplanningStore } from "@aftercare/core/store/replanning-store.ts";
import { makeWebhookStore } from "@aftercare/core/store/webhook-store.ts";
import { contextIn, isOpenTo } from "@aftercare/core/verbs/organisation/context-in.ts";
import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { makeDocumentClient } from "./adapters/aws-clients.ts";
import { makeDns } from "./adapters/dns-lookups.ts";
import {
  lazyArchives,
  lazyFileStore,
  lazyJobQueue,
  lazyMailer,
  lazyPinyin,
  lazySheets,
  lazyWakeQueue,
} from "./adapters/lazy-ports.ts";
import { makeLog } from "./adapters/log.ts";
import { makeMeasure, type Measure } from "./adapters/metrics.ts";
import { makeWebhookSender } from "./adapters/webhook-sender.ts";
import { readConfig, type Config, type Environment } from "./config.ts";
import type { EntryName } from "./entry-variables.ts";

export interface App {
  readonly config: Config;
  readonly ports: Ports;
  /** What the auth server keeps; everything else reads people and sessions by their ports. */
  readonly identity: IdentityRecords;
  readonly measure: Measure;
  /** What a verb needs to act for one organisation; undefined when there is none, or none for this actor. */
  contextFor(orgId: OrgId, actor: Actor): Promise<Context | undefined>;
}

/** What tests and the local machine put in the place of the real thing. */
export interface Replacements extends Partial<Ports> {
  readonly documentClient?: DynamoDBDocumentClient;
}

interface Composition extends Replacements {
  /** Of a Lambda: whose variables are demanded, and no others. Without it, all of them. */
  readonly entry?: EntryName;
  /** Without it, a Lambda writes its metrics down, and any other process has none. */
  readonly measure?: Measure;
}

/**
 * Wires the product, once a process. Only the store is opened now; files, queue and mailer are loaded when
 * they are first used.
 * @throws AppError `config.invalid`
 */
export function compose(environment: Environment, composition: Composition = {}): App {
  const { entry, measure, documentClient, ...replaced } = composition;
  const config = readConfig(environment, entry);
  const client = documentClient ?? makeDocumentClient(environment);
  const identity = makeIdentityRecords(client, {
    tableName: config.tableName,
    clock: wallClock,
    onRoster: (model) => ports.log.warn("a question about people named no key", { model }),
  });
  const ports: Ports = { ...makePorts(config, environment, client, identity), ...replaced };
  return {
    config,
    ports,
    identity,
    measure: measure ?? (entry === undefined ? () => undefined : makeMeasure(write, wallMs)),
    async contextFor(orgId, actor) {
      const org = await ports.organisations.load(orgId);
      if (org === undefined || !isOpenTo(org, actor)) return undefined;
      return contextIn(ports, org, actor);
    },
  };
}

const wallMs = () => Date.now();
const wallClock = { now: () => instantOfMs(wallMs()) };
const elapsedMs = () => performance.now();
const write = (line: string) => process.stdout.write(line);

function makePorts(
  config: Config,
  env: Environment,
  client: DynamoDBDocumentClient,
  identity: IdentityRecords,
): Ports {
  const { tableName, dueShards, settings } = config;
  return {
    cases: makeCaseFileStore(client, { tableName, dueShards }),
    evidence: makeEvidenceStore(client, { tableName }),
    access: makeAccessRecordStore(client, { tableName }),
    approvals: makeApprovalStore(client, { tableName }),
    calendarFeeds: makeCalendarFeedStore(client, { tableName }),
    creditors: makeCreditorStore(client, { tableName, elapsedMs }),
    exports: makeExportStore(client, { tableName }),
    mailTroubles: makeMailTroubleStore(client, { tableName }),
    members: makeMemberStore(client, { tableName, elapsedMs }),
    organisations: makeOrganisationStore(client, { tableName, elapsedMs }),
    replannings: makeReplanningStore(client, { tableName }),
    apiKeys: makeApiKeyStore(client, { tableName, elapsedMs, wallMs }),
    longJobs: makeLongJobStore(client, { tableName }),
    limits: makeLimitStore(client, { tableName, wallMs }),
    webhooks: makeWebhookStore(client, { tableName, wallClock, elapsedMs }),
    deliveries: makeDeliveryStore(client, { tableName, dueShards }),
    digests: makeDigestStore(client, { tableName }),
    dns: makeDns(),
    webhookSender: makeWebhookSender({ loopback: settings.webhookLoopback }),
    sessions: makeSessionStore(identity, { clock: wallClock, elapsedMs }),
    users: makeUserStore(identity),
    files: lazyFileStore(async () => {
      const { openFileStore } = await import("./adapters/open-file-store.ts");
      return openFileStore(config, env);
    }),
    archives: lazyArchives(async () => {
      const { openArchives } = await import("./adapters/open-archives.ts");
      return openArchives(config, env);
    }),
    queue: lazyWakeQueue(async () => {
      const { openWakeQueue } = await import("./adapters/open-wake-queue.ts");
      return openWakeQueue(config, env);
    }),
    jobQueue: lazyJobQueue(async () => {
      const { openJobQueue } = await import("./adapters/open-job-queue.ts");
      return openJobQueue(config, env);
    }),
    mailer: lazyMailer(async () => {
      const { openMailer } = await import("./adapters/open-mailer.ts");
      return openMailer(config, env);
    }),
    sheets: lazySheets(async () => (await import("./sheets/read-sheet.ts")).sheetReader),
    pinyin: lazyPinyin(async () => (await import("./adapters/pinyin.ts")).readingsOf),
    clock: wallClock,
    wallClock,
    log: makeLog(write),
    calendar: cnCalendar,
    rulebook,
    settings,
  };
}

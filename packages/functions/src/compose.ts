import { cnCalendar } from "@aftercare/core/calendar/cn-calendar.ts";
import { instantOfMs } from "@aftercare/core/calendar/instant.ts";
import { rulebook } from "@aftercare/core/followups/registry.ts";
import type { Actor } from "@aftercare/core/kernel/actor.ts";
import type { Context, Ports } from "@aftercare/core/kernel/context.ts";
import type { OrgId } from "@aftercare/core/kernel/ids.ts";
import { makeCaseFileStore } from "@aftercare/core/store/case-file-store.ts";
import { makeEvidenceStore } from "@aftercare/core/store/evidence-store.ts";
import { makeOrganisationStore } from "@aftercare/core/store/organisation-store.ts";
import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { makeDocumentClient } from "./adapters/aws-clients.ts";
import { lazyFileStore, lazyMailer, lazyWakeQueue } from "./adapters/lazy-ports.ts";
import { makeLog } from "./adapters/log.ts";
import { readConfig, type Config, type Environment } from "./config.ts";

export interface App {
  readonly config: Config;
  readonly ports: Ports;
  /** What a verb needs to act for one organisation; undefined when there is no such organisation. */
  contextFor(orgId: OrgId, actor: Actor): Promise<Context | undefined>;
}

/** What tests and the local machine put in the place of the real thing. */
export interface Replacements extends Partial<Ports> {
  readonly documentClient?: DynamoDBDocumentClient;
}

/**
 * Wires the product, once a process. Only the store is opened now; files, queue and mailer are loaded when
 * they are first used.
 * @throws AppError `config.invalid`
 */
export function compose(environment: Environment, replacements: Replacements = {}): App {
  const config = readConfig(environment);
  const { documentClient, ...replaced } = replacements;
  const client = documentClient ?? makeDocumentClient(environment);
  const ports: Ports = { ...makePorts(config, environment, client), ...replaced };
  return {
    config,
    ports,
    async contextFor(orgId, actor) {
      const org = await ports.organisations.load(orgId);
      return org && { ...ports, org, actor };
    },
  };
}

function makePorts(config: Config, env: Environment, client: DynamoDBDocumentClient): Ports {
  const { tableName, dueShards, settings } = config;
  return {
    cases: makeCaseFileStore(client, { tableName, dueShards }),
    evidence: makeEvidenceStore(client, { tableName }),
    organisations: makeOrganisationStore(client, { tableName, elapsedMs: () => performance.now() }),
    files: lazyFileStore(async () => {
      const { openFileStore } = await import("./adapters/open-file-store.ts");
      return openFileStore(config, env);
    }),
    queue: lazyWakeQueue(async () => {
      const { openWakeQueue } = await import("./adapters/open-wake-queue.ts");
      return openWakeQueue(config, env);
    }),
    mailer: lazyMailer(async () => {
      const { openMailer } = await import("./adapters/open-mailer.ts");
      return openMailer(config, env);
    }),
    clock: { now: () => instantOfMs(Date.now()) },
    log: makeLog((line) => process.stdout.write(line)),
    calendar: cnCalendar,
    rulebook,
    settings,
  };
}

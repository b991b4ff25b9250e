import { appendFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseInstant, type Instant } from "@aftercare/core/calendar/instant.ts";
import type { Context } from "@aftercare/core/kernel/context.ts";
import type { OrgId } from "@aftercare/core/kernel/ids.ts";
import { scopes } from "@aftercare/core/kernel/role.ts";
import { makeLog } from "@aftercare/functions/adapters/log.ts";
import { compose, type App, type Replacements } from "@aftercare/functions/compose.ts";
import { makeApiHandler } from "@aftercare/functions/entry/api.ts";
import { makeAuthHandler } from "@aftercare/functions/entry/auth.ts";
import { makeBuildDossierHandler } from "@aftercare/functions/entry/build-dossier.ts";
import { makeDeliverHandler } from "@aftercare/functions/entry/deliver.ts";
import { makeDigestHandler } from "@aftercare/functions/entry/digest.ts";
import { makeEvidenceHandler } from "@aftercare/functions/entry/evidence.ts";
import { makeImportRowsHandler } from "@aftercare/functions/entry/import-rows.ts";
import { makeMailFeedbackHandler } from "@aftercare/functions/entry/mail-feedback.ts";
import { makeRemindHandler } from "@aftercare/functions/entry/remind.ts";
import { makeSweepHandler } from "@aftercare/functions/entry/sweep.ts";
import { firstOrganisation } from "@aftercare/local/first-organisation.ts";
import { startEngines, type Engines } from "@aftercare/local/engines/engines.ts";
import { makeTable } from "@aftercare/local/make-table.ts";
import type { Handlers } from "@aftercare/local/runner/handlers.ts";
import { startRunner, type Runner } from "@aftercare/local/runner/runner.ts";
import { sampleKey } from "../../contract/sample-key.ts";

const office = "office" as OrgId;
export const officeKey = `ak_office_${"k".repeat(43)}`;
/** So many rounds without coming to rest is a machine that turns in circles. */
const mostRounds = 300;

/** The whole product on free ports, one organisation, and the entries in any hands a test chooses. */
export interface Stage {
  readonly dir: string;
  readonly engines: Engines;
  readonly runner: Runner;
  /** The product in this process: sets the scene, and looks at what came of it. */
  readonly app: App;
  readonly ctx: Context;
  /** What failed in an entry; a fault test expects some. */
  readonly problems: { readonly entry: string; readonly error: unknown }[];
  /** The entries in this process. */
  readonly own: Handlers;
  /** From now on the runner calls these; those left out stay as they were. */
  use(handlers: Partial<Handlers>): void;
  moveTo(instant: string): void;
  /** Sweeps, works and delivers until nothing is due now, however often somebody dies on the way. */
  workUntilQuiet(): Promise<void>;
  /** The same, from one due moment to the next. */
  liveUntil(instant: string): Promise<void>;
  /** Stops everything; what is on the disk stays. */
  stop(): Promise<void>;
  /** Stops everything and removes the folder. */
  close(): Promise<void>;
}

interface StageOptions {
  /** A folder that a stage was stopped in, to go on there. */
  readonly dir?: string;
  readonly replacements?: Replacements;
  /** How long the queue hides a message from others once a worker took it. */
  readonly visibilitySeconds?: number;
}

const makeFolder = () => mkdtemp(join(tmpdir(), "aftercare-faults-"));

export async function buildStage(options: StageOptions = {}): Promise<Stage> {
  const { dir = await makeFolder(), replacements = {}, visibilitySeconds = 1 } = options;
  const engines = await startEngines({ dir, visibilitySeconds });
  await makeTable(engines.env);
  const log = makeLog((line) => appendFileSync(join(dir, "stage.log"), line));
  const app = compose(engines.env, { clock: engines.clock, log, ...replacements });
  const ctx = await openOffice(app);
  const problems: Stage["problems"] = [];
  const own = entriesOf(app);
  let handlers = own;
  const runner = await startRunner({
    engines,
    handlers: {
      api: (event, context) => handlers.api(event, context),
      auth: (event, context) => handlers.auth(event, context),
      sweep: (event, context) => handlers.sweep(event, context),
      deliver: (event, context) => handlers.deliver(event, context),
      digest: (event, context) => handlers.digest(event, context),
      remind: (event, context) => handlers.remind(event, context),
      evidence: (event, context) => handlers.evidence(event, context),
      mailFeedback: (event, context) => handlers.mailFeedback(event, context),
      buildDossier: (event, context) => handlers.buildDossier(event, context),
      importRows: (event, context) => handlers.importRows(event, context),
    },
    nextDueAfter: (instant) => app.ports.cases.nextDueAfter(instant),
    background: false,
    report: (entry, error) => void problems.push({ entry, error }),
  });

  async function workUntilQuiet(): Promise<void> {
    for (let left = mostRounds; left > 0; left -= 1) {
      await runner.drain().catch((error: unknown) => void problems.push({ entry: "drain", error }));
      if (await isQuiet(app, engines)) return;
    }
    throw new Error("The machine does not come to rest.", { cause: problems.at(-1)?.error });
  }

  async function liveUntil(text: string): Promise<void> {
    const target = instantOf(text);
    for (;;) {
      await workUntilQuiet();
      const next = await app.ports.cases.nextDueAfter(engines.clock.now());
      if (next === undefined || next > target) break;
      engines.clock.moveTo(next);
    }
    engines.clock.moveTo(target);
    await workUntilQuiet();
  }

  async function stop(): Promise<void> {
    await runner.stop();
    await engines.stop();
  }

  return {
    dir,
    engines,
    runner,
    app,
    ctx,
    problems,
    own,
    workUntilQuiet,
    liveUntil,
    use: (some) => (handlers = { ...handlers, ...some }),
    moveTo: (text) => engines.clock.moveTo(instantOf(text)),
    stop,
    async close() {
      await stop();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

/** The store may be away for a moment: then it is not quiet. */
async function isQuiet({ ports: { cases } }: App, { clock, mail }: Engines): Promise<boolean> {
  if ((await mail.feedback.settle()) > 0) return false;
  try {
    const shards = Array.from({ length: cases.dueShards }, (_, shard) => shard);
    const pages = await Promise.all(shards.map((shard) => cases.due(shard, clock.now())));
    return pages.every(({ items }) => items.length === 0);
  } catch {
    return false;
  }
}

/** The real entries over an app of this process. */
export function entriesOf(app: App): Handlers {
  return {
    api: makeApiHandler(app),
    auth: makeAuthHandler(app),
    sweep: makeSweepHandler(app),
    deliver: makeDeliverHandler(app),
    digest: makeDigestHandler(app),
    remind: makeRemindHandler(app),
    evidence: makeEvidenceHandler(app),
    mailFeedback: makeMailFeedbackHandler(app),
    buildDossier: makeBuildDossierHandler(app),
    importRows: makeImportRowsHandler(app),
  };
}

async function openOffice(app: App): Promise<Context> {
  const { organisations, apiKeys } = app.ports;
  await organisations.save({ ...firstOrganisation, id: office });
  if ((await apiKeys.ownerOfApiKey(officeKey)) === undefined) {
    await apiKeys.addApiKey(sampleKey(office), officeKey);
  }
  const ctx = await app.contextFor(office, { kind: "apiKey", id: "test", scopes });
  if (ctx === undefined) throw new Error("The office did not open.");
  return ctx;
}

export function instantOf(text: string): Instant {
  const instant = parseInstant(text);
  if (instant === undefined) throw new Error(`Not an instant: ${text}`);
  return instant;
}

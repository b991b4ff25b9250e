import { appendFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Instant } from "@aftercare/core/calendar/instant.ts";
import type { Ports } from "@aftercare/core/kernel/context.ts";
import { makeLog } from "@aftercare/functions/adapters/log.ts";
import { makeMeasure } from "@aftercare/functions/adapters/metrics.ts";
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
import type { EntryName } from "@aftercare/functions/entry-variables.ts";
import { startEngines, type EngineOptions, type Engines } from "./engines/engines.ts";
import { makeTable } from "./make-table.ts";
import type { Handlers } from "./runner/handlers.ts";
import { printProblem, type ReportProblem } from "./runner/problems.ts";
import { startRunner, type Runner } from "./runner/runner.ts";
import type { WebOptions } from "./runner/serve-web.ts";

/** The whole product on this machine: engines, the real entries, and a clock that can be moved. */
export interface LocalCloud {
  readonly engines: Engines;
  readonly app: App;
  readonly runner: Runner;
  readonly url: string;
  stop(): Promise<void>;
}

export interface LocalCloudOptions extends EngineOptions {
  /** Sweep every minute and poll the queue, as the cloud does; off where a test takes each step itself. */
  readonly background: boolean;
  readonly web?: WebOptions;
  readonly replacements?: Replacements;
  readonly report?: ReportProblem;
}

/** @throws AppError `config.invalid` when a part is missing or a port is taken. */
export async function startLocalCloud(options: LocalCloudOptions): Promise<LocalCloud> {
  const { background, web, replacements, report = printProblem, ...engineOptions } = options;
  const engines = await startEngines(engineOptions);
  try {
    await makeTable(engines.env);
    const write = logInto(options.dir);
    const log = makeLog(write);
    const app = compose(engines.env, { clock: engines.clock, log, ...replacements });
    const measure = makeMeasure(write, () => Date.now());
    const openEntry = (entry: EntryName) =>
      compose(engines.env, { ...sharedPorts(app), ...replacements, measure, entry });
    const runner = await startRunner({
      engines,
      handlers: handlersOf(openEntry),
      nextDueAfter: (instant) => nextDueAfter(app, instant),
      background,
      web,
      report,
    });
    const stop = async () => {
      await runner.stop();
      await engines.stop();
    };
    return { engines, app, runner, url: runner.url, stop };
  } catch (error) {
    await engines.stop();
    throw error;
  }
}

/** As in the cloud, each entry is given its own variables and no others. */
function handlersOf(openEntry: (entry: EntryName) => App): Handlers {
  return {
    api: makeApiHandler(openEntry("api")),
    auth: makeAuthHandler(openEntry("auth")),
    sweep: makeSweepHandler(openEntry("sweep")),
    deliver: makeDeliverHandler(openEntry("deliver")),
    digest: makeDigestHandler(openEntry("digest")),
    remind: makeRemindHandler(openEntry("remind")),
    evidence: makeEvidenceHandler(openEntry("evidence")),
    mailFeedback: makeMailFeedbackHandler(openEntry("mail-feedback")),
    buildDossier: makeBuildDossierHandler(openEntry("build-dossier")),
    importRows: makeImportRowsHandler(openEntry("import-rows")),
  };
}

/** What knows nothing of the environment; the stores are shared, so that all entries have one memory. */
function sharedPorts({ ports }: App): Partial<Ports> {
  const { settings, files, queue, jobQueue, mailer, ...shared } = ports;
  return shared;
}

/** Case files wake for reminders, deliveries for their next try, replannings for their start. */
async function nextDueAfter({ ports }: App, instant: Instant): Promise<Instant | undefined> {
  const { cases, deliveries, replannings } = ports;
  const firsts = [
    await cases.nextDueAfter(instant),
    await deliveries.nextDueAfter(instant),
    await replannings.nextDueAfter(instant),
  ];
  return firsts.filter((first) => first !== undefined).toSorted()[0];
}

/** Log lines go to a file: the terminal stays readable. */
function logInto(dir: string): (line: string) => void {
  mkdirSync(dir, { recursive: true });
  const path = join(dir, "aftercare.log");
  return (line) => appendFileSync(path, line);
}

import { measureBundles } from "./measure-bundles.ts";
import { measureCapacity } from "./measure-capacity.ts";
import { measureCaseload } from "./measure-caseload.ts";
import { measureCost } from "./measure-cost.ts";
import { measureCpu } from "./measure-cpu.ts";
import { measureDossier } from "./measure-dossier.ts";
import { measureEvents } from "./measure-events.ts";
import { measureImport } from "./measure-import.ts";
import { measureLighthouse } from "./measure-lighthouse.ts";
import { measureOutbox } from "./measure-outbox.ts";
import { measurePlanner } from "./measure-planner.ts";
import { measureReminders } from "./measure-reminders.ts";
import { measureRoundTrips } from "./measure-round-trips.ts";
import { measureScale } from "./measure-scale.ts";
import { measureSignIn } from "./measure-sign-in.ts";
import { measureSweep } from "./measure-sweep.ts";
import { measureWeb } from "./measure-web.ts";
import { summarise, writeTable, type Section } from "./report.ts";
import { buildStage, type Stage } from "./stage.ts";
import { writePages } from "./write-pages.ts";

/**
 * With `--write`, `cost`, `scale` and `bundles` keep their numbers, and the pages of `docs/operations` are made
 * anew from what is kept. `npm run bench pages -- --write` measures nothing and does only that.
 */
const keep = process.argv.includes("--write");

/** The sweep comes first, while nothing else is due; what needs the quietest machine comes next. */
const measures = {
  sweep: measureSweep,
  events: measureEvents,
  reminders: measureReminders,
  outbox: measureOutbox,
  capacity: measureCapacity,
  scale: () => measureScale({ keep }),
  cost: (on: Stage) => measureCost(on, { keep }),
  cpu: measureCpu,
  trips: measureRoundTrips,
  caseload: measureCaseload,
  planner: measurePlanner,
  dossier: measureDossier,
  import: measureImport,
  "sign-in": measureSignIn,
  bundles: (on: Stage) => measureBundles(on, { keep }),
  web: measureWeb,
  lighthouse: measureLighthouse,
};

/** `bench.ts [NAME…] [--write]`: all of them, or those that are named. Always ends well: a bench is no gate. */
const wanted = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const stage = await buildStage();
const sections: Section[] = [];
try {
  for (const [name, measure] of Object.entries(measures)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    process.stderr.write(`${name} … `);
    sections.push(await measure(stage));
  }
} finally {
  process.stderr.write("\n");
  await stage.close();
}
if (keep) writePages();
console.log(writeTable(sections));
console.log(`\n${summarise(sections)}`);

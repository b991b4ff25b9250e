import { measureBundles } from "./measure-bundles.ts";
import { measureCapacity } from "./measure-capacity.ts";
import { measureCaseload } from "./measure-caseload.ts";
import { measureCpu } from "./measure-cpu.ts";
import { measureEvents } from "./measure-events.ts";
import { measureLighthouse } from "./measure-lighthouse.ts";
import { measureOutbox } from "./measure-outbox.ts";
import { measureReminders } from "./measure-reminders.ts";
import { measureRoundTrips } from "./measure-round-trips.ts";
import { measureSignIn } from "./measure-sign-in.ts";
import { measureSweep } from "./measure-sweep.ts";
import { measureWeb } from "./measure-web.ts";
import { summarise, writeTable, type Section } from "./report.ts";
import { buildStage } from "./stage.ts";

/** The sweep comes first, while nothing else is due; what needs the quietest machine comes next. */
const measures = {
  sweep: measureSweep,
  events: measureEvents,
  reminders: measureReminders,
  outbox: measureOutbox,
  capacity: measureCapacity,
  cpu: measureCpu,
  trips: measureRoundTrips,
  caseload: measureCaseload,
  "sign-in": measureSignIn,
  bundles: measureBundles,
  web: measureWeb,
  lighthouse: measureLighthouse,
};

/** `bench.ts [NAME…]`: all of them, or those that are named. Always ends well: a bench is no gate. */
const wanted = process.argv.slice(2);
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
console.log(writeTable(sections));
console.log(`\n${summarise(sections)}`);

/** Everything: what README and CI call. Goes on after a failure, and ends with one line that counts it all. */
import { gates, suite } from "./checks.ts";
import { countsLine, runChecks } from "./run-checks.ts";
import { ensurePlatform } from "./sst-platform.ts";
import { installTestEngines } from "./test-engines.ts";

/** The far ends of the day, in place of the machine's own zone: a date that depends on it shows here. */
const zones = ["America/Los_Angeles", "Pacific/Kiritimati"];

installTestEngines();
await ensurePlatform();
const checks = [
  ...gates,
  ...zones.map((zone) => suite("unit", zone)),
  suite("lint"),
  suite("contract"),
  suite("cases", zones[0]),
  suite("infra"),
  suite("attacks"),
  suite("browser"),
  suite("faults"),
];
const outcome = runChecks(checks, { stopAtFailure: false });
if (outcome.broken.length > 0) console.log(`Failed: ${outcome.broken.join(", ")}.`);
console.log(countsLine(outcome));
process.exitCode = outcome.failed === 0 ? 0 : 1;

/** Everything: what README and CI call. Goes on after a failure, and ends with one line that counts it all. */
import { gates, suite } from "./checks.ts";
import { countsLine, runChecks } from "./run-checks.ts";
import { installTestEngines } from "./test-engines.ts";

installTestEngines();
const checks = [
  ...gates,
  suite("unit"),
  suite("unit", "America/Los_Angeles"),
  suite("unit", "Pacific/Kiritimati"),
  suite("lint"),
  suite("contract"),
  suite("cases"),
  suite("faults"),
];
const outcome = runChecks(checks, { stopAtFailure: false });
if (outcome.broken.length > 0) console.log(`Failed: ${outcome.broken.join(", ")}.`);
console.log(countsLine(outcome));
process.exitCode = outcome.failed === 0 ? 0 : 1;

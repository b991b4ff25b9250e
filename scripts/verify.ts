/** The fast gate, before every push: ends at the first thing that is wrong. */
import { gates, suite } from "./checks.ts";
import { runChecks } from "./run-checks.ts";
import { ensurePlatform } from "./sst-platform.ts";

// The linter knows the types of infra/app by it.
await ensurePlatform();
const { broken } = runChecks([...gates, suite("unit")], { stopAtFailure: true });
const [first] = broken;
console.log(first === undefined ? "Verified." : `Stopped at "${first}": see above.`);
process.exitCode = first === undefined ? 0 : 1;

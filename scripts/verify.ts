/** The fast gate, before every push: ends at the first thing that is wrong. */
import { gates, suite } from "./checks.ts";
import { runChecks } from "./run-checks.ts";

const { broken } = runChecks([...gates, suite("unit")], { stopAtFailure: true });
const [first] = broken;
console.log(first === undefined ? "Verified." : `Stopped at "${first}": see above.`);
process.exitCode = first === undefined ? 0 : 1;

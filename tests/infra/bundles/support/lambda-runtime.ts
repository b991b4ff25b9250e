/**
 * All that Lambda does around a function: `node lambda-runtime.ts INDEX.MJS EVENTS.JSON` loads the bundle, calls
 * its handler with each event in turn, and says as its last line how that went.
 */
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import type { Call, Run } from "./run-bare.ts";

type Handler = (event: unknown, context: object) => unknown;

const [, , bundle = "", eventsFile = ""] = process.argv;
const timeoutMs = 60_000;

const startMs = performance.now();
const { handler } = (await import(bundle)) as { readonly handler: Handler };
const loadMs = performance.now() - startMs;
const cpu = process.cpuUsage();

const calls: Call[] = [];
for (const event of JSON.parse(readFileSync(eventsFile, "utf8")) as readonly unknown[]) {
  calls.push(await call(event));
}
const heldMb = process.memoryUsage.rss() / 1024 / 1024;
// Of this program alone: `maxRSS` begins with what the process held before that started this one.
const status = readFileSync("/proc/self/status", "utf8");
const peakMb = Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024;
const run: Run = { loadMs, loadCpuMs: (cpu.user + cpu.system) / 1000, heldMb, peakMb, calls };
// A function is frozen after its answer, whatever it still holds open.
process.stdout.write(`\n${JSON.stringify(run)}\n`, () => process.exit());

async function call(event: unknown): Promise<Call> {
  const beganMs = performance.now();
  const context = {
    awsRequestId: randomUUID(),
    functionName: process.env["AWS_LAMBDA_FUNCTION_NAME"],
    getRemainingTimeInMillis: () => timeoutMs - (performance.now() - beganMs),
  };
  try {
    const answer = (await handler(event, context)) ?? null;
    return { ms: performance.now() - beganMs, answer };
  } catch (error) {
    return { ms: performance.now() - beganMs, error: String(error) };
  }
}

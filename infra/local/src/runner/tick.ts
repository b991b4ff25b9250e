import { randomUUID } from "node:crypto";
import type { Instant } from "@aftercare/core/calendar/instant.ts";
import type { ScheduledEvent } from "aws-lambda";
import { localAccount } from "../account.ts";
import type { ReportProblem } from "./problems.ts";

const minuteMs = 60_000;

/** EventBridge Scheduler's event for a schedule without an input of its own. */
export function scheduledEvent(now: Instant): ScheduledEvent {
  const { region, accountId } = localAccount;
  return {
    version: "0",
    id: randomUUID(),
    "detail-type": "Scheduled Event",
    source: "aws.scheduler",
    account: accountId,
    time: `${now.slice(0, 19)}Z`,
    region,
    resources: [`arn:aws:scheduler:${region}:${accountId}:schedule/default/sweep`],
    detail: "{}",
  };
}

/** Calls `tick` at every full minute of real time, never while the last call still runs. */
export function tickEveryMinute(
  entry: string,
  tick: () => Promise<unknown>,
  report: ReportProblem,
): { stop(): Promise<void> } {
  let running = Promise.resolve();
  let stopped = false;
  let timer = setTimeout(run, untilNextMinuteMs());

  function run(): void {
    running = tick()
      .then(() => undefined)
      .catch((error) => report(entry, error))
      .finally(() => {
        if (!stopped) timer = setTimeout(run, untilNextMinuteMs());
      });
  }

  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}

function untilNextMinuteMs(): number {
  return minuteMs - (Date.now() % minuteMs);
}

import type { OrgId } from "@aftercare/core/kernel/ids.ts";
import { replanDue } from "@aftercare/core/verbs/organisation/replan-due.ts";
import { sweepDue } from "@aftercare/core/verbs/reminders/sweep-due.ts";
import type { ScheduledEvent } from "aws-lambda";
import { compose, type App } from "../compose.ts";

/**
 * Every minute: plan anew where settings changed, then wake the case files whose moment has come. Trouble
 * with the one does not keep the other from its minute.
 */
export function makeSweepHandler(app: App) {
  const contextFor = (orgId: OrgId) => app.contextFor(orgId, { kind: "system", process: "replan" });
  return async (_: ScheduledEvent) => {
    const [replanned] = await Promise.allSettled([replanDue(app.ports, contextFor)]);
    const swept = await sweepDue(app.ports);
    const { found, left, oldestSeconds } = swept;
    app.measure("sweep", {
      OldestDueAgeSeconds: oldestSeconds,
      DueFiles: found,
      Woken: found - left,
    });
    if (replanned.status === "rejected") throw replanned.reason;
    return swept;
  };
}

let app: App | undefined;

/** @public Lambda calls it by this name. */
export const handler = (event: ScheduledEvent) => {
  app ??= compose(process.env, { entry: "sweep" });
  return makeSweepHandler(app)(event);
};

import type { OrgId } from "@aftercare/core/kernel/ids.ts";
import { deliverDue } from "@aftercare/core/verbs/machines/deliver-due.ts";
import type { ScheduledEvent } from "aws-lambda";
import { compose, type App } from "../compose.ts";

/** Every minute: tell the organisations' own systems what was recorded. */
export function makeDeliverHandler(app: App) {
  const contextFor = (orgId: OrgId) =>
    app.contextFor(orgId, { kind: "system", process: "deliver" });
  return (_: ScheduledEvent) => deliverDue(app.ports, contextFor);
}

let app: App | undefined;

/** @public Lambda calls it by this name. */
export const handler = (event: ScheduledEvent) => {
  app ??= compose(process.env, { entry: "deliver" });
  return makeDeliverHandler(app)(event);
};

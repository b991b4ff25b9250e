import type { OrgId } from "@aftercare/core/kernel/ids.ts";
import { sendDigests } from "@aftercare/core/verbs/desk/send-digests.ts";
import type { ScheduledEvent } from "aws-lambda";
import { compose, type App } from "../compose.ts";

/** Every hour: the weekly mail to the staff of each organisation whose hour has come. */
export function makeDigestHandler(app: App) {
  const contextFor = (orgId: OrgId) => app.contextFor(orgId, { kind: "system", process: "digest" });
  return (_: ScheduledEvent) => sendDigests(app.ports, contextFor);
}

let app: App | undefined;

/** @public Lambda calls it by this name. */
export const handler = (event: ScheduledEvent) => {
  app ??= compose(process.env, { entry: "digest" });
  return makeDigestHandler(app)(event);
};

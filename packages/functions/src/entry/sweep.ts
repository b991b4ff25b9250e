import { sweepDue } from "@aftercare/core/verbs/reminders/sweep-due.ts";
import type { ScheduledEvent } from "aws-lambda";
import { compose, type App } from "../compose.ts";

/** Every minute: wake the case files whose moment has come. */
export function makeSweepHandler({ ports }: App) {
  return (_: ScheduledEvent) => sweepDue(ports);
}

let app: App | undefined;

/** @public Lambda calls it by this name. */
export const handler = (event: ScheduledEvent) => {
  app ??= compose(process.env);
  return makeSweepHandler(app)(event);
};

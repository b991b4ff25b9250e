import { addDays, type IsoDate } from "@aftercare/core/calendar/dates.ts";
import { dateOf, toLocal } from "@aftercare/core/calendar/instant.ts";
import type { Context } from "@aftercare/core/kernel/context.ts";
import { eraseClient } from "@aftercare/core/verbs/privacy/erase-client.ts";
import type { App } from "../compose.ts";
import { canaryId, probeOf } from "./canary-organisation.ts";

/** So that a week without this job leaves nothing behind. */
const lookBackDays = 30;

/**
 * Erases the synthetic clients of the days before today the way everybody is erased (PIPL 47), which proves
 * that as well: the canary looks whether they are gone. Counts all that there ever were, gone or not.
 */
export async function eraseProbes({
  contextFor,
}: Pick<App, "contextFor">): Promise<{ readonly kind: "erased"; readonly clients: number }> {
  const ctx = await contextFor(canaryId, { kind: "system", process: "operator" });
  let clients = 0;
  for (let days = 1; ctx !== undefined && days <= lookBackDays; days += 1) {
    const today = dateOf(toLocal(ctx.clock.now(), ctx.org.zone));
    if (await eraseProbe(ctx, addDays(today, -days))) clients += 1;
  }
  return { kind: "erased", clients };
}

async function eraseProbe(ctx: Context, day: IsoDate): Promise<boolean> {
  const outcome = await eraseClient(ctx, { clientId: probeOf(day), reason: "purpose-done" });
  if (outcome.kind === "erased") return true;
  if (outcome.kind === "refused" && outcome.code === "client.unknown") return false;
  throw new Error(`The synthetic client of ${day} was not erased: it is ${outcome.kind}.`);
}

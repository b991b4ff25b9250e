import { beginReplanning } from "@aftercare/core/verbs/organisation/begin-replanning.ts";
import type { App } from "../compose.ts";

/**
 * After a release with new rules or a new calendar year: begins a walk over the case files of every organisation,
 * closed ones too, so that what a file says is true on the day it is opened again.
 */
export async function replanAll(app: App) {
  let organisations = 0;
  for (const orgId of await app.ports.organisations.ids()) {
    const ctx = await app.contextFor(orgId, { kind: "system", process: "operator" });
    if (ctx === undefined) continue;
    await beginReplanning(ctx);
    organisations += 1;
  }
  return { kind: "begun", organisations } as const;
}

import { appendFileSync } from "node:fs";
import { flushCompileCache } from "node:module";
import { join } from "node:path";
import { makeLog } from "@aftercare/functions/adapters/log.ts";
import { compose, type App } from "@aftercare/functions/compose.ts";
import { openClock } from "@aftercare/local/clock.ts";
import { makeContext } from "@aftercare/local/runner/context.ts";
import { crashAtPoint } from "./crash-points.ts";
import type { Call, EntryName, Outcome, WorkerSetup } from "./worker-host.ts";

/** One Lambda sandbox in a process of its own: a real entry, the local servers, and the shared clock. */

type Handler = (event: never, context: ReturnType<typeof makeContext>) => Promise<unknown>;

const { entry, env, dir, crash } = JSON.parse(process.argv[2] ?? "") as WorkerSetup;
if (crash !== undefined) crashAtPoint(crash.at, crash.logFile);

const log = makeLog((line) => appendFileSync(join(dir, "workers.log"), line));
const handler = await openEntry(entry, compose(env, { clock: openClock(dir), log }));

process.on("message", ({ id, event }: Call) => {
  handler(event as never, makeContext(entry, 60_000)).then(
    (result) => answer({ id, result }),
    (error: unknown) => answer({ id, error: String(error) }),
  );
});
process.on("disconnect", () => process.exit());

/** What was compiled is kept for the next process: this one will not end in a way that lets it do so. */
function answer(outcome: Outcome): void {
  process.send?.(outcome);
  flushCompileCache();
}

/** Only the entry that is asked for is loaded: a worker must be up quickly, it will not live long. */
async function openEntry(name: EntryName, app: App): Promise<Handler> {
  switch (name) {
    case "api": {
      const { makeApiHandler } = await import("@aftercare/functions/entry/api.ts");
      return makeApiHandler(app);
    }
    case "sweep": {
      const { makeSweepHandler } = await import("@aftercare/functions/entry/sweep.ts");
      return makeSweepHandler(app);
    }
    case "remind": {
      const { makeRemindHandler } = await import("@aftercare/functions/entry/remind.ts");
      return makeRemindHandler(app);
    }
    case "mailFeedback": {
      const { makeMailFeedbackHandler } =
        await import("@aftercare/functions/entry/mail-feedback.ts");
      return makeMailFeedbackHandler(app);
    }
  }
}

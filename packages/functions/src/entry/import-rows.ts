import type { Context, SQSEvent } from "aws-lambda";
import { workOnImport } from "@aftercare/core/verbs/imports/work-on-import.ts";
import { workOnJob } from "@aftercare/core/verbs/jobs/work-on-job.ts";
import { compose, type App } from "../compose.ts";
import { eachJob, type Deadline } from "./each-job.ts";

/** A chunk of rows, and what has to be written of it: none begins that may not end. */
const chunkMs = 60_000;

/** One message, one share of an import. */
export function makeImportRowsHandler(app: App) {
  return (event: SQSEvent, deadline: Deadline) => {
    const hasTime = () => deadline.getRemainingTimeInMillis() >= chunkMs;
    return eachJob(app, event, deadline, "import", (ctx, call) =>
      workOnJob(ctx, {
        ...call,
        kind: "import",
        share: (inHand) => workOnImport(ctx, inHand, hasTime),
      }),
    );
  };
}

let app: App | undefined;

/** @public Lambda calls it by this name. */
export const handler = (event: SQSEvent, context: Context) => {
  app ??= compose(process.env, { entry: "import-rows" });
  return makeImportRowsHandler(app)(event, context);
};

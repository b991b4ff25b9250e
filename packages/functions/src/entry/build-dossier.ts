import type { Context, SQSEvent } from "aws-lambda";
import type { Paper } from "@aftercare/core/papers/paper.ts";
import { buildDossier } from "@aftercare/core/verbs/dossiers/build-dossier.ts";
import { freeMemory } from "../adapters/free-memory.ts";
import { compose, type App } from "../compose.ts";
import { eachJob, type Deadline } from "./each-job.ts";

/** One message, one dossier. */
export function makeBuildDossierHandler(app: App) {
  return (event: SQSEvent, deadline: Deadline) =>
    eachJob(app, event, deadline, "dossier", (ctx, call) =>
      buildDossier(ctx, { ...call, writePdf }),
    );
}

/** With its library and fonts, once there is something to print. */
async function writePdf(paper: Paper): Promise<Uint8Array> {
  const { writePdf: write } = await import("../pdf/write-pdf.ts");
  freeMemory();
  return write(paper);
}

let app: App | undefined;

/** @public Lambda calls it by this name. */
export const handler = (event: SQSEvent, context: Context) => {
  app ??= compose(process.env, { entry: "build-dossier" });
  return makeBuildDossierHandler(app)(event, context);
};

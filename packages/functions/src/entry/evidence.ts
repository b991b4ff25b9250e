import { refOfObjectKey } from "@aftercare/core/evidence/object-key.ts";
import { receiveUpload } from "@aftercare/core/verbs/evidence/receive-upload.ts";
import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import { compose, type App } from "../compose.ts";
import { eachRecord } from "./each-record.ts";
import { readArrival } from "./read-arrival.ts";

/** A file arrived, or was scanned: where the bucket is scanned, only the scan's result is told. */
export function makeEvidenceHandler(app: App) {
  return (event: SQSEvent): Promise<SQSBatchResponse> =>
    eachRecord(app, event, (message) => receive(app, message));
}

async function receive({ ports, measure, contextFor }: App, message: unknown): Promise<void> {
  const { key, failedScan, ...arrival } = readArrival(message);
  const ref = refOfObjectKey(key);
  const ctx = ref && (await contextFor(ref.orgId, { kind: "system", process: "evidence" }));
  if (ref === undefined || ctx === undefined) {
    ports.log.warn("a file that nobody announced");
    return;
  }
  if (failedScan !== undefined) {
    const { orgId: org, evidenceId: evidence } = ref;
    ports.log.warn("a file was not scanned", { org, evidence, result: failedScan });
    measure("evidence", { ScanFailed: 1 });
  }
  await receiveUpload(ctx, { ...ref, ...arrival });
}

let app: App | undefined;

/** @public Lambda calls it by this name. */
export const handler = (event: SQSEvent) => {
  app ??= compose(process.env, { entry: "evidence" });
  return makeEvidenceHandler(app)(event);
};

import { refOfObjectKey } from "@aftercare/core/evidence/object-key.ts";
import { receiveUpload } from "@aftercare/core/verbs/evidence/receive-upload.ts";
import type { S3ObjectCreatedNotificationEvent } from "aws-lambda";
import { compose, type App } from "../compose.ts";

/** A file arrived. What goes wrong is thrown, so that Lambda tries again and then keeps the event. */
export function makeEvidenceHandler(app: App) {
  return async ({ detail }: S3ObjectCreatedNotificationEvent): Promise<void> => {
    const ref = refOfObjectKey(decodeKey(detail.object.key));
    const ctx = ref && (await app.contextFor(ref.orgId, { kind: "system", process: "evidence" }));
    if (ref === undefined || ctx === undefined) {
      app.ports.log.warn("a file that nobody announced", { sizeBytes: detail.object.size });
      return;
    }
    await receiveUpload(ctx, ref);
  };
}

/** Our keys need no encoding, but what sends the event may encode their slashes. */
function decodeKey(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}

let app: App | undefined;

/** @public Lambda calls it by this name. */
export const handler = (event: S3ObjectCreatedNotificationEvent) => {
  app ??= compose(process.env);
  return makeEvidenceHandler(app)(event);
};

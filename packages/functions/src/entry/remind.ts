import { idPattern, type FileRef } from "@aftercare/core/kernel/ids.ts";
import { remind } from "@aftercare/core/verbs/reminders/remind.ts";
import type { SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import { z } from "zod";
import { compose, type App } from "../compose.ts";

const id = z.string().regex(idPattern);
const wakeUp = z.strictObject({
  orgId: id,
  clientId: id,
  debtId: id.optional(),
}) as unknown as z.ZodType<FileRef>;

/** One message, one case file. A poison message fails alone and ends in the dead-letter queue. */
export function makeRemindHandler(app: App) {
  return async ({ Records }: SQSEvent): Promise<SQSBatchResponse> => {
    const failed = await Promise.all(Records.map((record) => failureOf(app, record)));
    return {
      batchItemFailures: failed.flatMap((itemIdentifier) =>
        itemIdentifier ? [{ itemIdentifier }] : [],
      ),
    };
  };
}

async function failureOf(app: App, { body, messageId }: SQSRecord): Promise<string | undefined> {
  try {
    const ref = wakeUp.parse(JSON.parse(body));
    const ctx = await app.contextFor(ref.orgId, { kind: "system", process: "remind" });
    if (ctx === undefined)
      throw new Error("The message names an organisation that does not exist.");
    const rounds = await remind(ctx, ref);
    app.ports.log.info("reminded", {
      org: ref.orgId,
      rounds: rounds.map(({ kind }) => kind).join(" "),
    });
    return undefined;
  } catch (error) {
    app.ports.log.error("a wake-up failed", { messageId }, error);
    return messageId;
  }
}

let app: App | undefined;

/** @public Lambda calls it by this name. */
export const handler = (event: SQSEvent) => {
  app ??= compose(process.env);
  return makeRemindHandler(app)(event);
};

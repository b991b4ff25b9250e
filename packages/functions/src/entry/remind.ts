import { idPattern, type FileRef } from "@aftercare/core/kernel/ids.ts";
import { remind } from "@aftercare/core/verbs/reminders/remind.ts";
import type { Round } from "@aftercare/core/verbs/reminders/round.ts";
import type { Context, SQSBatchResponse, SQSEvent } from "aws-lambda";
import { z } from "zod";
import { compose, type App } from "../compose.ts";
import { eachRecord } from "./each-record.ts";

const id = z.string().regex(idPattern);
const wakeUp = z.strictObject({
  orgId: id,
  clientId: id,
  debtId: id.optional(),
}) as unknown as z.ZodType<FileRef>;

/** What one round may take: a mail service that does not answer, and what has to be written then. */
const roundMs = 25_000;

type Deadline = Pick<Context, "getRemainingTimeInMillis">;

/**
 * One message, one case file. A worker that is stopped between claim and record leaves a mail that nobody is
 * sure of, so no round begins that may not end: what is left comes again.
 */
export function makeRemindHandler(app: App) {
  return async (event: SQSEvent, deadline: Deadline): Promise<SQSBatchResponse> => {
    const hasTime = () => deadline.getRemainingTimeInMillis() >= roundMs;
    const done: Round[] = [];
    const failures = await eachRecord(app, event, async (message) => {
      const ref = wakeUp.parse(message);
      const ctx = await app.contextFor(ref.orgId, { kind: "system", process: "remind" });
      if (ctx === undefined) {
        throw new Error("The message names an organisation that does not exist.");
      }
      if (!hasTime()) throw new Error("Too little time is left to begin.");
      const rounds = await remind(ctx, ref, hasTime);
      done.push(...rounds);
      app.ports.log.info("reminded", {
        org: ref.orgId,
        rounds: rounds.map(({ kind }) => kind).join(" "),
      });
    });
    measureMails(app, done);
    return failures;
  };
}

function measureMails({ measure }: App, rounds: readonly Round[]): void {
  const count = (wanted: Round["kind"]) => rounds.filter(({ kind }) => kind === wanted).length;
  measure("remind", {
    MailsSent: count("sent"),
    MailsUncertain: count("uncertain"),
    MailsFailed: count("failed"),
  });
}

let app: App | undefined;

/** @public Lambda calls it by this name. */
export const handler = (event: SQSEvent, context: Context) => {
  app ??= compose(process.env, { entry: "remind" });
  return makeRemindHandler(app)(event, context);
};

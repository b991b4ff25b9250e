import { setTimeout as pause } from "node:timers/promises";
import type { IsoDate } from "@aftercare/core/calendar/dates.ts";
import type { Context } from "aws-lambda";
import { makeMeasure, type Measure } from "../adapters/metrics.ts";
import { makeCallApi, type CallApi } from "../canary/call-api.ts";
import {
  askDay,
  expectErased,
  followMails,
  openCase,
  warn,
  type Patience,
} from "../canary/probe.ts";
import { readCanary, type CanarySettings, type Environment } from "../config.ts";

export interface CanaryTools extends Pick<CanarySettings, "address" | "proof"> {
  readonly call: CallApi;
  readonly patience: Patience;
  readonly measure: Measure;
}

/**
 * Every hour, from outside: something happens in a synthetic case, and both mails about it have to arrive.
 * Then it looks whether an earlier synthetic client is erased. What is wrong is thrown, for the alarm to tell.
 * Called again for the same request, it follows the same mails. `CanaryMails` is 1 when both arrived, and
 * `CanaryAgeSeconds` how long that took, or how long it was waited for.
 */
export function makeCanaryHandler(tools: CanaryTools) {
  const { call, patience, measure } = tools;
  return async (_: unknown, { awsRequestId }: Pick<Context, "awsRequestId">): Promise<void> => {
    const startMs = patience.elapsedMs();
    const waitedSeconds = () => Math.round((patience.elapsedMs() - startMs) / 1000);
    const sent = await sendMails(tools, awsRequestId).catch((error: unknown) => {
      measure("canary", { CanaryMails: 0, CanaryAgeSeconds: waitedSeconds() });
      throw error;
    });
    measure("canary", { CanaryMails: 1, CanaryAgeSeconds: sent.ageSeconds });
    await expectErased(call, sent.day);
  };
}

async function sendMails(
  { call, address, proof, patience }: CanaryTools,
  contactId: string,
): Promise<{ readonly day: IsoDate; readonly ageSeconds: number }> {
  const day = await askDay(call);
  const subject = await openCase(call, day, address);
  await warn(call, { subject, contactId });
  const verdict = await followMails(call, { subject, contactId }, proof, patience);
  if (verdict.kind === "arrived") return { day, ageSeconds: verdict.ageSeconds };
  const what = verdict.kind === "lost" ? "was withheld or refused" : `was not ${proof} in time`;
  throw new Error(`The ${verdict.audience}'s mail ${what}.`);
}

/** The sweep comes every minute, and mails that were throttled come with the next. */
const mostMs = 300_000;
const betweenMs = 5_000;

let fly: ReturnType<typeof makeCanaryHandler> | undefined;

/** @public Lambda calls it by this name. */
export const handler = (event: unknown, context: Context) => {
  fly ??= makeCanaryHandler(toolsIn(process.env));
  return fly(event, context);
};

function toolsIn(environment: Environment): CanaryTools {
  const { appUrl, key, address, proof } = readCanary(environment);
  return {
    address,
    proof,
    call: makeCallApi({ url: appUrl, key }),
    patience: { mostMs, betweenMs, elapsedMs: () => performance.now(), pause },
    measure: makeMeasure(
      (line) => process.stdout.write(line),
      () => Date.now(),
    ),
  };
}

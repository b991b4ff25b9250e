import type { IsoDate } from "@aftercare/core/calendar/dates.ts";
import type { Caller } from "./caller.ts";
import { makeLimiter } from "./limiter.ts";
import { disputedCases } from "./samples/disputed-cases.ts";
import { firstCases } from "./samples/first-cases.ts";
import { openCases } from "./samples/open-cases.ts";
import { agoFrom, type SampleCase } from "./samples/sample-case.ts";
import { settledCases } from "./samples/settled-cases.ts";

const rooms = [firstCases, openCases, settledCases, disputedCases];

/** Everybody whose case is told at a first start. People and lenders are made up. */
export function sampleCases(today: IsoDate): readonly SampleCase[] {
  return rooms.flatMap((cases) => cases(agoFrom(today)));
}

/** A dozen people in two languages, so that a first look shows lists, histories and mails. */
export async function tellSamples(partner: Caller, today: IsoDate): Promise<void> {
  const atOnce = makeLimiter(4);
  await Promise.all(sampleCases(today).map((each) => atOnce(() => tellCase(partner, each))));
}

/** One person's events come in their order. */
async function tellCase(partner: Caller, { events }: SampleCase): Promise<void> {
  for (const [index, [subject, type, data]] of events.entries()) {
    const answer = await partner.post({ id: `sample-${index}`, subject, type, data });
    if (answer.status !== 201) {
      throw new Error(`A sample was refused: ${subject} ${type} ${JSON.stringify(answer.body)}`);
    }
  }
}

import { setTimeout as sleep } from "node:timers/promises";
import type { FileRef } from "@aftercare/core/kernel/ids.ts";
import { subjectOf } from "@aftercare/core/kernel/ids.ts";
import { officeKey, type Stage } from "./stage.ts";

const source = "partner";
const mostTries = 100;
const pauseMs = 20;

export interface Acknowledged {
  readonly ref: FileRef;
  readonly id: string;
  /** What it was answered; undefined where the line broke. The last one acknowledged it. */
  readonly answers: readonly (number | undefined)[];
}

/**
 * A partner's system as it should be: it sends an event until it is acknowledged, always under the same id.
 * A refusal is a fault of the test.
 */
export async function postUntilAcknowledged(
  { runner }: Stage,
  ref: FileRef,
  id: string,
  type: string,
  data: object,
): Promise<Acknowledged> {
  const subject = subjectOf(ref);
  const event = { specversion: "1.0", id, source, subject, type: `aftercare.${type}.v1`, data };
  const answers = [];
  while (answers.length < mostTries) {
    const status = await post(runner.url, event);
    answers.push(status);
    if (status === 200 || status === 201) return { ref, id, answers };
    if (status !== undefined && status < 500) throw new Error(`${type} was answered ${status}`);
    await sleep(pauseMs);
  }
  throw new Error(`${id} was never acknowledged`);
}

/** Undefined when the line broke. */
async function post(url: string, event: object): Promise<number | undefined> {
  try {
    const response = await fetch(`${url}/v1/events`, {
      method: "POST",
      headers: {
        authorization: `Bearer ${officeKey}`,
        "content-type": "application/cloudevents+json",
      },
      body: JSON.stringify(event),
    });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return undefined;
  }
}

/** Of what was acknowledged, what the history does not hold once and only once. */
export async function missingOrRepeated(
  { ctx }: Stage,
  acknowledged: readonly Acknowledged[],
): Promise<string[]> {
  const byFile = Map.groupBy(acknowledged, ({ ref }) => ref);
  const wrong = [...byFile].map(async ([ref, mine]) => {
    const history = await ctx.cases.history(ref);
    const times = (id: string) =>
      history.filter((event) => event.source === source && event.id === id).length;
    return mine.map(({ id }) => id).filter((id) => times(id) !== 1);
  });
  return (await Promise.all(wrong)).flat();
}

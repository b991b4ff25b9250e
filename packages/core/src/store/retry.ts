import { setTimeout as sleep } from "node:timers/promises";
import { AppError } from "../kernel/errors.ts";

const attempts = 8;
const firstDelayMs = 8;

/**
 * Runs `attempt` until it gives something, at most eight times, waiting a random part of a doubling delay
 * in between (full jitter, about a second in all).
 * @throws AppError `store.contended` when others were always faster.
 */
export async function untilUncontended<T>(
  attempt: () => Promise<T | undefined>,
  random: () => number = defaultRandom,
): Promise<T> {
  for (let tried = 0; tried < attempts; tried += 1) {
    const result = await attempt();
    if (result !== undefined) return result;
    await sleep(random() * firstDelayMs * 2 ** tried);
  }
  throw new AppError("store.contended", "The case file is being written by others.", {
    retriable: true,
  });
}

function defaultRandom(): number {
  const [value = 0] = crypto.getRandomValues(new Uint32Array(1));
  return value / 2 ** 32;
}

import { makeStore } from "../lib/store.ts";

/**
 * What stands between a request and its answer: who acts for which organisation, and a session that ended in
 * the middle of something. A request that meets an ended session waits here until the person is in again.
 */

/** The organisation that requests are about; empty until `me` is known. */
export const organisationStore = makeStore("");

/** Today in the organisation's zone and on its clock, as the API's last answer said. Empty before the first. */
export const todayStore = makeStore("");

/** Now on its clocks, `2026-11-25T09:30`, as the last answer said: never the device's own time. */
export const nowStore = makeStore("");

/** A session was there and is over: the sign-in opens over the page. */
export const sessionLostStore = makeStore(false);

/** Once a session was seen; before that an ended one means "go and sign in". */
let hadSession = false;
let waiting: (() => void)[] = [];

export function sawSession(): void {
  hadSession = true;
}

/** Resolves when the person is in again. @returns false when nobody was in to begin with. */
export async function waitForSession(): Promise<boolean> {
  if (!hadSession) return false;
  sessionLostStore.set(true);
  await new Promise<void>((resolve) => waiting.push(resolve));
  return true;
}

export function sessionIsBack(): void {
  sessionLostStore.set(false);
  const resumed = waiting;
  waiting = [];
  for (const resume of resumed) resume();
}

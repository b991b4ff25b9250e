import { clear, createStore, del, entries, set } from "idb-keyval";
import { makeStore } from "../lib/store.ts";
import { NoAnswerError, ProblemError, type Problem } from "./problem.ts";
import { queryClient } from "./queries.ts";
import { record, type Happening } from "./record.ts";

/**
 * Events that were told in a tunnel. They wait on this device and are sent when it is online again; their ids
 * were made with the form, so one that did arrive after all is recorded once.
 */

interface Waiting {
  readonly userId: string;
  readonly event: Happening;
  readonly keptAt: number;
  /** The API said no: it waits for the person instead. */
  readonly refused?: Problem;
}

const kept = createStore("aftercare-outbox", "events");

/** What waits for the network, and what was refused, of whoever is signed in. */
export const outboxStore = makeStore<readonly Waiting[]>([]);

export async function keepForLater(userId: string, event: Happening): Promise<void> {
  const waiting: Waiting = { userId, event, keptAt: new Date().getTime() };
  await set(event.id, waiting, kept);
  await look(userId);
}

/** Gives up an event that was refused: the person has seen why. */
export async function forget(userId: string, id: string): Promise<void> {
  await del(id, kept);
  await look(userId);
}

/** Everything, of whoever used this device. */
export async function forgetOutbox(): Promise<void> {
  await clear(kept).catch(() => undefined);
  outboxStore.set([]);
}

let sending: Promise<void> | undefined;

/** Sends what waits, oldest first, and stops where nobody answers. One run at a time. */
export function sendWaiting(userId: string): Promise<void> {
  sending ??= sendAll(userId).finally(() => {
    sending = undefined;
  });
  return sending;
}

async function sendAll(userId: string): Promise<void> {
  for (const waiting of await look(userId)) {
    if (waiting.refused !== undefined) continue;
    try {
      await record(waiting.event);
      await del(waiting.event.id, kept);
      const queryKey = ["client", waiting.event.clientId];
      await queryClient.invalidateQueries({ queryKey });
    } catch (error) {
      if (error instanceof NoAnswerError) return;
      if (!(error instanceof ProblemError)) throw error;
      await set(waiting.event.id, { ...waiting, refused: error.problem }, kept);
    } finally {
      await look(userId);
    }
  }
}

async function look(userId: string): Promise<readonly Waiting[]> {
  const all = await entries<string, Waiting>(kept).catch(() => []);
  const own = all.map(([, waiting]) => waiting).filter((waiting) => waiting.userId === userId);
  own.sort((a, b) => a.keptAt - b.keptAt);
  outboxStore.set(own);
  return own;
}

import { z } from "zod";
import { makeLimiter } from "../limiter.ts";
import { openJournal } from "./journal.ts";

const mostAtATime = 8;
const firstRetryMs = 100;
const longestRetryMs = 5_000;
const doneEntry = z.object({ id: z.string() });

export interface Identified {
  readonly id: string;
}

/**
 * Delivers each event at least once, in no promised order, until the receiver takes it: what EventBridge
 * does. What was delivered is kept, so that a restart goes on where the last process stopped.
 */
export interface Outbox<Event extends Identified> {
  /**
   * The event itself must be on the disk already: the outbox only remembers what is done. After a restart
   * everything is offered again, and what was delivered is left out.
   */
  readonly offer: (event: Event) => void;
  deliverTo(receive: (event: Event) => Promise<unknown>): void;
  /** Tries everything that waits, once, also what comes in meanwhile; returns how many still wait. */
  settle(): Promise<number>;
  close(): Promise<void>;
}

interface Item<Event> {
  readonly event: Event;
  failures: number;
  attempt?: Promise<void>;
  retry?: NodeJS.Timeout;
}

/** Opens the outbox that keeps the ids of what is delivered in the file `path`. */
export async function openOutbox<Event extends Identified>(path: string): Promise<Outbox<Event>> {
  const done = new Set<string>();
  const journal = await openJournal(path, readDone, ({ id }) => done.add(id));
  const items = new Map<string, Item<Event>>();
  let receive: ((event: Event) => Promise<unknown>) | undefined;
  const limit = makeLimiter(mostAtATime);
  let closed = false;

  function offer(event: Event): void {
    if (done.has(event.id)) return;
    const item: Item<Event> = { event, failures: 0 };
    items.set(event.id, item);
    void attempt(item);
  }

  function attempt(item: Item<Event>): Promise<void> {
    clearTimeout(item.retry);
    item.attempt ??= limit(() => deliver(item)).finally(() => delete item.attempt);
    return item.attempt;
  }

  async function deliver(item: Item<Event>): Promise<void> {
    if (receive === undefined || closed) return;
    try {
      await receive(item.event);
      await journal.append({ id: item.event.id });
      done.add(item.event.id);
      items.delete(item.event.id);
    } catch {
      item.failures += 1;
      if (!closed) item.retry = setTimeout(() => void attempt(item), retryDelayMs(item.failures));
    }
  }

  async function settle(): Promise<number> {
    const tried = new Set<string>();
    for (;;) {
      const fresh = [...items.values()].filter((item) => !tried.has(item.event.id));
      if (fresh.length === 0) return items.size;
      for (const item of fresh) tried.add(item.event.id);
      await Promise.all(fresh.map(attempt));
    }
  }

  async function close(): Promise<void> {
    closed = true;
    for (const item of items.values()) clearTimeout(item.retry);
    await Promise.all([...items.values()].flatMap((item) => item.attempt ?? []));
    await journal.close();
  }

  return {
    offer,
    settle,
    close,
    deliverTo: (next) => {
      receive = next;
      for (const item of items.values()) void attempt(item);
    },
  };
}

function readDone(json: unknown): Identified {
  return doneEntry.parse(json);
}

function retryDelayMs(failures: number): number {
  return Math.min(firstRetryMs * 2 ** (failures - 1), longestRetryMs);
}

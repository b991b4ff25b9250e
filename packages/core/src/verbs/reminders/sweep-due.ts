import { instantOfMs, msOfInstant, type Instant } from "../../calendar/instant.ts";
import type { FileRef } from "../../kernel/ids.ts";
import type { Ports } from "../../kernel/context.ts";

/** More waiting than this, and another sweep would only repeat what the queue already holds. */
const largestBacklog = 20_000;

export interface Swept {
  readonly found: number;
  /** Not taken by the queue; the next sweep finds them again. */
  readonly left: number;
  /** For how long the oldest of them was due already; 0 when none is. */
  readonly oldestSeconds: number;
}

/**
 * Wakes every case file whose moment has come: one query a shard, one message a file. It decides nothing,
 * changes nothing, and may run twice or not at all: the index stays the truth.
 */
export async function sweepDue({ cases, queue, clock, log }: Ports): Promise<Swept> {
  const until = clock.now();
  const backlog = await queue.depth();
  if (backlog >= largestBacklog) {
    const oldestSeconds = secondsBetween(await cases.nextDueAfter(instantOfMs(0)), until);
    log.warn("sweep skipped: the queue is still full", { backlog });
    return { found: 0, left: 0, oldestSeconds };
  }
  const shards = Array.from({ length: cases.dueShards }, (_, shard) => shard);
  const swept = await Promise.all(
    shards.map((shard) => sweepShard(cases.due.bind(cases), queue.wake.bind(queue), shard, until)),
  );
  const found = swept.reduce((sum, each) => sum + each.found, 0);
  const left = swept.reduce((sum, each) => sum + each.left, 0);
  const [oldest] = swept.flatMap(({ since }) => since ?? []).toSorted();
  const oldestSeconds = secondsBetween(oldest, until);
  log.info("swept", { found, left, oldestSeconds });
  return { found, left, oldestSeconds };
}

function secondsBetween(dueAt: Instant | undefined, now: Instant): number {
  const ms = dueAt === undefined ? 0 : msOfInstant(now) - msOfInstant(dueAt);
  return Math.max(0, Math.round(ms / 1000));
}

async function sweepShard(
  due: Ports["cases"]["due"],
  wake: (refs: readonly FileRef[]) => Promise<readonly FileRef[]>,
  shard: number,
  until: Parameters<Ports["cases"]["due"]>[1],
): Promise<{ readonly found: number; readonly left: number; readonly since: Instant | undefined }> {
  let [found, left] = [0, 0];
  let after: string | undefined;
  let since: Instant | undefined;
  do {
    const page = await due(shard, until, after);
    const refused = page.items.length === 0 ? [] : await wake(page.items);
    found += page.items.length;
    left += refused.length;
    after = page.cursor;
    since ??= page.since;
  } while (after !== undefined && found < largestBacklog);
  return { found, left, since };
}

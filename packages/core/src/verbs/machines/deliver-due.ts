import type { Context, Ports } from "../../kernel/context.ts";
import type { OrgId } from "../../kernel/ids.ts";
import type { DeliveryRef } from "../../ports/deliveries.ts";
import { addMs, type Instant } from "../../calendar/instant.ts";
import { deliverWebhook } from "./deliver-webhook.ts";

/** Endpoints served side by side; what goes to one of them goes one after the other, oldest first. */
const inParallel = 8;
/** As many as one run takes up of one shard; the next one finds the others. */
const mostOfShard = 500;
/** After so many failures in a row the receiver is left alone for a while, and nobody waits behind it. */
const mostFailures = 3;
const restMs = 5 * 60 * 1000;
/** A run begins every minute, so that none has to be longer; what it did not reach stays due. */
const runMs = 45 * 1000;

export interface DeliveryRun {
  readonly found: number;
  readonly delivered: number;
  /** Some were not taken up: there is more to do now. */
  readonly left: boolean;
}

type ContextFor = (orgId: OrgId) => Promise<Context | undefined>;

/**
 * Tries every delivery that is due. The timer only wakes; each row decides by itself whether it is still due.
 * One endpoint's trouble stops no other; what could not be worked on at all is thrown when all are done.
 */
export async function deliverDue(ports: Ports, contextFor: ContextFor): Promise<DeliveryRun> {
  const stopAt = addMs(ports.wallClock.now(), runMs);
  const { refs, ...due } = await findDue(ports, ports.clock.now());
  const lanes = [...Map.groupBy(refs, laneOf).values()];
  const problems: unknown[] = [];
  let { left } = due;
  let delivered = 0;
  const waiting = lanes.values();
  await Promise.all(Array.from({ length: inParallel }, takeLanes));
  ports.log.info("delivered webhooks", { found: refs.length, delivered, left });
  if (problems.length > 0) throw new AggregateError(problems, "Some webhooks were not worked on.");
  return { found: refs.length, delivered, left };

  async function takeLanes(): Promise<void> {
    for (const lane of waiting) {
      try {
        const served = await serve(lane, contextFor, stopAt);
        delivered += served.delivered;
        left ||= served.left;
      } catch (error) {
        problems.push(error);
      }
    }
  }
}

const laneOf = ({ orgId, endpointId }: DeliveryRef) => `${orgId} ${endpointId}`;

async function findDue({ deliveries }: Ports, until: Instant) {
  const shards = Array.from({ length: deliveries.shards }, (_, shard) => shard);
  const found = await Promise.all(
    shards.map(async (shard) => {
      const refs: DeliveryRef[] = [];
      let after: string | undefined;
      do {
        const page = await deliveries.due(shard, until, after);
        refs.push(...page.items);
        after = page.cursor;
      } while (after !== undefined && refs.length < mostOfShard);
      return { refs, left: after !== undefined };
    }),
  );
  return {
    refs: found.flatMap(({ refs }) => refs).toSorted(byAge),
    left: found.some(({ left }) => left),
  };
}

/** A delivery's id begins with its time. */
function byAge(a: DeliveryRef, b: DeliveryRef): number {
  return a.deliveryId < b.deliveryId ? -1 : 1;
}

/** Works through what one endpoint is to be told, as far as the time of the run allows. */
async function serve(
  lane: readonly DeliveryRef[],
  contextFor: ContextFor,
  stopAt: Instant,
): Promise<{ readonly delivered: number; readonly left: boolean }> {
  const [first] = lane;
  const ctx = first && (await contextFor(first.orgId));
  let [delivered, failures] = [0, 0];
  if (ctx === undefined) return { delivered, left: false };
  for (const ref of lane) {
    if (ctx.wallClock.now() >= stopAt) return { delivered, left: true };
    if (failures >= mostFailures) {
      await rest(ctx, ref);
      continue;
    }
    const outcome = await deliverWebhook(ctx, ref);
    if (outcome === "delivered") delivered += 1;
    failures = outcome === "failed" || outcome === "dead" ? failures + 1 : 0;
  }
  return { delivered, left: false };
}

async function rest({ clock, deliveries }: Context, ref: DeliveryRef): Promise<void> {
  const now = clock.now();
  await deliveries.postpone(ref, now, addMs(now, restMs));
}

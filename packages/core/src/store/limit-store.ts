import { UpdateCommand, type DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import type { Limits, Taken } from "../ports/limits.ts";
import { orUnavailable } from "./faults.ts";
import * as recordKeys from "./keys/record-keys.ts";
import type { Key } from "./table.ts";
import { tableDefinition } from "./table.ts";

export interface LimitStoreOptions {
  readonly tableName: string;
  /** Milliseconds since 1970 on the wall: all processes must mean the same window. */
  readonly wallMs: () => number;
}

const mostRemembered = 10_000;
/** Counts of a window that is over are of no use; the hour is for clocks that differ. */
const keptSeconds = 3_600;

/**
 * Counts in fixed windows that begin at whole multiples of their length, one atomic ADD each, so that any
 * number of processes count as one. What is used up is remembered until its window ends: who goes on
 * knocking costs no write.
 *
 * The store answers or throws `store.unavailable`; it neither opens a door nor shuts one by itself. Where
 * guessing is at stake (codes, attempts to sign in) the error goes through, and nobody passes: fail closed.
 * Ordinary requests are let through with a line in the log, because a limit that cannot be counted must not
 * lock everybody out: fail open (`countRequest` in `packages/functions`).
 */
export function makeLimitStore(
  client: DynamoDBDocumentClient,
  { tableName, wallMs }: LimitStoreOptions,
): Limits {
  const usedUp = new Map<string, { readonly count: number; readonly untilMs: number }>();

  async function count(Key: Key, endSeconds: number): Promise<number> {
    const command = new UpdateCommand({
      TableName: tableName,
      Key,
      UpdateExpression: "SET #ttl = :ttl ADD taken :one",
      ExpressionAttributeNames: { "#ttl": tableDefinition.timeToLive },
      ExpressionAttributeValues: { ":ttl": endSeconds + keptSeconds, ":one": 1 },
      ReturnValues: "UPDATED_NEW",
    });
    const { Attributes } = await orUnavailable(client.send(command));
    return Number(Attributes?.["taken"]);
  }

  function remember(name: string, taken: number, untilMs: number): void {
    if (usedUp.size >= mostRemembered) usedUp.clear();
    usedUp.set(name, { count: taken, untilMs });
  }

  return {
    async take(name, { most, perSeconds }) {
      const nowMs = wallMs();
      const startSeconds = Math.floor(nowMs / 1000 / perSeconds) * perSeconds;
      const endMs = (startSeconds + perSeconds) * 1000;
      const key = recordKeys.limitKey(name, perSeconds, startSeconds);
      const known = usedUp.get(key.pk);
      if (known !== undefined && nowMs < known.untilMs && known.count >= most) {
        return limited(endMs - nowMs);
      }
      const taken = await count(key, startSeconds + perSeconds);
      if (taken >= most) remember(key.pk, taken, endMs);
      return taken > most ? limited(endMs - nowMs) : { kind: "ok" };
    },
  };
}

function limited(leftMs: number): Taken {
  return { kind: "limited", retryAfterSeconds: Math.max(1, Math.ceil(leftMs / 1000)) };
}

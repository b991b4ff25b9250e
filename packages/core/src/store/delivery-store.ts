import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { PutCommand, UpdateCommand, type DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import type { Instant } from "../calendar/instant.ts";
import type { Deliveries, Delivery, DeliveryRef } from "../ports/deliveries.ts";
import { decodeCursor, encodeCursor, invalidCursor } from "./cursor.ts";
import { deliveryOfRow, rowOfDelivery, type DeliveryRow } from "./delivery-rows.ts";
import { storeUnavailable, whetherHeld } from "./faults.ts";
import { queriesOf, type Row } from "./query.ts";
import * as machineKeys from "./keys/machine-keys.ts";

export interface DeliveryStoreOptions {
  readonly tableName: string;
  readonly dueShards: number;
}

/** The most rows that one page of the log looks at. */
const mostQueries = 10;
const rowsPerQuery = 100;

/** The outbox in DynamoDB. The client is expected to have time limits of its own. */
export function makeDeliveryStore(
  client: DynamoDBDocumentClient,
  { tableName, dueShards }: DeliveryStoreOptions,
): Deliveries {
  const { get, query } = queriesOf(client, tableName);

  /** Undefined when the row is not pending any more, or not due by `now`. */
  async function moveDue(
    { orgId, endpointId, deliveryId }: DeliveryRef,
    now: Instant,
    until: Instant,
    tries: 0 | 1,
  ): Promise<Delivery | undefined> {
    const command = new UpdateCommand({
      TableName: tableName,
      Key: machineKeys.deliveryKey(orgId, endpointId, deliveryId),
      ConditionExpression: "#state = :pending AND nextAt <= :now",
      UpdateExpression: "SET nextAt = :until ADD attempt :tries, version :one",
      ExpressionAttributeNames: { "#state": "state" },
      ExpressionAttributeValues: {
        ":pending": "pending",
        ":now": now,
        ":until": until,
        ":tries": tries,
        ":one": 1,
      },
      ReturnValues: "ALL_NEW",
    });
    try {
      const { Attributes } = await client.send(command);
      return deliveryOfRow(Attributes as unknown as DeliveryRow);
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return undefined;
      throw storeUnavailable(error);
    }
  }

  return {
    shards: dueShards,

    async due(shard, until, after) {
      const question = `deliver ${shard}`;
      const page = await query({
        index: "due",
        partition: ["dueShard", machineKeys.deliveryShardName(shard)],
        sort: ["nextAt", "<=", until],
        ...(after === undefined ? {} : { after: decodeCursor(question, after) }),
      });
      const items = (page.Items ?? []).map((row) => machineKeys.refOfDeliveryKey(asRow(row)));
      if (page.LastEvaluatedKey === undefined) return { items };
      return { items, cursor: encodeCursor(question, page.LastEvaluatedKey) };
    },

    async nextDueAfter(instant) {
      const shards = Array.from({ length: dueShards }, (_, shard) => shard);
      const firsts = await Promise.all(
        shards.map(async (shard) => {
          const { Items } = await query({
            index: "due",
            partition: ["dueShard", machineKeys.deliveryShardName(shard)],
            sort: ["nextAt", ">", instant],
            limit: 1,
          });
          return Items?.[0]?.["nextAt"] as Instant | undefined;
        }),
      );
      return firsts.filter((first) => first !== undefined).toSorted()[0];
    },

    async load({ orgId, endpointId, deliveryId }, now) {
      const row = await get(machineKeys.deliveryKey(orgId, endpointId, deliveryId));
      return row && living(asRow(row), now);
    },

    claim: (ref, now, until) => moveDue(ref, now, until, 1),

    async postpone(ref, now, until) {
      await moveDue(ref, now, until, 0);
    },

    save(delivery) {
      const command = new PutCommand({
        TableName: tableName,
        Item: rowOfDelivery(delivery, dueShards),
        ConditionExpression: "version = :from",
        ExpressionAttributeValues: { ":from": delivery.version - 1 },
      });
      return whetherHeld(client.send(command));
    },

    async list(orgId, { endpointId, state, limit, cursor }, now) {
      const question = `deliveries ${orgId} ${endpointId} ${state ?? "all"}`;
      const partition = ["pk", machineKeys.outboxPartition(orgId)] as const;
      const startsWith = machineKeys.deliveryPrefix(endpointId);
      let after = cursor === undefined ? undefined : placeOf(question, cursor, partition[1]);
      const found: Delivery[] = [];
      for (let queries = 0; queries < mostQueries; queries += 1) {
        const page = await query({
          partition,
          startsWith,
          newestFirst: true,
          limit: rowsPerQuery,
          ...(after === undefined ? {} : { after }),
        });
        for (const row of (page.Items ?? []).map(asRow)) {
          const delivery = living(row, now);
          const fits = delivery !== undefined && (state === undefined || row.state === state);
          if (!fits) continue;
          found.push(delivery);
          if (found.length < limit) continue;
          return { items: found, cursor: encodeCursor(question, { pk: row.pk, sk: row.sk }) };
        }
        after = page.LastEvaluatedKey;
        if (after === undefined) return { items: found };
      }
      return { items: found, ...(after && { cursor: encodeCursor(question, after) }) };
    },
  };
}

function living(row: DeliveryRow, now: Instant): Delivery | undefined {
  const delivery = deliveryOfRow(row);
  return now < delivery.expiresAt ? delivery : undefined;
}

function placeOf(question: string, cursor: string, partition: string): Record<string, unknown> {
  const place = decodeCursor(question, cursor);
  if (place["pk"] !== partition) throw invalidCursor();
  return place;
}

function asRow(row: Row): DeliveryRow {
  return row as unknown as DeliveryRow;
}

import { DeleteCommand, UpdateCommand, type DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { msOfInstant } from "../calendar/instant.ts";
import type { Digests } from "../ports/digests.ts";
import { orUnavailable, whetherHeld } from "./faults.ts";
import * as recordKeys from "./keys/record-keys.ts";

const keptSeconds = 60 * 86_400;
/** The first, and one more after a worker that died. */
const mostTries = 2;

/** One row a person and week, kept for two months. */
export function makeDigestStore(
  client: DynamoDBDocumentClient,
  { tableName: TableName }: { readonly tableName: string },
): Digests {
  return {
    claim(ref, now, heldUntil) {
      const ttl = Math.floor(msOfInstant(now) / 1000) + keptSeconds;
      return whetherHeld(
        client.send(
          new UpdateCommand({
            TableName,
            Key: { ...recordKeys.digestKey(ref) },
            UpdateExpression: "SET heldUntil = :until, #ttl = :ttl ADD tries :one",
            ConditionExpression:
              "attribute_not_exists(pk) OR (attribute_not_exists(#end) AND heldUntil <= :now AND tries < :most)",
            ExpressionAttributeNames: { "#ttl": "ttl", "#end": "end" },
            ExpressionAttributeValues: {
              ":until": heldUntil,
              ":ttl": ttl,
              ":one": 1,
              ":now": now,
              ":most": mostTries,
            },
          }),
        ),
      );
    },

    async end(ref, end) {
      await orUnavailable(
        client.send(
          new UpdateCommand({
            TableName,
            Key: { ...recordKeys.digestKey(ref) },
            UpdateExpression: "SET #end = :end",
            ExpressionAttributeNames: { "#end": "end" },
            ExpressionAttributeValues: { ":end": end },
          }),
        ),
      );
    },

    async release(ref) {
      const Key = { ...recordKeys.digestKey(ref) };
      await orUnavailable(client.send(new DeleteCommand({ TableName, Key })));
    },
  };
}

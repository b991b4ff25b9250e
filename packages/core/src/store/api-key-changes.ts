import type { TransactWriteCommandInput } from "@aws-sdk/lib-dynamodb";
import type { Instant } from "../calendar/instant.ts";
import type { Revocation } from "../ports/api-keys.ts";
import { secondsOf, type KeyRow } from "./api-key-rows.ts";
import * as machineKeys from "./keys/machine-keys.ts";
import { tableDefinition } from "./table.ts";

export type Changes = readonly NonNullable<TransactWriteCommandInput["TransactItems"]>[number][];

/** What changes of a key's two rows, to be written together or not at all. */
export function changesOf(TableName: string) {
  const add = (rows: readonly object[]): Changes =>
    rows.map((row) => ({
      Put: { TableName, Item: { ...row }, ConditionExpression: "attribute_not_exists(pk)" },
    }));

  return {
    add,

    /** The old key is still at the door and ends at `until`; a second successor is refused. */
    replace(
      { orgId, keyId, hash }: KeyRow,
      until: Instant,
      nextId: string,
      next: readonly object[],
    ): Changes {
      const inList = {
        TableName,
        Key: machineKeys.listedApiKeyKey(orgId, keyId),
        ConditionExpression: "#state = :active AND attribute_not_exists(replacedBy)",
        UpdateExpression: "SET expiresAt = :until, replacedBy = :next",
        ExpressionAttributeNames: { "#state": "state" },
        ExpressionAttributeValues: { ":active": "active", ":until": until, ":next": nextId },
      };
      const atDoor = {
        TableName,
        Key: machineKeys.apiKeyKey(hash),
        ConditionExpression: "attribute_exists(pk)",
        UpdateExpression: "SET expiresAt = :until, #ttl = :ttl",
        ExpressionAttributeNames: { "#ttl": tableDefinition.timeToLive },
        ExpressionAttributeValues: { ":until": until, ":ttl": secondsOf(until) },
      };
      return [...add(next), { Update: inList }, { Update: atDoor }];
    },

    /** Gone from the door; the list keeps who ended it. */
    revoke({ orgId, keyId, hash }: KeyRow, { at, by }: Revocation): Changes {
      const inList = {
        TableName,
        Key: machineKeys.listedApiKeyKey(orgId, keyId),
        ConditionExpression: "#state = :active",
        UpdateExpression: "SET #state = :revoked, revokedAt = :at, revokedBy = :by",
        ExpressionAttributeNames: { "#state": "state" },
        ExpressionAttributeValues: {
          ":active": "active",
          ":revoked": "revoked",
          ":at": at,
          ":by": by,
        },
      };
      return [{ Update: inList }, { Delete: { TableName, Key: machineKeys.apiKeyKey(hash) } }];
    },
  };
}

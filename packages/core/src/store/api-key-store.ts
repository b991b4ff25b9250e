import {
  TransactWriteCommand,
  UpdateCommand,
  type DynamoDBDocumentClient,
} from "@aws-sdk/lib-dynamodb";
import { msOfInstant } from "../calendar/instant.ts";
import type { OrgId } from "../kernel/ids.ts";
import type { ApiKeyOwner, ApiKeys } from "../ports/api-keys.ts";
import { changesOf, type Changes } from "./api-key-changes.ts";
import { hashOf, keyOf, ownerOf, rowsOf, type KeyRow } from "./api-key-rows.ts";
import { cancellationReasons, storeUnavailable, whetherHeld } from "./faults.ts";
import { keepForAMinute, type ElapsedMs } from "./organisation-store-memory.ts";
import { queriesOf } from "./query.ts";
import * as machineKeys from "./keys/machine-keys.ts";
import type { Key } from "./table.ts";

export interface ApiKeyStoreOptions {
  readonly tableName: string;
  /** How old what is remembered is. */
  readonly elapsedMs: ElapsedMs;
  /** Milliseconds since 1970 on the wall: whether a key has expired. */
  readonly wallMs: () => number;
}

const mostNoted = 1_000;

/**
 * API keys in DynamoDB, each as two rows. One is found by the secret's hash and is there as long as the key
 * opens the door; the other stands in the organisation's list for good. Both change in one transaction.
 */
export function makeApiKeyStore(
  client: DynamoDBDocumentClient,
  { tableName: TableName, elapsedMs, wallMs }: ApiKeyStoreOptions,
): ApiKeys {
  const owners = keepForAMinute<ApiKeyOwner>(elapsedMs);
  const noted = new Map<string, string>();
  const { get, queryAll } = queriesOf(client, TableName);
  const changes = changesOf(TableName);

  async function find(key: Key): Promise<KeyRow | undefined> {
    const row = await get(key);
    return row as KeyRow | undefined;
  }

  /** False when a row is not as it was expected to be. */
  async function writeAll(items: Changes): Promise<boolean> {
    try {
      await client.send(new TransactWriteCommand({ TransactItems: [...items] }));
      return true;
    } catch (error) {
      const reasons = cancellationReasons(error) ?? [];
      if (reasons.some(({ Code }) => Code === "ConditionalCheckFailed")) return false;
      throw storeUnavailable(error);
    }
  }

  return {
    async addApiKey(key, secret) {
      const added = await writeAll(changes.add(rowsOf(key, hashOf(secret))));
      if (!added) throw storeUnavailable(new Error("An API key was there already."));
    },

    async ownerOfApiKey(secret) {
      const hash = hashOf(secret);
      const owner = await owners.get(hash, async () => {
        const row = await find(machineKeys.apiKeyKey(hash));
        return row && ownerOf(row);
      });
      const ended = owner?.expiresAt !== undefined && msOfInstant(owner.expiresAt) <= wallMs();
      return ended ? undefined : owner;
    },

    async load(orgId, keyId) {
      const row = await find(machineKeys.listedApiKeyKey(orgId, keyId));
      return row && keyOf(row);
    },

    async list(orgId) {
      const rows = await queryAll({ partition: ["pk", machineKeys.apiKeysPartition(orgId)] });
      const keys = (rows as unknown as KeyRow[]).map(keyOf);
      return keys.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));
    },

    async replace(old, until, next, secret) {
      const row = await find(machineKeys.listedApiKeyKey(old.orgId, old.keyId));
      if (row === undefined) return false;
      const made = rowsOf(next, hashOf(secret));
      const replaced = await writeAll(changes.replace(row, until, next.keyId, made));
      owners.forget(row.hash);
      return replaced;
    },

    async revoke(orgId, keyId, revocation) {
      const row = await find(machineKeys.listedApiKeyKey(orgId, keyId));
      if (row === undefined) return false;
      const revoked = await writeAll(changes.revoke(row, revocation));
      owners.forget(row.hash);
      return revoked;
    },

    async noteUse({ orgId, keyId }, on) {
      const name = `${orgId}/${keyId}`;
      if (noted.get(name) === on) return;
      if (noted.size >= mostNoted) noted.clear();
      noted.set(name, on);
      try {
        await setLastUse(orgId, keyId, on);
      } catch (error) {
        noted.delete(name);
        throw error;
      }
    },
  };

  /** Only ever later, so that of many processes one writes. */
  async function setLastUse(orgId: OrgId, keyId: string, on: string): Promise<void> {
    const command = new UpdateCommand({
      TableName,
      Key: machineKeys.listedApiKeyKey(orgId, keyId),
      ConditionExpression:
        "attribute_exists(pk) AND (attribute_not_exists(lastUsedOn) OR lastUsedOn < :on)",
      UpdateExpression: "SET lastUsedOn = :on",
      ExpressionAttributeValues: { ":on": on },
    });
    await whetherHeld(client.send(command));
  }
}

import { GetCommand, PutCommand, type DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { createHash } from "node:crypto";
import type { Organisation } from "../kernel/organisation.ts";
import type { ApiKeyOwner, Organisations } from "../ports/organisations.ts";
import { orUnavailable } from "./faults.ts";
import { keepForAMinute, type ElapsedMs } from "./organisation-store-memory.ts";
import * as table from "./table.ts";

export interface OrganisationStoreOptions {
  readonly tableName: string;
  /** Milliseconds since any fixed moment of this process: how old what is remembered is. */
  readonly elapsedMs: ElapsedMs;
}

/**
 * Organisations and their API keys in DynamoDB. What was found is remembered for a minute, so that a busy
 * process reads neither for every request; what was not found is asked again each time.
 */
export function makeOrganisationStore(
  client: DynamoDBDocumentClient,
  { tableName, elapsedMs }: OrganisationStoreOptions,
): Organisations {
  const settings = keepForAMinute<Organisation>(elapsedMs);
  const owners = keepForAMinute<ApiKeyOwner>(elapsedMs);

  async function get(Key: table.Key): Promise<Record<string, unknown> | undefined> {
    const command = new GetCommand({ TableName: tableName, Key: { ...Key } });
    const { Item } = await orUnavailable(client.send(command));
    return Item;
  }

  return {
    load: (orgId) =>
      settings.get(orgId, async () => {
        const row = await get(table.organisationKey(orgId));
        return row && organisationOf(row as unknown as Organisation);
      }),

    async save(organisation) {
      const Item = { ...table.organisationKey(organisation.id), ...organisationOf(organisation) };
      await client.send(new PutCommand({ TableName: tableName, Item }));
      settings.put(organisation.id, organisation);
    },

    async addApiKey({ orgId, keyId }, key) {
      const Item = { ...table.apiKeyKey(hashOf(key)), orgId, keyId };
      const ConditionExpression = "attribute_not_exists(pk)";
      await client.send(new PutCommand({ TableName: tableName, Item, ConditionExpression }));
    },

    ownerOfApiKey(key) {
      const hash = hashOf(key);
      return owners.get(hash, async () => {
        const row = await get(table.apiKeyKey(hash));
        return row && ownerOf(row as unknown as ApiKeyOwner);
      });
    },
  };
}

/** A key is 32 random bytes, so a plain SHA-256 cannot be guessed back. */
function hashOf(key: string): string {
  return createHash("sha256").update(key).digest("base64url");
}

/** Exactly the fields of an organisation: the row's keys stay here. */
function organisationOf(row: Organisation): Organisation {
  const { id, name, zone, language, mailAt, quietFrom, quietUntil, phone, staffAddress } = row;
  return { id, name, zone, language, mailAt, quietFrom, quietUntil, phone, staffAddress };
}

function ownerOf({ orgId, keyId }: ApiKeyOwner): ApiKeyOwner {
  return { orgId, keyId };
}

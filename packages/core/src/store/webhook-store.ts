import { DeleteCommand, PutCommand, type DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { msOfInstant } from "../calendar/instant.ts";
import type { OrgId } from "../kernel/ids.ts";
import type { Clock } from "../ports/clock.ts";
import type { TakenMessage, WebhookEndpoint, Webhooks, WebhookSource } from "../ports/webhooks.ts";
import { madeFrom } from "./conditions.ts";
import { orUnavailable, whetherHeld } from "./faults.ts";
import { keepForAMinute, type ElapsedMs } from "./organisation-store-memory.ts";
import { queriesOf, type Row } from "./query.ts";
import * as machineKeys from "./keys/machine-keys.ts";
import type { Key } from "./table.ts";
import { tableDefinition } from "./table.ts";

export interface WebhookStoreOptions {
  readonly tableName: string;
  /** Messages are remembered for a day on the wall. */
  readonly wallClock: Clock;
  readonly elapsedMs: ElapsedMs;
}

const rememberedSeconds = 24 * 60 * 60;

/** Sources and endpoints are rows as they are. Secrets come in sealed; nothing here can open them. */
export function makeWebhookStore(
  client: DynamoDBDocumentClient,
  { tableName, wallClock, elapsedMs }: WebhookStoreOptions,
): Webhooks {
  const { get, queryAll } = queriesOf(client, tableName);
  const endpoints = keepForAMinute<readonly WebhookEndpoint[]>(elapsedMs);

  async function list(orgId: OrgId, startsWith: string): Promise<readonly Row[]> {
    return queryAll({ partition: ["pk", machineKeys.webhooksPartition(orgId)], startsWith });
  }

  async function save(Key: Key, row: { readonly version: number }): Promise<boolean> {
    return putIf({ Item: { ...Key, ...row }, ...madeFrom(row.version - 1) });
  }

  /** False when the condition did not hold. */
  async function putIf(
    put: Pick<
      ConstructorParameters<typeof PutCommand>[0],
      "Item" | "ConditionExpression" | "ExpressionAttributeNames" | "ExpressionAttributeValues"
    >,
  ): Promise<boolean> {
    return whetherHeld(client.send(new PutCommand({ TableName: tableName, ...put })));
  }

  async function listEndpoints(orgId: OrgId): Promise<readonly WebhookEndpoint[]> {
    const found = (await list(orgId, machineKeys.webhookEndpointPrefix)).map(endpointOf);
    endpoints.put(orgId, found);
    return found;
  }

  return {
    async loadSource(orgId, sourceId) {
      const row = await get(machineKeys.webhookSourceKey(orgId, sourceId));
      return row && sourceOf(row);
    },

    async listSources(orgId) {
      return (await list(orgId, machineKeys.webhookSourcePrefix)).map(sourceOf);
    },

    saveSource: (source) =>
      save(machineKeys.webhookSourceKey(source.orgId, source.sourceId), source),

    async loadEndpoint(orgId, endpointId) {
      const row = await get(machineKeys.webhookEndpointKey(orgId, endpointId));
      return row && endpointOf(row);
    },

    listEndpoints,

    async recallEndpoints(orgId) {
      return (await endpoints.get(orgId, () => listEndpoints(orgId))) ?? [];
    },

    async saveEndpoint(endpoint) {
      const { orgId, endpointId } = endpoint;
      const saved = await save(machineKeys.webhookEndpointKey(orgId, endpointId), endpoint);
      endpoints.forget(orgId);
      return saved;
    },

    async removeEndpoint({ orgId, endpointId }) {
      const Key = machineKeys.webhookEndpointKey(orgId, endpointId);
      await orUnavailable(client.send(new DeleteCommand({ TableName: tableName, Key })));
      endpoints.forget(orgId);
    },

    async recallMessage(orgId, sourceId, messageId) {
      const row = await get(machineKeys.webhookMessageKey(orgId, sourceId, messageId));
      if (row === undefined || Number(row["ttl"]) <= nowSeconds(wallClock)) return undefined;
      return takenOf(row);
    },

    async rememberMessage(orgId, sourceId, messageId, taken) {
      const ttl = nowSeconds(wallClock) + rememberedSeconds;
      await putIf({
        Item: { ...machineKeys.webhookMessageKey(orgId, sourceId, messageId), ...taken, ttl },
        ConditionExpression: "attribute_not_exists(pk) OR #ttl <= :now",
        ExpressionAttributeNames: { "#ttl": tableDefinition.timeToLive },
        ExpressionAttributeValues: { ":now": nowSeconds(wallClock) },
      });
    },
  };
}

function nowSeconds(clock: Clock): number {
  return Math.floor(msOfInstant(clock.now()) / 1000);
}

function sourceOf({ pk: _pk, sk: _sk, ...row }: Row): WebhookSource {
  return row as unknown as WebhookSource;
}

function endpointOf({ pk: _pk, sk: _sk, ...row }: Row): WebhookEndpoint {
  return row as unknown as WebhookEndpoint;
}

function takenOf(row: Row): TakenMessage {
  const { contentHash, results } = row as unknown as TakenMessage;
  return { contentHash, results };
}

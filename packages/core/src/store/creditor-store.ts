import { TransactWriteCommand, type DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import type { OwnCreditor } from "../creditors/register.ts";
import type { OrgId } from "../kernel/ids.ts";
import type { Creditors } from "../ports/creditors.ts";
import { madeFrom, mustBeNew } from "./conditions.ts";
import { whetherAllHeld } from "./faults.ts";
import * as creditorKeys from "./keys/creditor-keys.ts";
import { keepForAMinute, type ElapsedMs } from "./organisation-store-memory.ts";
import { queriesOf, type Row } from "./query.ts";
import { untilUncontended } from "./retry.ts";

export interface CreditorStoreOptions {
  readonly tableName: string;
  readonly elapsedMs: ElapsedMs;
}

/** An organisation's register in DynamoDB: one row an entry as it is now, and one for each version it ever had. */
export function makeCreditorStore(
  client: DynamoDBDocumentClient,
  { tableName: TableName, elapsedMs }: CreditorStoreOptions,
): Creditors {
  const { queryAll } = queriesOf(client, TableName);
  const register = keepForAMinute<readonly OwnCreditor[]>(elapsedMs);

  async function read(orgId: OrgId, startsWith: string, newestFirst?: true) {
    const partition = ["pk", creditorKeys.creditorsPartition(orgId)] as const;
    const order = newestFirst === undefined ? {} : { newestFirst };
    return (await queryAll({ partition, startsWith, ...order })).map(creditorOf);
  }

  async function list(orgId: OrgId): Promise<readonly OwnCreditor[]> {
    const found = await read(orgId, creditorKeys.creditorPrefix);
    register.put(orgId, found);
    return found;
  }

  return {
    list,

    async recall(orgId) {
      return (await register.get(orgId, () => list(orgId))) ?? [];
    },

    async save(orgId, changed) {
      const TransactItems = changed
        .flatMap((creditor) => rowsOf(orgId, creditor))
        .map((put) => ({ Put: { TableName, ...put } }));
      const command = new TransactWriteCommand({ TransactItems });
      const saved = await untilUncontended(() => whetherAllHeld(client.send(command)));
      register.forget(orgId);
      return saved;
    },

    versions: (orgId, creditorId) =>
      read(orgId, creditorKeys.creditorVersionPrefix(creditorId), true),
  };
}

/** As it is now, and as it is kept for ever. */
function rowsOf(orgId: OrgId, creditor: OwnCreditor) {
  const { creditorId, version } = creditor;
  const now = { ...creditorKeys.creditorKey(orgId, creditorId), ...creditor };
  const kept = { ...creditorKeys.creditorVersionKey(orgId, creditorId, version), ...creditor };
  return [
    { Item: now, ...madeFrom(version - 1) },
    { Item: kept, ...mustBeNew },
  ];
}

function creditorOf({ pk: _pk, sk: _sk, ...row }: Row): OwnCreditor {
  return row as unknown as OwnCreditor;
}

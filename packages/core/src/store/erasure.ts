import {
  BatchWriteCommand,
  DeleteCommand,
  PutCommand,
  type DynamoDBDocumentClient,
} from "@aws-sdk/lib-dynamodb";
import { msOfInstant } from "../calendar/instant.ts";
import type { CaseFiles, RegisterEntry } from "../ports/case-files.ts";
import { AppError } from "../kernel/errors.ts";
import { orUnavailable } from "./faults.ts";
import { queriesOf, type Row } from "./query.ts";
import * as caseKeys from "./keys/case-keys.ts";
import type { Key } from "./table.ts";

/** DynamoDB takes at most so many deletions in one request. */
const batchWriteLimit = 25;
const mostTries = 8;

type Erasure = Pick<CaseFiles, "eraseDebt" | "eraseHistory" | "keepRegister" | "keptRegister">;

/** The part of the case file store that deletes: key queries and batches of deletions, never a scan. */
export function makeErasure(client: DynamoDBDocumentClient, tableName: string): Erasure {
  const { queryAll } = queriesOf(client, tableName);

  async function removeAll(rows: readonly Row[]): Promise<void> {
    const keys = rows.map((row) => row as unknown as Key).map(({ pk, sk }) => ({ pk, sk }));
    for (let start = 0; start < keys.length; start += batchWriteLimit) {
      await removeBatch(keys.slice(start, start + batchWriteLimit));
    }
  }

  async function removeBatch(keys: readonly Key[]): Promise<void> {
    let left: readonly Key[] = keys;
    for (let tries = 0; left.length > 0; tries += 1) {
      if (tries === mostTries) throw busy();
      const requests = left.map((Key) => ({ DeleteRequest: { Key: { ...Key } } }));
      const command = new BatchWriteCommand({ RequestItems: { [tableName]: requests } });
      const { UnprocessedItems = {} } = await orUnavailable(client.send(command));
      left = (UnprocessedItems[tableName] ?? []).flatMap(({ DeleteRequest }) =>
        DeleteRequest?.Key === undefined ? [] : (DeleteRequest.Key as Key & Row),
      );
    }
  }

  return {
    /** The snapshot first: nobody can then commit another event beside the deletion. */
    async eraseDebt(ref) {
      const Key = caseKeys.snapshotKey(ref);
      await orUnavailable(client.send(new DeleteCommand({ TableName: tableName, Key })));
      await removeAll(await queryAll({ partition: ["pk", caseKeys.eventPartition(ref)] }));
    },

    async eraseHistory(orgId, clientId, seq) {
      const partition = ["pk", caseKeys.eventPartition({ orgId, clientId })] as const;
      const found = await queryAll({ partition, startsWith: "event#" });
      await removeAll(found.filter((row) => Number(row["seq"]) < seq));
    },

    async keepRegister(orgId, clientId, entries, until) {
      const ttl = Math.floor(msOfInstant(until) / 1000);
      for (const entry of entries) {
        const Item = { ...caseKeys.registerKey(orgId, clientId, entry.seq), ...entry, ttl };
        await orUnavailable(client.send(new PutCommand({ TableName: tableName, Item })));
      }
    },

    async keptRegister(orgId, clientId, now) {
      const partition = ["pk", caseKeys.clientPartition(orgId, clientId)] as const;
      const found = await queryAll({ partition, startsWith: caseKeys.registerPrefix });
      const nowSeconds = msOfInstant(now) / 1000;
      return found.filter((row) => Number(row["ttl"]) > nowSeconds).map(entryOfRow);
    },
  };
}

function entryOfRow(row: Row): RegisterEntry {
  const { pk: _pk, sk: _sk, ttl: _ttl, ...entry } = row;
  return entry as unknown as RegisterEntry;
}

function busy(): AppError {
  return new AppError("store.unavailable", "The store is too busy to delete.", {
    retriable: true,
  });
}

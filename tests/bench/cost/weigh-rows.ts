import type { FileRef } from "@aftercare/core/kernel/ids.ts";
import { clientPartition, eventPartition } from "@aftercare/core/store/keys/case-keys.ts";
import { tableDefinition } from "@aftercare/core/store/table.ts";
import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { Stage } from "../stage.ts";

/** DynamoDB adds so much to every row, and again to each of its copies in an index. */
const overheadBytes = 100;

/** How much a client with one debt fills: rows of the table, and their copies in the indexes. */
export async function weighRows(stage: Stage, ref: FileRef) {
  const { orgId, clientId } = ref;
  const partitions = [
    clientPartition(orgId, clientId),
    eventPartition({ orgId, clientId }),
    eventPartition(ref),
  ];
  let [table, indexes] = [0, 0];
  for (const partition of partitions) {
    const { Items = [] } = await stage.documents.send(
      new QueryCommand({
        TableName: stage.tableName,
        KeyConditionExpression: "pk = :pk",
        ExpressionAttributeValues: { ":pk": partition },
      }),
    );
    for (const row of Items) {
      table += overheadBytes + bytesOf(row, Object.keys(row));
      indexes += indexBytesOf(row);
    }
  }
  return { table, indexes };
}

function indexBytesOf(row: Readonly<Record<string, unknown>>): number {
  const { partitionKey, sortKey, indexes } = tableDefinition;
  const copies = indexes.filter((index) => row[index.partitionKey] !== undefined);
  return copies.reduce((sum, index) => {
    const carried = "carries" in index ? index.carries : [];
    const names = new Set([partitionKey, sortKey, index.partitionKey, index.sortKey, ...carried]);
    return sum + overheadBytes + bytesOf(row, [...names]);
  }, 0);
}

function bytesOf(row: Readonly<Record<string, unknown>>, names: readonly string[]): number {
  return names.reduce((sum, name) => sum + name.length + valueBytesOf(row[name]), 0);
}

function valueBytesOf(value: unknown): number {
  if (value instanceof Uint8Array) return value.length;
  return Buffer.byteLength(typeof value === "string" ? value : JSON.stringify(value));
}

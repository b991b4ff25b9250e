import { GetCommand, type DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { orUnavailable } from "../faults.ts";
import { rowLoaderOf } from "../load-rows.ts";
import type { Row } from "../query.ts";
import type { Key } from "../table.ts";

const batchLimit = 100;

/** Loads the items that are there: one key by one GetItem, more by as few batches as it takes. */
export function itemLoaderOf(client: DynamoDBDocumentClient, TableName: string) {
  const loadRows = rowLoaderOf(client, TableName);

  return async (keys: readonly Key[]): Promise<Row[]> => {
    const wanted = [...new Map(keys.map(({ pk, sk }) => [`${pk} ${sk}`, { pk, sk }])).values()];
    const [only] = wanted;
    if (only === undefined) return [];
    if (wanted.length === 1) {
      const command = new GetCommand({ TableName, Key: only, ConsistentRead: true });
      const { Item } = await orUnavailable(client.send(command));
      return Item === undefined ? [] : [Item];
    }
    const found: Row[] = [];
    for (let start = 0; start < wanted.length; start += batchLimit) {
      found.push(...(await loadRows(wanted.slice(start, start + batchLimit))));
    }
    return found;
  };
}

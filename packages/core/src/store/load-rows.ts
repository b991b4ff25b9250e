import { BatchGetCommand, type DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { orUnavailable } from "./faults.ts";
import type { Row } from "./query.ts";
import type { Key } from "./table.ts";

type Answer = {
  readonly Responses?: Record<string, Row[]> | undefined;
  readonly UnprocessedKeys?: Record<string, { Keys?: Row[] | undefined }> | undefined;
};

/** Loads at most 100 rows by their keys, in no order; what is not there is left out. */
export function rowLoaderOf(client: DynamoDBDocumentClient, tableName: string) {
  return async (keys: readonly Key[]): Promise<Row[]> => {
    const found: Row[] = [];
    let left: Row[] | undefined = keys.map((key) => ({ ...key }));
    while (left !== undefined && left.length > 0) {
      const request = { RequestItems: { [tableName]: { Keys: left, ConsistentRead: true } } };
      const answer: Answer = await orUnavailable(client.send(new BatchGetCommand(request)));
      found.push(...(answer.Responses?.[tableName] ?? []));
      left = answer.UnprocessedKeys?.[tableName]?.Keys;
    }
    return found;
  };
}

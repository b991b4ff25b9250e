import { GetCommand, QueryCommand, type DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { invalidCursor } from "./cursor.ts";
import { orUnavailable, storeUnavailable } from "./faults.ts";
import type { Key } from "./table.ts";

/** One partition, or a stretch of it, of the table or of an index. */
export interface KeyQuery {
  readonly index?: string;
  readonly partition: readonly [name: string, value: string];
  readonly sort?: readonly [name: string, is: "<=" | ">", value: string];
  /** Both ends are part of it. */
  readonly between?: readonly [name: string, from: string, until: string];
  readonly startsWith?: string;
  readonly newestFirst?: true;
  readonly limit?: number;
  readonly after?: Record<string, unknown>;
}

export type Row = Record<string, unknown>;

/** Reads of one table: by key or index alone, never a scan. Outside an index they are consistent. */
export function queriesOf(client: DynamoDBDocumentClient, tableName: string) {
  async function get(key: Key): Promise<Row | undefined> {
    const command = new GetCommand({ TableName: tableName, Key: { ...key }, ConsistentRead: true });
    const { Item } = await orUnavailable(client.send(command));
    return Item;
  }

  async function query(input: KeyQuery) {
    const { index, limit, after, newestFirst } = input;
    const command = new QueryCommand({
      TableName: tableName,
      ...conditionOf(input),
      ...(index === undefined ? { ConsistentRead: true } : { IndexName: index }),
      ...(newestFirst === undefined ? {} : { ScanIndexForward: false }),
      ...(limit === undefined ? {} : { Limit: limit }),
      ...(after === undefined ? {} : { ExclusiveStartKey: after }),
    });
    try {
      return await client.send(command);
    } catch (error) {
      // A cursor is in the hands of whoever asks: what is no place in this table is theirs to mend.
      const isNoPlace = error instanceof Error && error.name === "ValidationException";
      throw after !== undefined && isNoPlace ? invalidCursor() : storeUnavailable(error);
    }
  }

  /** Every row, over as many pages as it takes. */
  async function queryAll(input: KeyQuery): Promise<Row[]> {
    const found: Row[] = [];
    let after: Row | undefined;
    do {
      const page = await query(after === undefined ? input : { ...input, after });
      found.push(...(page.Items ?? []));
      after = page.LastEvaluatedKey;
    } while (after !== undefined);
    return found;
  }

  return { get, query, queryAll };
}

function conditionOf({ partition, sort, between, startsWith }: KeyQuery) {
  const conditions = ["#p = :p"];
  const names: Record<string, string> = { "#p": partition[0] };
  const values: Record<string, string> = { ":p": partition[1] };
  if (sort !== undefined) {
    conditions.push(`#s ${sort[1]} :s`);
    [names["#s"], values[":s"]] = [sort[0], sort[2]];
  }
  if (between !== undefined) {
    conditions.push("#s BETWEEN :from AND :until");
    [names["#s"], values[":from"], values[":until"]] = between;
  }
  if (startsWith !== undefined) {
    conditions.push("begins_with(#b, :b)");
    [names["#b"], values[":b"]] = ["sk", startsWith];
  }
  return {
    KeyConditionExpression: conditions.join(" AND "),
    ExpressionAttributeNames: names,
    ExpressionAttributeValues: values,
  };
}

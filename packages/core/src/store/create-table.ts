import {
  CreateTableCommand,
  DescribeTableCommand,
  ResourceInUseException,
  UpdateTimeToLiveCommand,
  type CreateTableCommandInput,
  type DynamoDBClient,
  type Projection,
} from "@aws-sdk/client-dynamodb";
import { setTimeout as sleep } from "node:timers/promises";
import { tableDefinition } from "./table.ts";

const pollMs = 100;

/**
 * Makes the one table where the cloud's foundation has not: on one machine and in tests. A table that is
 * there already is left as it is. Resolves once it can be used.
 */
export async function createTable(
  client: Pick<DynamoDBClient, "send">,
  tableName: string,
): Promise<void> {
  const isNew = await create(client, tableName);
  while (!(await isActive(client, tableName))) await sleep(pollMs);
  if (isNew) await switchOnTimeToLive(client, tableName);
}

async function create(client: Pick<DynamoDBClient, "send">, tableName: string): Promise<boolean> {
  try {
    await client.send(new CreateTableCommand(requestFor(tableName)));
    return true;
  } catch (error) {
    if (error instanceof ResourceInUseException) return false;
    throw error;
  }
}

/** An engine without it keeps what expired; nobody sees that, because every read looks at the time itself. */
async function switchOnTimeToLive(client: Pick<DynamoDBClient, "send">, TableName: string) {
  const TimeToLiveSpecification = { AttributeName: tableDefinition.timeToLive, Enabled: true };
  try {
    await client.send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification }));
  } catch (error) {
    if (!(error instanceof Error && error.name === "UnknownOperationException")) throw error;
  }
}

async function isActive(client: Pick<DynamoDBClient, "send">, tableName: string) {
  const { Table } = await client.send(new DescribeTableCommand({ TableName: tableName }));
  return Table?.TableStatus === "ACTIVE";
}

/** Index rows hold keys and little else: the files themselves are read where they are, in one BatchGetItem. */
function requestFor(tableName: string): CreateTableCommandInput {
  const { partitionKey, sortKey, indexes } = tableDefinition;
  const names = [partitionKey, sortKey, ...indexes.flatMap(keyNamesOf)];
  return {
    TableName: tableName,
    BillingMode: "PAY_PER_REQUEST",
    AttributeDefinitions: [...new Set(names)].map((AttributeName) => ({
      AttributeName,
      AttributeType: "S",
    })),
    KeySchema: keySchema(partitionKey, sortKey),
    GlobalSecondaryIndexes: indexes.map((index) => ({
      IndexName: index.name,
      KeySchema: keySchema(index.partitionKey, index.sortKey),
      Projection: projectionOf(index),
    })),
  };
}

type Index = (typeof tableDefinition.indexes)[number];

function projectionOf(index: Index): Projection {
  return "carries" in index
    ? { ProjectionType: "INCLUDE", NonKeyAttributes: [...index.carries] }
    : { ProjectionType: "KEYS_ONLY" };
}

function keyNamesOf(index: Index): string[] {
  return [index.partitionKey, index.sortKey];
}

function keySchema(partitionKey: string, sortKey: string): CreateTableCommandInput["KeySchema"] {
  return [
    { AttributeName: partitionKey, KeyType: "HASH" },
    { AttributeName: sortKey, KeyType: "RANGE" },
  ];
}

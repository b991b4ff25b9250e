import { tableDefinition } from "@aftercare/core/store/table.ts";
import { localAccount, localCredentials } from "@aftercare/local/account.ts";
import { startDynamo } from "@aftercare/local/engines/dynamo.ts";
import { makeTable } from "@aftercare/local/make-table.ts";
import {
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  DynamoDBClient,
  type TableDescription,
} from "@aws-sdk/client-dynamodb";
import { expect, test } from "vitest";
import { propertiesOf, stageNames, within } from "./foundation-fixture.ts";

/** What makes two tables the same to the product. */
interface Shape {
  readonly keys: unknown;
  readonly types: unknown;
  readonly indexes: unknown;
  readonly timeToLive: unknown;
}

type Described = Pick<TableDescription, "KeySchema" | "AttributeDefinitions"> & {
  readonly GlobalSecondaryIndexes?:
    | NonNullable<TableDescription["GlobalSecondaryIndexes"]>
    | undefined;
};

function shapeOf(table: Described, timeToLive: unknown): Shape {
  const indexes = (table.GlobalSecondaryIndexes ?? []).map(
    ({ IndexName, KeySchema, Projection }) => ({
      name: IndexName,
      keys: KeySchema,
      projection: Projection?.ProjectionType,
      carries: Projection?.NonKeyAttributes ?? [],
    }),
  );
  const types = (table.AttributeDefinitions ?? []).map(
    ({ AttributeName, AttributeType }) => `${AttributeName} ${AttributeType}`,
  );
  return {
    keys: table.KeySchema,
    types: types.toSorted(),
    indexes: indexes.toSorted((a, b) => String(a.name).localeCompare(String(b.name))),
    timeToLive,
  };
}

function shapeInCloud(stageName: (typeof stageNames)[number]): Shape {
  const table = propertiesOf(stageName, "AWS::DynamoDB::Table");
  return shapeOf(table, within(table, "TimeToLiveSpecification.AttributeName"));
}

test("the table of every stage is the one that the local engine makes", async () => {
  const engine = await startDynamo({ memory: true });
  try {
    await makeTable({ AWS_ENDPOINT_URL_DYNAMODB: engine.endpoint });
    const client = new DynamoDBClient({
      endpoint: engine.endpoint,
      region: localAccount.region,
      credentials: localCredentials,
    });
    const { Table } = await client.send(
      new DescribeTableCommand({ TableName: localAccount.table }),
    );
    const { TimeToLiveDescription } = await client.send(
      new DescribeTimeToLiveCommand({ TableName: localAccount.table }),
    );
    client.destroy();
    if (Table === undefined) throw new Error("The engine knows no table.");
    const local = shapeOf(Table, TimeToLiveDescription?.AttributeName);
    for (const name of stageNames) expect(shapeInCloud(name), name).toEqual(local);
  } finally {
    await engine.stop();
  }
});

test("the table is the one that the core defines, index by index", () => {
  const { partitionKey, sortKey, timeToLive, indexes } = tableDefinition;
  const schema = (partition: string, sort: string) => [
    { AttributeName: partition, KeyType: "HASH" },
    { AttributeName: sort, KeyType: "RANGE" },
  ];
  const shape = shapeInCloud("production");
  expect(shape.keys).toEqual(schema(partitionKey, sortKey));
  expect(shape.timeToLive).toBe(timeToLive);
  expect(shape.indexes).toEqual(
    indexes
      .map((index) => ({
        name: index.name,
        keys: schema(index.partitionKey, index.sortKey),
        projection: "carries" in index ? "INCLUDE" : "KEYS_ONLY",
        carries: "carries" in index ? [...index.carries] : [],
      }))
      .toSorted((a, b) => a.name.localeCompare(b.name)),
  );
});

import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { createTable } from "@aftercare/core/store/create-table.ts";
import { startDynamo, type DynamoEngine } from "@aftercare/local/engines/dynamo.ts";
import { afterAll, beforeAll, describe } from "vitest";
import { caseFileSuite } from "./case-file-suite.ts";
import { fileListsSuite } from "./file-lists-suite.ts";

describe("case files on the local DynamoDB", () => {
  const tableName = "aftercare-contract";
  let engine: DynamoEngine;
  let client: DynamoDBDocumentClient;

  beforeAll(async () => {
    engine = await startDynamo({ memory: true });
    const dynamo = new DynamoDBClient({
      endpoint: engine.endpoint,
      region: "local",
      credentials: { accessKeyId: "local", secretAccessKey: "local" },
    });
    await createTable(dynamo, tableName);
    client = DynamoDBDocumentClient.from(dynamo);
  });
  afterAll(() => engine.stop());

  caseFileSuite(() => ({ client, tableName }));
  fileListsSuite(() => ({ client, tableName }));
});

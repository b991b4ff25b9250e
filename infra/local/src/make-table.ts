import { createTable } from "@aftercare/core/store/create-table.ts";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { localAccount, localCredentials } from "./account.ts";

/** Makes the table where the environment says DynamoDB is; a table that is there stays as it is. */
export async function makeTable(env: Readonly<Record<string, string>>): Promise<void> {
  const endpoint = env["AWS_ENDPOINT_URL_DYNAMODB"] ?? "";
  const { region, table } = localAccount;
  const client = new DynamoDBClient({ region, credentials: localCredentials, endpoint });
  await createTable(client, table);
  client.destroy();
}

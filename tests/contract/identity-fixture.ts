import type { Instant } from "@aftercare/core/calendar/instant.ts";
import { createTable } from "@aftercare/core/store/create-table.ts";
import { makeIdentityRecords } from "@aftercare/core/store/identity/identity-records.ts";
import { startDynamo } from "@aftercare/local/engines/dynamo.ts";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";

export type IdentityServer = Awaited<ReturnType<typeof startIdentityRecords>>;

const tableName = "aftercare-identity";

/** Identity records on a server of their own, with every command that is sent and every question to the roster. */
export async function startIdentityRecords(now: () => Instant) {
  const engine = await startDynamo({ memory: true });
  const dynamo = new DynamoDBClient({
    endpoint: engine.endpoint,
    region: "local",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
  await createTable(dynamo, tableName);
  const client = DynamoDBDocumentClient.from(dynamo);

  const commands: string[] = [];
  dynamo.middlewareStack.add(
    (next, { commandName = "" }) =>
      (args) => {
        commands.push(commandName);
        return next(args);
      },
    { step: "initialize" },
  );
  const rosterQuestions: string[] = [];
  const records = makeIdentityRecords(client, {
    tableName,
    clock: { now },
    onRoster: (model) => rosterQuestions.push(model),
  });
  return { records, client, tableName, commands, rosterQuestions, stop: () => engine.stop() };
}

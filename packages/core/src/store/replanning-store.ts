import { DeleteCommand, PutCommand, type DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import type { Replanning, Replannings } from "../ports/replannings.ts";
import { orUnavailable, whetherHeld } from "./faults.ts";
import { queriesOf, type Row } from "./query.ts";
import * as peopleKeys from "./keys/people-keys.ts";

/** Walks over an organisation's files, one row an organisation while there is one. */
export function makeReplanningStore(
  client: DynamoDBDocumentClient,
  { tableName: TableName }: { readonly tableName: string },
): Replannings {
  const { get, queryAll } = queriesOf(client, TableName);

  async function all(): Promise<readonly Replanning[]> {
    const rows = await queryAll({ partition: ["pk", peopleKeys.replanningsPartition] });
    return rows.map(replanningOf);
  }

  return {
    async due(until) {
      return (await all()).filter(({ startAt }) => startAt <= until);
    },

    async nextDueAfter(instant) {
      const starts = (await all()).map(({ startAt }) => startAt);
      return starts.filter((startAt) => startAt > instant).toSorted()[0];
    },

    async load(orgId) {
      const row = await get(peopleKeys.replanningKey(orgId));
      return row && replanningOf(row);
    },

    async begin(replanning) {
      const command = new PutCommand({ TableName, Item: rowOfReplanning(replanning) });
      await orUnavailable(client.send(command));
    },

    advance: (replanning) =>
      unlessBegunAnew(
        client.send(
          new PutCommand({ TableName, Item: rowOfReplanning(replanning), ...sameWalk(replanning) }),
        ),
      ),

    finish: (replanning) =>
      unlessBegunAnew(
        client.send(
          new DeleteCommand({
            TableName,
            Key: { ...peopleKeys.replanningKey(replanning.orgId) },
            ...sameWalk(replanning),
          }),
        ),
      ),
  };
}

export function rowOfReplanning(replanning: Replanning): Row {
  return { ...peopleKeys.replanningKey(replanning.orgId), ...replanningOf(replanning) };
}

const sameWalk = ({ orgVersion, startAt }: Replanning) => ({
  ConditionExpression: "orgVersion = :version AND startAt = :startAt",
  ExpressionAttributeValues: { ":version": orgVersion, ":startAt": startAt },
});

/** A walk that was begun anew meanwhile goes on by itself. */
async function unlessBegunAnew(write: Promise<unknown>): Promise<void> {
  await whetherHeld(write);
}

/** Exactly its fields: the row's keys stay here. */
function replanningOf(row: object): Replanning {
  const { orgId, orgVersion, startAt, files, changed, cursor } = row as Replanning;
  const walk = { orgId, orgVersion, startAt, files, changed };
  return cursor === undefined ? walk : { ...walk, cursor };
}

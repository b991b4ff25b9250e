import {
  TransactWriteCommand,
  UpdateCommand,
  type DynamoDBDocumentClient,
  type TransactWriteCommandInput,
} from "@aws-sdk/lib-dynamodb";
import type { OrgId } from "../kernel/ids.ts";
import type { CalendarFeed, CalendarFeeds } from "../ports/calendar-feeds.ts";
import { mustBeNew } from "./conditions.ts";
import { whetherAllHeld, whetherHeld } from "./faults.ts";
import * as peopleKeys from "./keys/people-keys.ts";
import { queriesOf, type Row } from "./query.ts";
import { untilUncontended } from "./retry.ts";

type Write = NonNullable<TransactWriteCommandInput["TransactItems"]>[number];

/**
 * Calendar feeds in DynamoDB, each as two rows that change in one transaction: one stands where the person is
 * known, the other is found by the hash of the address's token. Nothing is remembered: revoked is revoked.
 */
export function makeCalendarFeedStore(
  client: DynamoDBDocumentClient,
  { tableName: TableName }: { readonly tableName: string },
): CalendarFeeds {
  const { get } = queriesOf(client, TableName);

  async function load(orgId: OrgId, userId: string): Promise<CalendarFeed | undefined> {
    const row = await get(peopleKeys.calendarFeedKey(orgId, userId));
    return row && feedOf(row);
  }

  /** Undefined asks for another try: somebody was faster, or the table was busy. */
  async function transact(TransactItems: Write[]): Promise<true | undefined> {
    const command = new TransactWriteCommand({ TransactItems });
    return (await whetherAllHeld(client.send(command))) || undefined;
  }

  const takeFromDoor = (tokenHash: string): Write => ({
    Delete: { TableName, Key: peopleKeys.calendarTokenKey(tokenHash) },
  });

  return {
    load,

    async save(feed) {
      const { orgId, userId, tokenHash } = feed;
      const atDoor = { ...peopleKeys.calendarTokenKey(tokenHash), orgId, userId };
      const kept = { ...peopleKeys.calendarFeedKey(orgId, userId), ...feedOf(feed) };
      await untilUncontended(async () => {
        const before = await load(orgId, userId);
        const condition = before === undefined ? mustBeNew : stillOpenedBy(before.tokenHash);
        return transact([
          { Put: { TableName, Item: kept, ...condition } },
          { Put: { TableName, Item: atDoor, ...mustBeNew } },
          ...(before === undefined ? [] : [takeFromDoor(before.tokenHash)]),
        ]);
      });
    },

    async findByToken(tokenHash) {
      const row = await get(peopleKeys.calendarTokenKey(tokenHash));
      if (row === undefined) return undefined;
      const { orgId, userId } = row as unknown as CalendarFeed;
      const feed = await load(orgId, userId);
      return feed?.tokenHash === tokenHash ? feed : undefined;
    },

    remove: (orgId, userId) =>
      untilUncontended(async () => {
        const feed = await load(orgId, userId);
        if (feed === undefined) return false;
        const Key = peopleKeys.calendarFeedKey(orgId, userId);
        const { tokenHash } = feed;
        return transact([
          { Delete: { TableName, Key, ...stillOpenedBy(tokenHash) } },
          takeFromDoor(tokenHash),
        ]);
      }),

    async noteFetch({ orgId, userId, tokenHash, lastFetchedOn }, on) {
      if (lastFetchedOn !== undefined && lastFetchedOn >= on) return;
      const command = new UpdateCommand({
        TableName,
        Key: peopleKeys.calendarFeedKey(orgId, userId),
        ConditionExpression:
          "tokenHash = :hash AND (attribute_not_exists(lastFetchedOn) OR lastFetchedOn < :on)",
        UpdateExpression: "SET lastFetchedOn = :on",
        ExpressionAttributeValues: { ":hash": tokenHash, ":on": on },
      });
      await whetherHeld(client.send(command));
    },
  };
}

function stillOpenedBy(tokenHash: string) {
  return {
    ConditionExpression: "tokenHash = :hash",
    ExpressionAttributeValues: { ":hash": tokenHash },
  };
}

/** Exactly the fields of a feed: the row's keys stay here. */
function feedOf(row: Row | CalendarFeed): CalendarFeed {
  const { orgId, userId, tokenHash, titles, language, createdAt, lastFetchedOn } =
    row as CalendarFeed;
  const feed = { orgId, userId, tokenHash, titles, language, createdAt };
  return lastFetchedOn === undefined ? feed : { ...feed, lastFetchedOn };
}

import { DeleteCommand, PutCommand, type DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { addMonths, isoDate } from "../calendar/dates.ts";
import type { OrgId } from "../kernel/ids.ts";
import type { MailTroubles } from "../ports/mail-troubles.ts";
import { decodeCursor, encodeCursor, invalidCursor } from "./cursor.ts";
import { orUnavailable } from "./faults.ts";
import { rowOfTrouble, troubleOfRow } from "./mail-trouble-rows.ts";
import { queriesOf, type Row } from "./query.ts";
import * as recordKeys from "./keys/record-keys.ts";

const mostAtOnce = 500;

/** Mail troubles in DynamoDB: one partition a month, read from the newest back. */
export function makeMailTroubleStore(
  client: DynamoDBDocumentClient,
  { tableName: TableName }: { readonly tableName: string },
): MailTroubles {
  const { query } = queriesOf(client, TableName);

  /** The next rows below `before`, month by month; a month without any costs one query. */
  async function rowsBelow(
    orgId: OrgId,
    { from, before, most }: { from: string; before: string; most: number },
  ): Promise<Row[]> {
    const found: Row[] = [];
    let place = before;
    while (place > from && found.length < most) {
      const month = recordKeys.accessMonth(place);
      const partition = ["pk", recordKeys.mailTroublePartition(orgId, month)] as const;
      const limit = Math.min(most - found.length + 1, mostAtOnce);
      const page = await query({
        partition,
        between: ["sk", from, place],
        newestFirst: true,
        limit,
      });
      const rows = (page.Items ?? []).filter((row) => placeOf(row) < place);
      found.push(...rows.slice(0, most - found.length));
      const last = rows.at(-1);
      place =
        page.LastEvaluatedKey !== undefined && last !== undefined
          ? placeOf(last)
          : endOfMonthBefore(month);
    }
    return found;
  }

  return {
    async append(trouble) {
      await orUnavailable(client.send(new PutCommand({ TableName, Item: rowOfTrouble(trouble) })));
    },

    async list(orgId, { from, until, limit, cursor }) {
      const name = `mail troubles ${orgId}`;
      const before = cursor === undefined ? until : placeIn(name, cursor);
      const rows = await rowsBelow(orgId, { from, before, most: limit + 1 });
      const items = rows.slice(0, limit).map((row) => troubleOfRow(orgId, row));
      const last = rows[limit - 1];
      if (rows.length <= limit || last === undefined) return { items };
      return { items, cursor: encodeCursor(name, { before: placeOf(last) }) };
    },

    async during(orgId, { from, until, most }) {
      const rows = await rowsBelow(orgId, { from, before: until, most });
      return rows.map((row) => troubleOfRow(orgId, row));
    },

    async eraseOf(orgId, clientId, { from, until }) {
      const rows = await rowsBelow(orgId, { from, before: until, most: Number.MAX_SAFE_INTEGER });
      for (const { pk, sk, clientId: whose } of rows) {
        if (whose !== clientId) continue;
        await orUnavailable(client.send(new DeleteCommand({ TableName, Key: { pk, sk } })));
      }
    },
  };
}

const placeOf = ({ sk }: Row) => String(sk);

function placeIn(name: string, cursor: string): string {
  const { before } = decodeCursor(name, cursor);
  if (typeof before !== "string" || !/^\d{4}-\d{2}-\d{2}T/.test(before)) throw invalidCursor();
  return before;
}

/** Sorts after everything of the month before, and before everything of this one. */
function endOfMonthBefore(month: string): string {
  return `${recordKeys.accessMonth(addMonths(isoDate(`${month}-01`), -1))}~`;
}

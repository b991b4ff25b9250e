import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { PutCommand, type DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import { addMonths, isoDate } from "../calendar/dates.ts";
import { msOfInstant } from "../calendar/instant.ts";
import { contentHash } from "../casefile/content-hash.ts";
import type { OrgId } from "../kernel/ids.ts";
import {
  keptForDays,
  type AccessQuestion,
  type AccessRecord,
  type AccessRecords,
} from "../ports/access-records.ts";
import type { Page } from "../ports/case-files.ts";
import { decodeCursor, encodeCursor, invalidCursor } from "./cursor.ts";
import { storeUnavailable } from "./faults.ts";
import { rowLoaderOf } from "./load-rows.ts";
import { queriesOf, type Row } from "./query.ts";
import * as recordKeys from "./keys/record-keys.ts";
import type { Key } from "./table.ts";

/** A record as a row. `ttl`, in epoch seconds, is when the table may let go of it. */
interface AccessRow extends Key, Omit<AccessRecord, "orgId"> {
  readonly ttl: number;
  readonly worklist?: string;
  readonly attentionAt?: string;
}

/** The most work that one page of a search may cause. */
const rowsPerQuery = 100;
const mostQueries = 12;

/**
 * The access record in DynamoDB: rows are put under names that nobody has, read, and let go by the table
 * itself when their time is over. Nothing here, and nothing else in the product, changes or deletes one.
 */
export function makeAccessRecordStore(
  client: DynamoDBDocumentClient,
  { tableName }: { readonly tableName: string },
): AccessRecords {
  const { query } = queriesOf(client, tableName);
  const loadRows = rowLoaderOf(client, tableName);

  /** The next rows before `before`, newest first, and whether their partition holds more. */
  async function readBefore(orgId: OrgId, { from, clientId }: AccessQuestion, before: string) {
    const shared = { newestFirst: true, limit: rowsPerQuery } as const;
    if (clientId === undefined) {
      const partition = [
        "pk",
        recordKeys.accessPartition(orgId, recordKeys.accessMonth(before)),
      ] as const;
      const page = await query({ ...shared, partition, between: ["sk", from, before] });
      return { rows: (page.Items ?? []).map(asRow), more: page.LastEvaluatedKey !== undefined };
    }
    const partition = ["worklist", recordKeys.clientAccessPartition(orgId, clientId)] as const;
    const between = ["attentionAt", from, before] as const;
    const page = await query({ ...shared, index: "worklist", partition, between });
    const rows = (await loadRows((page.Items ?? []).map(asKey))).map(asRow);
    const newestFirst = rows.toSorted((a, b) => (a.sk < b.sk ? 1 : -1));
    return { rows: newestFirst, more: page.LastEvaluatedKey !== undefined };
  }

  return {
    async append(record) {
      const Item = rowOf(record);
      const command = new PutCommand({
        TableName: tableName,
        Item,
        ConditionExpression: "attribute_not_exists(pk)",
        ReturnValuesOnConditionCheckFailure: "ALL_OLD",
      });
      try {
        await client.send(command);
      } catch (error) {
        if (!isWrittenAlready(error, Item)) throw storeUnavailable(error);
      }
    },

    async search(orgId, question) {
      const name = nameOf(orgId, question);
      const found: AccessRecord[] = [];
      let before = startOf(name, question);
      for (let queries = 0; queries < mostQueries; queries += 1) {
        if (before <= question.from) return { items: found };
        const { rows, more } = await readBefore(orgId, question, before);
        for (const row of rows.filter(({ sk }) => sk < before)) {
          before = row.sk;
          if (fits(row, question)) found.push(recordOf(orgId, row));
          if (found.length === question.limit) return pageTo(name, found, before);
        }
        if (more) continue;
        if (question.clientId !== undefined) return { items: found };
        before = endOfMonthBefore(before);
      }
      return pageTo(name, found, before);
    },
  };
}

/** Filters narrow what was read: a page may hold fewer than `limit` and still have a cursor. */
function fits(row: AccessRow, { kind, by }: AccessQuestion): boolean {
  return (kind === undefined || row.kind === kind) && (by === undefined || row.by === by);
}

/**
 * Part of every cursor, so that one carried over to another question is refused. The stretch of time is not:
 * "until now" moves on between two pages, and a place can only narrow it.
 */
function nameOf(orgId: OrgId, { kind, by, clientId }: AccessQuestion): string {
  return `access ${orgId} ${contentHash([kind ?? 0, by ?? 0, clientId ?? 0])}`;
}

function startOf(name: string, { cursor, until }: AccessQuestion): string {
  if (cursor === undefined) return until;
  const before = decodeCursor(name, cursor)["before"];
  if (typeof before !== "string" || !/^\d{4}-\d{2}/.test(before)) throw invalidCursor();
  return before < until ? before : until;
}

function pageTo(name: string, items: readonly AccessRecord[], before: string): Page<AccessRecord> {
  return { items, cursor: encodeCursor(name, { before }) };
}

/** Sorts after everything of the month before, and before everything of this one. */
function endOfMonthBefore(place: string): string {
  const thisMonth = isoDate(`${recordKeys.accessMonth(place)}-01`);
  return `${recordKeys.accessMonth(addMonths(thisMonth, -1))}~`;
}

function rowOf({ orgId, ...record }: AccessRecord): AccessRow & Row {
  const { clientId, at, id } = record;
  const key = recordKeys.accessKey(orgId, at, id);
  const ofClient =
    clientId === undefined
      ? {}
      : { worklist: recordKeys.clientAccessPartition(orgId, clientId), attentionAt: key.sk };
  const ttl = Math.floor(msOfInstant(at) / 1000) + keptForDays * 86_400;
  return { ...key, ...record, ...ofClient, ttl };
}

function recordOf(orgId: OrgId, row: AccessRow): AccessRecord {
  const { pk: _pk, sk: _sk, ttl: _ttl, worklist: _w, attentionAt: _a, ...record } = row;
  return { orgId, ...record };
}

/** The same put, sent again because its first answer was lost. Anything else would change a record. */
function isWrittenAlready(error: unknown, row: AccessRow): boolean {
  if (!(error instanceof ConditionalCheckFailedException) || error.Item === undefined) return false;
  return contentHash(unmarshall(error.Item)) === contentHash(row);
}

function asRow(row: Row): AccessRow {
  return row as unknown as AccessRow;
}

function asKey(row: Row): Key {
  const { pk, sk } = row as unknown as Key;
  return { pk, sk };
}

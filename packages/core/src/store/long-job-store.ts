import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { DeleteCommand, PutCommand, type DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import { msOfInstant } from "../calendar/instant.ts";
import type { LongJob, LongJobs } from "../ports/long-jobs.ts";
import { madeFrom, mustBeNew } from "./conditions.ts";
import { decodeCursor, encodeCursor, invalidCursor } from "./cursor.ts";
import { orUnavailable, storeUnavailable, whetherHeld } from "./faults.ts";
import * as recordKeys from "./keys/record-keys.ts";
import { rowLoaderOf } from "./load-rows.ts";
import { queriesOf, type Row } from "./query.ts";
import type { Key } from "./table.ts";

export const jobsKeptForDays = 30;

/** Long jobs in DynamoDB: one row each, written by version. Listed by the `worklist` index, which holds keys. */
export function makeLongJobStore(
  client: DynamoDBDocumentClient,
  { tableName: TableName }: { readonly tableName: string },
): LongJobs {
  const { get, query } = queriesOf(client, TableName);
  const loadRows = rowLoaderOf(client, TableName);

  return {
    async add(job) {
      const put = { TableName, Item: rowOfJob(job), ...mustBeNew };
      const command = new PutCommand({ ...put, ReturnValuesOnConditionCheckFailure: "ALL_OLD" });
      try {
        await client.send(command);
        return job;
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException) || error.Item === undefined) {
          throw storeUnavailable(error);
        }
        return jobOfRow(unmarshall(error.Item));
      }
    },

    async load({ orgId, jobId }) {
      const row = await get(recordKeys.longJobKey(orgId, jobId));
      return row && jobOfRow(row);
    },

    rewrite: (job) =>
      whetherHeld(
        client.send(
          new PutCommand({ TableName, Item: rowOfJob(job), ...madeFrom(job.version - 1) }),
        ),
      ),

    async list(orgId, { kind, clientId }, { limit, cursor }) {
      const partition = recordKeys.longJobsPartition(orgId, kind, clientId);
      const name = `jobs ${partition}`;
      const after = cursor === undefined ? undefined : decodeCursor(name, cursor);
      if (after !== undefined && after["worklist"] !== partition) throw invalidCursor();
      const page = await query({
        index: "worklist",
        partition: ["worklist", partition],
        newestFirst: true,
        limit,
        ...(after === undefined ? {} : { after }),
      });
      const keys = (page.Items ?? []) as unknown as readonly Key[];
      const rows = await loadRows(keys.map(({ pk, sk }) => ({ pk, sk })));
      const known = new Map(rows.map((row) => [row["sk"], jobOfRow(row)]));
      const items = keys.flatMap(({ sk }) => known.get(sk) ?? []);
      if (page.LastEvaluatedKey === undefined) return { items };
      return { items, cursor: encodeCursor(name, page.LastEvaluatedKey) };
    },

    async erase({ orgId, jobId }) {
      const Key = { ...recordKeys.longJobKey(orgId, jobId) };
      await orUnavailable(client.send(new DeleteCommand({ TableName, Key })));
    },
  };
}

/** What the kinds keep in their own words is JSON: the table knows nothing of it. */
const ownWords = ["order", "mark", "result"] as const;

function rowOfJob(job: LongJob): Row {
  const { orgId, jobId, kind, clientId, askedAt } = job;
  const written = ownWords.flatMap((name) =>
    job[name] === undefined ? [] : [[name, JSON.stringify(job[name])] as const],
  );
  return {
    ...job,
    ...Object.fromEntries(written),
    ...recordKeys.longJobKey(orgId, jobId),
    worklist: recordKeys.longJobsPartition(orgId, kind, clientId),
    attentionAt: recordKeys.longJobPlace(askedAt, jobId),
    ttl: Math.floor(msOfInstant(askedAt) / 1000) + jobsKeptForDays * 86_400,
  };
}

function jobOfRow(row: Row): LongJob {
  const { pk: _pk, sk: _sk, worklist: _w, attentionAt: _a, ttl: _t, ...rest } = row;
  const read = ownWords.flatMap((name) => {
    const text = rest[name];
    return typeof text === "string" ? [[name, JSON.parse(text) as unknown] as const] : [];
  });
  return { ...rest, ...Object.fromEntries(read) } as unknown as LongJob;
}

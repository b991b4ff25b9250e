import {
  PutCommand,
  TransactWriteCommand,
  type DynamoDBDocumentClient,
} from "@aws-sdk/lib-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import type { Instant } from "../calendar/instant.ts";
import type { FileRef } from "../kernel/ids.ts";
import type { CaseFiles, Commit, CommitOutcome, Page, Snapshot } from "../ports/case-files.ts";
import { putOfEnded } from "./approval-store.ts";
import { madeFrom, mustBeNew } from "./conditions.ts";
import { decodeCursor, encodeCursor, invalidCursor } from "./cursor.ts";
import { rowOfDelivery } from "./delivery-rows.ts";
import { makeErasure } from "./erasure.ts";
import { cancellationReasons, isPassing, storeUnavailable, whetherHeld } from "./faults.ts";
import { rowOfTrouble } from "./mail-trouble-rows.ts";
import { rowLoaderOf } from "./load-rows.ts";
import { makeFileLists } from "./file-lists.ts";
import { untilUncontended } from "./retry.ts";
import { queriesOf, type KeyQuery, type Row } from "./query.ts";
import * as rows from "./rows.ts";
import * as caseKeys from "./keys/case-keys.ts";
import type { Key } from "./table.ts";

export interface CaseFileStoreOptions {
  readonly tableName: string;
  /** How many partitions the due index is spread over; every process must agree. */
  readonly dueShards: number;
}

const batchGetLimit = 100;

/** Case files in DynamoDB. The client is expected to have time limits of its own. */
export function makeCaseFileStore(
  client: DynamoDBDocumentClient,
  { tableName, dueShards }: CaseFileStoreOptions,
): CaseFiles {
  async function commit(wanted: Commit): Promise<CommitOutcome> {
    const { event, snapshot, from, deliveries = [], approval, trouble } = wanted;
    const command = new TransactWriteCommand({
      TransactItems: [
        {
          Put: {
            TableName: tableName,
            Item: rows.rowOfEvent(snapshot.ref, event),
            ...mustBeNew,
            ReturnValuesOnConditionCheckFailure: "ALL_OLD",
          },
        },
        { Put: { TableName: tableName, ...putSnapshot(snapshot, from) } },
        ...deliveries.map((delivery) => ({
          Put: { TableName: tableName, Item: rowOfDelivery(delivery, dueShards) },
        })),
        ...(approval === undefined
          ? []
          : [{ Put: { TableName: tableName, ...putOfEnded(approval) } }]),
        ...(trouble === undefined
          ? []
          : [{ Put: { TableName: tableName, Item: rowOfTrouble(trouble) } }]),
      ],
    });
    return untilUncontended(async () => {
      try {
        await client.send(command);
        return { kind: "committed" };
      } catch (error) {
        return outcomeOfCancellation(error);
      }
    });
  }

  function putSnapshot(snapshot: Snapshot, from: number) {
    const Item = rows.rowOfSnapshot(snapshot, dueShards);
    return { Item, ...madeFrom(from) };
  }

  const { get, query, queryAll } = queriesOf(client, tableName);
  const loadRows = rowLoaderOf(client, tableName);

  async function rowPage(
    question: string,
    input: KeyQuery,
    cursor: string | undefined,
  ): Promise<Page<Row>> {
    const page = await query(
      cursor === undefined ? input : { ...input, after: placeOf(question, cursor, input) },
    );
    const items = page.Items ?? [];
    if (page.LastEvaluatedKey === undefined) return { items };
    return { items, cursor: encodeCursor(question, page.LastEvaluatedKey) };
  }

  function refsOf({ items, ...rest }: Page<Row>): Page<FileRef> {
    return { items: items.map((key) => caseKeys.refOfSnapshotKey(key as Key & object)), ...rest };
  }

  const refPage = async (...asked: Parameters<typeof rowPage>) => refsOf(await rowPage(...asked));

  return {
    ...makeErasure(client, tableName),
    ...makeFileLists(query, dueShards),
    dueShards,
    commit,

    async load(ref) {
      const row = await get(caseKeys.snapshotKey(ref));
      return row && rows.snapshotOfRow(row as unknown as rows.SnapshotRow);
    },

    async loadClient(orgId, clientId) {
      const partition = ["pk", caseKeys.clientPartition(orgId, clientId)] as const;
      const found = await queryAll({ partition });
      return found.filter(isSnapshotRow).map(rows.snapshotOfRow);
    },

    async loadMany(refs) {
      const found = new Map<string, Snapshot>();
      for (let start = 0; start < refs.length; start += batchGetLimit) {
        const keys = refs.slice(start, start + batchGetLimit).map(caseKeys.snapshotKey);
        for (const row of await loadRows(keys)) {
          const snapshot = rows.snapshotOfRow(row as unknown as rows.SnapshotRow);
          found.set(nameOf(snapshot.ref), snapshot);
        }
      }
      return refs.flatMap((ref) => found.get(nameOf(ref)) ?? []);
    },

    rewrite(snapshot) {
      const put = putSnapshot(snapshot, snapshot.version - 1);
      return whetherHeld(client.send(new PutCommand({ TableName: tableName, ...put })));
    },

    async findEvent(ref, source, id) {
      const row = await get(caseKeys.eventKey(ref, source, id));
      return row && rows.eventOfRow(row as unknown as rows.EventRow);
    },

    async history(ref) {
      const partition = ["pk", caseKeys.eventPartition(ref)] as const;
      const found = await queryAll({ partition, startsWith: "event#" });
      const events = found.map((row) => rows.eventOfRow(row as unknown as rows.EventRow));
      return events.toSorted((a, b) => a.seq - b.seq);
    },

    async due(shard, until, after) {
      const partition = ["dueShard", caseKeys.dueShardName(shard)] as const;
      const input = { index: "due", partition, sort: ["nextAt", "<=", until] } as const;
      const page = await rowPage(`due ${shard}`, input, after);
      const since = page.items[0]?.["nextAt"] as Instant | undefined;
      return { ...refsOf(page), ...(since === undefined ? {} : { since }) };
    },

    async nextDueAfter(instant) {
      const shards = Array.from({ length: dueShards }, (_, shard) => caseKeys.dueShardName(shard));
      const firsts = await Promise.all(
        shards.map(async (shard) => {
          const partition = ["dueShard", shard] as const;
          const { Items } = await query({
            index: "due",
            partition,
            sort: ["nextAt", ">", instant],
            limit: 1,
          });
          return Items?.[0]?.["nextAt"] as Instant | undefined;
        }),
      );
      return firsts.filter((first) => first !== undefined).toSorted()[0];
    },

    worklist(orgId, assignee, until, { limit, cursor }) {
      const partition = ["worklist", caseKeys.worklistPartition(orgId, assignee)] as const;
      const input = {
        index: "worklist",
        partition,
        sort: ["attentionAt", "<=", until],
        limit,
      } as const;
      return refPage(`worklist ${orgId} ${assignee}`, input, cursor);
    },

    clients(orgId, { limit, cursor }) {
      const partition = ["directory", caseKeys.directoryPartition(orgId)] as const;
      return refPage(`clients ${orgId}`, { index: "directory", partition, limit }, cursor);
    },
  };
}

/** The partition is the question's own; a place in another one is no place in this list. */
function placeOf(question: string, cursor: string, { partition }: KeyQuery) {
  const [name, value] = partition;
  const place = decodeCursor(question, cursor);
  if (place[name] !== value) throw invalidCursor();
  return place;
}

const nameOf = (ref: FileRef) => `${ref.orgId}/${ref.clientId}/${ref.debtId ?? ""}`;

function isSnapshotRow(
  row: Record<string, unknown>,
): row is Record<string, unknown> & rows.SnapshotRow {
  const { sk } = row as unknown as Key;
  return sk === "client" || sk.startsWith("debt#");
}

/** Undefined asks for another try; the event's own condition speaks before the snapshot's and the approval's. */
function outcomeOfCancellation(error: unknown): CommitOutcome | undefined {
  const reasons = cancellationReasons(error);
  if (reasons === undefined) throw storeUnavailable(error);
  const [event] = reasons;
  if (event?.Code === "ConditionalCheckFailed" && event.Item !== undefined) {
    return { kind: "known", event: rows.eventOfRow(unmarshall(event.Item) as rows.EventRow) };
  }
  if (reasons.some(({ Code }) => Code === "ConditionalCheckFailed")) return { kind: "stale" };
  if (reasons.some(({ Code }) => isPassing(Code))) return undefined;
  throw storeUnavailable(error);
}

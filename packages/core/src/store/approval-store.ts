import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { DeleteCommand, PutCommand, type DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import type { OrgId } from "../kernel/ids.ts";
import type { Approval, Approvals } from "../ports/approvals.ts";
import { approvalOfRow, rowOfApproval } from "./approval-rows.ts";
import { decodeCursor, encodeCursor, invalidCursor } from "./cursor.ts";
import { orUnavailable, storeUnavailable, whetherHeld } from "./faults.ts";
import { rowLoaderOf } from "./load-rows.ts";
import { queriesOf, type KeyQuery } from "./query.ts";
import * as recordKeys from "./keys/record-keys.ts";
import type { Key } from "./table.ts";

type Part = "open" | "ended";

/** Approvals in DynamoDB: one row each, which ends once. Listed by the `worklist` index, which holds keys. */
export function makeApprovalStore(
  client: DynamoDBDocumentClient,
  { tableName }: { readonly tableName: string },
): Approvals {
  const { get, query, queryAll } = queriesOf(client, tableName);
  const loadRows = rowLoaderOf(client, tableName);

  /** A stretch of one part. The index may be a moment behind: what has moved on since is left out. */
  async function readPart(orgId: OrgId, part: Part, limit: number, place: string | undefined) {
    const input: KeyQuery = {
      index: "worklist",
      partition: ["worklist", recordKeys.approvalsPartition(orgId, part)],
      limit,
      ...(part === "ended" ? { newestFirst: true } : {}),
      ...(place === undefined ? {} : { after: indexKeyOf(orgId, part, place) }),
    };
    const page = await query(input);
    const keys = (page.Items ?? []) as unknown as (Key & { attentionAt: string })[];
    const rows = await loadRows(keys.map(({ pk, sk }) => ({ pk, sk })));
    const known = new Map(rows.map((row) => [row["sk"], approvalOfRow(orgId, row)]));
    const items = keys.flatMap(({ sk }) => known.get(sk) ?? []).filter((each) => isIn(part, each));
    const next = page.LastEvaluatedKey === undefined ? undefined : keys.at(-1)?.attentionAt;
    return { items, next };
  }

  return {
    async propose(approval) {
      const command = new PutCommand({
        TableName: tableName,
        Item: rowOfApproval(approval),
        ConditionExpression: "attribute_not_exists(pk)",
        ReturnValuesOnConditionCheckFailure: "ALL_OLD",
      });
      try {
        await client.send(command);
        return approval;
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException) || error.Item === undefined) {
          throw storeUnavailable(error);
        }
        return approvalOfRow(approval.orgId, unmarshall(error.Item));
      }
    },

    async load(orgId, approvalId) {
      const row = await get(recordKeys.approvalKey(orgId, approvalId));
      return row && approvalOfRow(orgId, row);
    },

    end: (approval) =>
      whetherHeld(client.send(new PutCommand({ TableName: tableName, ...putOfEnded(approval) }))),

    async eraseOf(orgId, clientId) {
      const partition = ["pk", recordKeys.approvalKey(orgId, "").pk] as const;
      const rows = await queryAll({ partition });
      const theirs = rows.filter((row) => approvalOfRow(orgId, row).file.clientId === clientId);
      for (const row of theirs) {
        const { pk, sk } = row as unknown as Key;
        await orUnavailable(
          client.send(new DeleteCommand({ TableName: tableName, Key: { pk, sk } })),
        );
      }
    },

    async list(orgId, { limit, cursor }) {
      const name = `approvals ${orgId}`;
      let { part, place } = cursor === undefined ? firstPlace : placeOf(name, cursor);
      const items: Approval[] = [];
      while (items.length < limit) {
        const read = await readPart(orgId, part, limit - items.length, place);
        items.push(...read.items);
        place = read.next;
        if (place !== undefined) continue;
        if (part === "ended") return { items };
        part = "ended";
      }
      return {
        items,
        cursor: encodeCursor(name, { part, ...(place === undefined ? {} : { place }) }),
      };
    },
  };
}

/** An approval ends once. Also part of the commit that records what was granted. */
export function putOfEnded(approval: Approval) {
  return {
    Item: rowOfApproval(approval),
    ConditionExpression: "#state = :open",
    ExpressionAttributeNames: { "#state": "state" },
    ExpressionAttributeValues: { ":open": "open" },
  };
}

const firstPlace: { readonly part: Part; readonly place: string | undefined } = {
  part: "open",
  place: undefined,
};

function isIn(part: Part, { state }: Approval): boolean {
  return (state === "open") === (part === "open");
}

function placeOf(name: string, cursor: string): typeof firstPlace {
  const { part, place } = decodeCursor(name, cursor);
  if (part !== "open" && part !== "ended") throw invalidCursor();
  if (place !== undefined && typeof place !== "string") throw invalidCursor();
  return { part, place };
}

/** Everything but the place comes from the question itself. */
function indexKeyOf(orgId: OrgId, part: Part, place: string): Record<string, unknown> {
  const key = recordKeys.approvalKey(orgId, recordKeys.approvalIdOfPlace(place));
  return { ...key, worklist: recordKeys.approvalsPartition(orgId, part), attentionAt: place };
}

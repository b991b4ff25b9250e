import { PutCommand, type DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { msOfInstant } from "../calendar/instant.ts";
import { keptForDays } from "../ports/access-records.ts";
import type { Export, Exports } from "../ports/exports.ts";
import { mustBeNew } from "./conditions.ts";
import { decodeCursor, encodeCursor, invalidCursor } from "./cursor.ts";
import { orUnavailable } from "./faults.ts";
import * as recordKeys from "./keys/record-keys.ts";
import { queriesOf, type Row } from "./query.ts";

/** Exports in DynamoDB: one row each, put once, and kept as long as the access record that tells of it. */
export function makeExportStore(
  client: DynamoDBDocumentClient,
  { tableName: TableName }: { readonly tableName: string },
): Exports {
  const { get, query } = queriesOf(client, TableName);
  return {
    async add(made) {
      const { orgId, exportId, madeAt } = made;
      const ttl = Math.floor(msOfInstant(madeAt) / 1000) + keptForDays * 86_400;
      const Item = { ...recordKeys.exportKey(orgId, exportId), ...exportOf(made), ttl };
      await orUnavailable(client.send(new PutCommand({ TableName, Item, ...mustBeNew })));
    },

    async load(orgId, exportId) {
      const row = await get(recordKeys.exportKey(orgId, exportId));
      return row && exportOf(row);
    },

    async list(orgId, { limit, cursor }) {
      const question = `exports ${orgId}`;
      const pk = recordKeys.exportsPartition(orgId);
      const after = cursor === undefined ? undefined : decodeCursor(question, cursor);
      if (after !== undefined && after["pk"] !== pk) throw invalidCursor();
      const page = await query({
        partition: ["pk", pk],
        newestFirst: true,
        limit,
        ...(after === undefined ? {} : { after }),
      });
      const items = (page.Items ?? []).map(exportOf);
      if (page.LastEvaluatedKey === undefined) return { items };
      return { items, cursor: encodeCursor(question, page.LastEvaluatedKey) };
    },
  };
}

/** Exactly the fields of an export: the row's keys stay here. */
function exportOf(row: Row | Export): Export {
  const { orgId, exportId, scope, assignee, reason, language } = row as Export;
  const { watermark, madeAt, madeBy, expiresAt } = row as Export;
  const what = { orgId, exportId, scope, reason, language };
  const made = { ...what, watermark, madeAt, madeBy, expiresAt };
  return assignee === undefined ? made : { ...made, assignee };
}

import {
  DeleteCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  UpdateCommand,
  type DynamoDBDocumentClient,
} from "@aws-sdk/lib-dynamodb";
import type { ClientId, OrgId } from "../kernel/ids.ts";
import type { EvidenceRecord, EvidenceRecords, EvidenceRef } from "../ports/evidence-records.ts";
import { orUnavailable, whetherHeld } from "./faults.ts";
import * as caseKeys from "./keys/case-keys.ts";
import type { Key } from "./table.ts";

/** A record as a row: as it is, but for the reference, which the key says already. */
type EvidenceRow = Key & Omit<EvidenceRecord, "ref">;

/** Evidence records in DynamoDB, one row each. The client is expected to have time limits of its own. */
export function makeEvidenceStore(
  client: DynamoDBDocumentClient,
  { tableName: TableName }: { readonly tableName: string },
): EvidenceRecords {
  async function pageOf(pk: string, ExclusiveStartKey: Record<string, unknown> | undefined) {
    return client.send(
      new QueryCommand({
        TableName,
        ConsistentRead: true,
        KeyConditionExpression: "pk = :pk AND begins_with(sk, :evidence)",
        ExpressionAttributeValues: { ":pk": pk, ":evidence": caseKeys.evidencePrefix },
        ...(ExclusiveStartKey === undefined ? {} : { ExclusiveStartKey }),
      }),
    );
  }

  async function rowsOf(orgId: OrgId, clientId: ClientId): Promise<EvidenceRow[]> {
    const pk = caseKeys.clientPartition(orgId, clientId);
    const found: EvidenceRow[] = [];
    let after: Record<string, unknown> | undefined;
    do {
      const page = await pageOf(pk, after);
      found.push(...((page.Items ?? []) as EvidenceRow[]));
      after = page.LastEvaluatedKey;
    } while (after !== undefined);
    return found;
  }

  return {
    async announce(record) {
      await client.send(
        new PutCommand({
          TableName,
          Item: rowOf(record),
          ConditionExpression: "attribute_not_exists(pk)",
        }),
      );
    },

    async load(ref) {
      const { Item } = await client.send(
        new GetCommand({ TableName, Key: keyOf(ref), ConsistentRead: true }),
      );
      return Item === undefined ? undefined : recordOf(ref, Item as EvidenceRow);
    },

    change(ref, from, to, also = {}) {
      const nameless = to === "removed" ? { fileName: "" } : {};
      const sets = Object.entries({ state: to, ...also, ...nameless });
      const command = new UpdateCommand({
        TableName,
        Key: keyOf(ref),
        ConditionExpression: "#state = :from",
        UpdateExpression: `SET ${sets.map(([name]) => `#${name} = :${name}`).join(", ")}`,
        ExpressionAttributeNames: Object.fromEntries(sets.map(([name]) => [`#${name}`, name])),
        ExpressionAttributeValues: {
          ":from": from,
          ...Object.fromEntries(sets.map(([name, value]) => [`:${name}`, value])),
        },
      });
      return whetherHeld(client.send(command));
    },

    async erase(ref) {
      await orUnavailable(client.send(new DeleteCommand({ TableName, Key: keyOf(ref) })));
    },

    async list(orgId, clientId) {
      const rows = await rowsOf(orgId, clientId);
      const records = rows.map((row) => recordOf({ orgId, clientId, evidenceId: idOf(row) }, row));
      return records.toSorted((a, b) => a.announcedAt.localeCompare(b.announcedAt));
    },
  };
}

function keyOf({ orgId, clientId, evidenceId }: EvidenceRef): Key {
  return caseKeys.evidenceKey(orgId, clientId, evidenceId);
}

function idOf({ sk }: Key): string {
  return sk.slice(caseKeys.evidencePrefix.length);
}

function rowOf({ ref, ...record }: EvidenceRecord): EvidenceRow {
  return { ...keyOf(ref), ...record };
}

function recordOf(ref: EvidenceRef, { pk: _pk, sk: _sk, ...record }: EvidenceRow): EvidenceRecord {
  return { ref, ...record };
}

import { TransactWriteCommand, type DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import type { Instant } from "../calendar/instant.ts";
import type { OrgId } from "../kernel/ids.ts";
import type { Organisation } from "../kernel/organisation.ts";
import type { Organisations } from "../ports/organisations.ts";
import { mustBeNew, madeFrom } from "./conditions.ts";
import { whetherAllHeld } from "./faults.ts";
import { keepForAMinute, type ElapsedMs } from "./organisation-store-memory.ts";
import { queriesOf, type Row } from "./query.ts";
import { rowOfReplanning } from "./replanning-store.ts";
import { untilUncontended } from "./retry.ts";
import * as peopleKeys from "./keys/people-keys.ts";

export interface OrganisationStoreOptions {
  readonly tableName: string;
  /** Milliseconds since any fixed moment of this process: how old what is remembered is. */
  readonly elapsedMs: ElapsedMs;
}

/**
 * Organisations in DynamoDB: one row as it is now, one for each version it ever had. What was found is
 * remembered for a minute, so that a busy process does not read it for every request; what was not found is
 * asked again each time.
 */
export function makeOrganisationStore(
  client: DynamoDBDocumentClient,
  { tableName: TableName, elapsedMs }: OrganisationStoreOptions,
): Organisations {
  const settings = keepForAMinute<Organisation>(elapsedMs);
  const { get, query, queryAll } = queriesOf(client, TableName);

  async function loadNow(orgId: OrgId): Promise<Organisation | undefined> {
    const row = await get(peopleKeys.organisationKey(orgId));
    return row && organisationOf(row);
  }

  return {
    load: (orgId) => settings.get(orgId, () => loadNow(orgId)),

    async loadNow(orgId) {
      const organisation = await loadNow(orgId);
      if (organisation !== undefined) settings.put(orgId, organisation);
      return organisation;
    },

    async save(organisation, replanFrom) {
      const command = new TransactWriteCommand({
        TransactItems: rowsOfChange(organisation, replanFrom).map((put) => ({
          Put: { TableName, ...put },
        })),
      });
      const saved = await untilUncontended(() => whetherAllHeld(client.send(command)));
      if (saved) settings.put(organisation.id, organisation);
      else settings.forget(organisation.id);
      return saved;
    },

    async ids() {
      const partition = ["directory", peopleKeys.organisationsPartition] as const;
      const rows = await queryAll({ index: "directory", partition });
      return rows.map(({ pk }) => peopleKeys.orgIdOfPartition(String(pk)));
    },

    async versions(orgId, { limit, before = Number.MAX_SAFE_INTEGER }) {
      const [first, last] = [0, before - 1].map(
        (n) => peopleKeys.organisationVersionKey(orgId, n).sk,
      );
      if (first === undefined || last === undefined || last < first) return [];
      const found: Row[] = [];
      let after: Row | undefined;
      // Versions with much wording fill a page of the table's before there are `limit` of them.
      do {
        const page = await query({
          partition: ["pk", peopleKeys.organisationPartition(orgId)],
          between: ["sk", first, last],
          newestFirst: true,
          limit: limit - found.length,
          ...(after === undefined ? {} : { after }),
        });
        found.push(...(page.Items ?? []));
        after = page.LastEvaluatedKey;
      } while (after !== undefined && found.length < limit);
      return found.map(organisationOf);
    },
  };
}

/** As it is now, as it is kept for ever and, where plans change by it, the walk that follows. */
function rowsOfChange(organisation: Organisation, replanFrom: Instant | undefined) {
  const { id, version } = organisation;
  const fields = organisationOf(organisation);
  const kept = {
    Item: { ...peopleKeys.organisationVersionKey(id, version), ...fields },
    ...mustBeNew,
  };
  const now = {
    ...peopleKeys.organisationKey(id),
    directory: peopleKeys.organisationsPartition,
    ...fields,
  };
  const current = { Item: now, ...madeFrom(version - 1) };
  if (replanFrom === undefined) return [current, kept];
  const walk = { orgId: id, orgVersion: version, startAt: replanFrom, files: 0, changed: 0 };
  return [current, kept, { Item: rowOfReplanning(walk) }];
}

/** Exactly the fields of an organisation: the row's keys stay here. */
function organisationOf(row: Row | Organisation): Organisation {
  const { id, name, zone, language, mailAt, quietFrom, quietUntil, phone, staffAddress, sender } =
    row as Organisation;
  const { secondFactor, retention, rules, state, version, createdAt, changedAt, changedBy } =
    row as Organisation;
  const { holidays, wording, reportPriceFen } = row as Organisation;
  const settings = { id, name, zone, language, mailAt, quietFrom, quietUntil, phone, staffAddress };
  const rest = { secondFactor, retention, rules, state, version, createdAt, changedAt, changedBy };
  return {
    ...settings,
    ...(sender === undefined ? {} : { sender }),
    ...rest,
    ...(reportPriceFen === undefined ? {} : { reportPriceFen }),
    ...(holidays === undefined ? {} : { holidays }),
    ...(wording === undefined ? {} : { wording }),
  };
}

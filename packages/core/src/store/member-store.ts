import {
  PutCommand,
  TransactWriteCommand,
  type DynamoDBDocumentClient,
  type TransactWriteCommandInput,
} from "@aws-sdk/lib-dynamodb";
import type { OrgId } from "../kernel/ids.ts";
import type { Page, PageOptions } from "../ports/case-files.ts";
import type { Invitation, Member, Members } from "../ports/members.ts";
import { madeFrom } from "./conditions.ts";
import { decodeCursor, encodeCursor, invalidCursor } from "./cursor.ts";
import { whetherAllHeld, whetherHeld } from "./faults.ts";
import { rowLoaderOf } from "./load-rows.ts";
import * as rows from "./member-rows.ts";
import { keepForAMinute, type ElapsedMs } from "./organisation-store-memory.ts";
import { queriesOf, type KeyQuery, type Row } from "./query.ts";
import { untilUncontended } from "./retry.ts";
import * as peopleKeys from "./keys/people-keys.ts";
import type { Key } from "./table.ts";

type Write = NonNullable<TransactWriteCommandInput["TransactItems"]>[number];

/**
 * Members, invitations and join links in DynamoDB. A membership is two rows in one transaction: one where
 * the organisation is known, one where the person is. An active one is remembered for a minute, because
 * every request asks for it; everything else is read each time.
 */
export function makeMemberStore(
  client: DynamoDBDocumentClient,
  {
    tableName: TableName,
    elapsedMs,
  }: { readonly tableName: string; readonly elapsedMs: ElapsedMs },
): Members {
  const { get, query, queryAll } = queriesOf(client, TableName);
  const loadRows = rowLoaderOf(client, TableName);
  const members = keepForAMinute<Member>(elapsedMs);
  const memberships = keepForAMinute<readonly Member[]>(elapsedMs);

  async function loadNow(orgId: OrgId, userId: string): Promise<Member | undefined> {
    const row = await get(peopleKeys.memberKey(orgId, userId));
    return row && rows.memberOfRow(row);
  }

  async function pageOf(pk: string, startsWith: string, options: PageOptions): Promise<Page<Row>> {
    return pageWith({ partition: ["pk", pk], startsWith }, `${pk} ${startsWith}`, options);
  }

  async function pageWith(
    input: KeyQuery,
    question: string,
    { limit, cursor }: PageOptions,
  ): Promise<Page<Row>> {
    const place = cursor === undefined ? {} : { after: placeIn(input, question, cursor) };
    const page = await query({ ...input, limit, ...place });
    const items = page.Items ?? [];
    if (page.LastEvaluatedKey === undefined) return { items };
    return { items, cursor: encodeCursor(question, page.LastEvaluatedKey) };
  }

  async function staffPage(orgId: OrgId, options: PageOptions): Promise<Page<Member>> {
    const staff = peopleKeys.staffPartition(orgId);
    const input = { index: "worklist", partition: ["worklist", staff] } as const;
    const { items, ...page } = await pageWith(input, staff, options);
    const found = (await loadRows(items.map(keyOf))).map(rows.memberOfRow);
    return { ...page, items: found.toSorted((a, b) => (a.userId < b.userId ? -1 : 1)) };
  }

  /** Puts `Item` when what is there has the version before it, or when nothing is there yet. */
  const putNext = (Item: Row & { version?: unknown }): Write => ({
    Put: { TableName, Item, ...madeFrom(versionBefore(Item)) },
  });

  /** The rows of a member and, when that changes it, the number of admins. Undefined when it is stale. */
  async function writesOf(member: Member): Promise<Write[] | undefined> {
    const before = await loadNow(member.orgId, member.userId);
    if ((before?.version ?? 0) !== member.version - 1) return undefined;
    const puts = rows.rowsOfMember(member).map(putNext);
    const more = adminsIn(member) - (before === undefined ? 0 : adminsIn(before));
    return more === 0 ? puts : [...puts, countingAdmins(member.orgId, more)];
  }

  function countingAdmins(orgId: OrgId, more: number): Write {
    const Key = { ...peopleKeys.adminsKey(orgId) };
    const UpdateExpression = "ADD #count :more";
    const ExpressionAttributeNames = { "#count": "count" };
    const add = { TableName, Key, UpdateExpression, ExpressionAttributeNames };
    if (more > 0) return { Update: { ...add, ExpressionAttributeValues: { ":more": more } } };
    const ExpressionAttributeValues = { ":more": more, ":last": -more };
    return { Update: { ...add, ExpressionAttributeValues, ConditionExpression: "#count > :last" } };
  }

  /** False when a condition did not hold; a passing conflict is tried again. */
  async function transact(TransactItems: Write[]): Promise<boolean> {
    const command = new TransactWriteCommand({ TransactItems });
    return untilUncontended(() => whetherAllHeld(client.send(command)));
  }

  async function put(Item: Row): Promise<boolean> {
    const command = new PutCommand({ TableName, Item, ...madeFrom(versionBefore(Item)) });
    return whetherHeld(client.send(command));
  }

  /** Whatever became of the write: what this process knew may be wrong now. */
  function forget({ orgId, userId }: Member): void {
    members.forget(`${orgId} ${userId}`);
    memberships.forget(userId);
  }

  async function saveWith(member: Member, more: readonly Write[]): Promise<boolean> {
    try {
      const writes = await writesOf(member);
      return writes !== undefined && (await transact([...writes, ...more]));
    } finally {
      forget(member);
    }
  }

  return {
    loadNow,

    async load(orgId, userId) {
      let inactive: Member | undefined;
      const active = await members.get(`${orgId} ${userId}`, async () => {
        const found = await loadNow(orgId, userId);
        if (found?.state === "active") return found;
        inactive = found;
        return undefined;
      });
      return active ?? inactive;
    },

    async list(orgId, who, options) {
      if (who === "staff") return staffPage(orgId, options);
      const page = await pageOf(
        peopleKeys.membersPartition(orgId),
        peopleKeys.memberPrefix,
        options,
      );
      return { ...page, items: page.items.map(rows.memberOfRow) };
    },

    async ofUser(userId) {
      let notKept: readonly Member[] = [];
      const kept = await memberships.get(userId, async () => {
        const partition = ["pk", peopleKeys.membershipsPartition(userId)] as const;
        const found = await queryAll({ partition, startsWith: peopleKeys.memberPrefix });
        notKept = found.map(rows.memberOfRow);
        return notKept.length > 0 && notKept.every(isActive) ? notKept : undefined;
      });
      return kept ?? notKept;
    },

    async countAdmins(orgId) {
      const row = await get(peopleKeys.adminsKey(orgId));
      return Number(row?.["count"] ?? 0);
    },

    save: (member) => saveWith(member, []),

    async loadInvitation(orgId, invitationId) {
      const row = await get(peopleKeys.invitationKey(orgId, invitationId));
      return row && rows.invitationOfRow(row);
    },

    async listInvitations(orgId, options) {
      const page = await pageOf(
        peopleKeys.invitationsPartition(orgId),
        peopleKeys.invitationPrefix,
        options,
      );
      return { ...page, items: page.items.map(rows.invitationOfRow) };
    },

    saveInvitation: (invitation) => put(rows.rowOfInvitation(invitation)),

    accept: (invitation: Invitation, member) =>
      saveWith(member, [putNext(rows.rowOfInvitation(invitation))]),

    async loadJoinLink(orgId) {
      const row = await get(peopleKeys.joinLinkKey(orgId));
      return row && rows.joinLinkOfRow(row);
    },

    saveJoinLink: (link) => put(rows.rowOfJoinLink(link)),
  };
}

const versionBefore = ({ version }: Row) => Number(version) - 1;

function keyOf(row: Row): Key {
  const { pk, sk } = row as unknown as Key;
  return { pk, sk };
}

const isActive = ({ state }: Member) => state === "active";

function adminsIn(member: Member): 0 | 1 {
  return member.role === "admin" && isActive(member) ? 1 : 0;
}

/** A place in another organisation's list is no place in this one. */
function placeIn({ partition: [name, value] }: KeyQuery, question: string, cursor: string): Row {
  const place = decodeCursor(question, cursor);
  if (place[name] !== value) throw invalidCursor();
  return place;
}

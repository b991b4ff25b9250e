import { randomUUID } from "node:crypto";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { Instant } from "@aftercare/core/calendar/instant.ts";
import type { OrgId } from "@aftercare/core/kernel/ids.ts";
import type { Invitation, Member, Members } from "@aftercare/core/ports/members.ts";
import { createTable } from "@aftercare/core/store/create-table.ts";
import { makeMemberStore } from "@aftercare/core/store/member-store.ts";
import { startDynamo, type DynamoEngine } from "@aftercare/local/engines/dynamo.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { clientConfig } from "../engines-support.ts";

const tableName = "members-contract";
let dynamo: DynamoEngine;
let client: DynamoDBDocumentClient;
let elapsed = 0;
let store: Members;
/** Another process: it shares the table and remembers for itself. */
let elsewhere: Members;

beforeAll(async () => {
  dynamo = await startDynamo({ memory: true });
  client = DynamoDBDocumentClient.from(new DynamoDBClient(clientConfig(dynamo.endpoint)));
  await createTable(client, tableName);
  store = makeMemberStore(client, { tableName, elapsedMs: () => elapsed });
  elsewhere = makeMemberStore(client, { tableName, elapsedMs: () => elapsed });
});
afterAll(async () => {
  client.destroy();
  await dynamo.stop();
});

const noon = "2026-03-01T04:00:00.000Z" as Instant;
const newOrg = () => `org-${randomUUID()}` as OrgId;

function member(orgId: OrgId, changes: Partial<Member> = {}): Member {
  return {
    orgId,
    userId: randomUUID(),
    role: "counsellor",
    name: "王顾问",
    email: "wang@example.org",
    state: "active",
    version: 1,
    joinedAt: noon,
    changedAt: noon,
    changedBy: "user:admin",
    ...changes,
  };
}

function invitation(orgId: OrgId, changes: Partial<Invitation> = {}): Invitation {
  return {
    orgId,
    invitationId: randomUUID(),
    email: "wang@example.org",
    name: "王顾问",
    role: "counsellor",
    language: "zh-CN",
    state: "open",
    tokenHash: "h",
    version: 1,
    expiresAt: noon,
    invitedAt: noon,
    invitedBy: "user:admin",
    ...changes,
  };
}

async function rowsUnder(pk: string): Promise<string[]> {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: tableName,
      KeyConditionExpression: "pk = :pk",
      ExpressionAttributeValues: { ":pk": pk },
    }),
  );
  return Items.map((row) => row["sk"] as string);
}

test("a member is found from the organisation and from the person, as it was saved", async () => {
  const one = member(newOrg());
  const two = member(newOrg(), { userId: one.userId, role: "client", clientId: "c1" as never });
  expect([await store.save(one), await store.save(two)]).toEqual([true, true]);
  expect(await store.load(one.orgId, one.userId)).toEqual(one);
  expect(await store.load(two.orgId, one.userId)).toEqual(two);
  const byOrg = (a: Member, b: Member) => a.orgId.localeCompare(b.orgId);
  expect((await store.ofUser(one.userId)).toSorted(byOrg)).toEqual([one, two].toSorted(byOrg));
});

test("nobody is found in an organisation they do not belong to", async () => {
  const one = member(newOrg());
  await store.save(one);
  const other = newOrg();
  expect(await store.load(other, one.userId)).toBeUndefined();
  expect(await store.loadNow(other, one.userId)).toBeUndefined();
  expect(await store.list(other, "all", { limit: 10 })).toEqual({ items: [] });
  expect(await store.ofUser(randomUUID())).toEqual([]);
});

test("of two writers who saw the same version one wins, in both rows", async () => {
  const one = member(newOrg());
  await store.save(one);
  const changes = ["A", "B", "C", "D"].map((name) => ({ ...one, name, version: 2 }));
  const won = await Promise.all(changes.map((change) => store.save(change)));
  expect(won.filter(Boolean)).toHaveLength(1);
  const winner = changes[won.indexOf(true)];
  expect(await store.loadNow(one.orgId, one.userId)).toEqual(winner);
  expect(await store.ofUser(one.userId)).toEqual([winner]);
  expect(await store.save({ ...one, name: "again" })).toBe(false);
  expect(await store.save({ ...one, name: "ahead", version: 4 })).toBe(false);
});

test("the last active admin stays one, even when two leave at the same time", async () => {
  const orgId = newOrg();
  const [first, second] = [member(orgId, { role: "admin" }), member(orgId, { role: "admin" })];
  await store.save(first);
  expect(await store.save({ ...first, role: "counsellor", version: 2 })).toBe(false);
  expect(await store.save({ ...first, state: "deactivated", version: 2 })).toBe(false);
  await store.save(second);
  expect(await store.countAdmins(orgId)).toBe(2);
  const left = await Promise.all([
    store.save({ ...first, role: "counsellor", version: 2 }),
    elsewhere.save({ ...second, state: "deactivated", version: 2 }),
  ]);
  expect(left.filter(Boolean)).toHaveLength(1);
  expect(await store.countAdmins(orgId)).toBe(1);
  expect(await store.countAdmins(newOrg())).toBe(0);
});

test("an accepted invitation and its member are there together or not at all", async () => {
  const orgId = newOrg();
  const open = invitation(orgId);
  await store.saveInvitation(open);
  const accepted = { ...open, state: "accepted", version: 2 } as const;
  const taken = member(orgId);
  await store.save(taken);

  expect(await store.accept(accepted, { ...taken, version: 1 })).toBe(false);
  expect(await store.loadInvitation(orgId, open.invitationId)).toEqual(open);

  const late = member(orgId);
  await store.saveInvitation({ ...open, state: "revoked", version: 2 });
  expect(await store.accept(accepted, late)).toBe(false);
  expect(await store.loadNow(orgId, late.userId)).toBeUndefined();
  expect(await rowsUnder(`user#${late.userId}`)).toEqual([]);
});

test("of two who accept the same invitation one gets in", async () => {
  const orgId = newOrg();
  const open = invitation(orgId, { role: "admin" });
  await store.saveInvitation(open);
  const accepted = { ...open, state: "accepted", version: 2 } as const;
  const people = [member(orgId, { role: "admin" }), member(orgId, { role: "admin" })];
  const won = await Promise.all(people.map((person) => store.accept(accepted, person)));
  expect(won.filter(Boolean)).toHaveLength(1);
  expect((await store.list(orgId, "all", { limit: 10 })).items).toEqual([
    people[won.indexOf(true)],
  ]);
  expect(await store.countAdmins(orgId)).toBe(1);
});

test("members and invitations come page by page, and a cursor is good for its own list alone", async () => {
  const [orgId, other] = [newOrg(), newOrg()];
  const everybody = Array.from({ length: 5 }, () => member(orgId));
  for (const each of everybody) await store.save(each);
  for (const each of everybody) await store.saveInvitation(invitation(orgId, { name: each.name }));
  await store.saveJoinLink(joinLink(orgId));

  const found: Member[] = [];
  let cursor: string | undefined;
  do {
    const page: Awaited<ReturnType<Members["list"]>> = await store.list(orgId, "all", {
      limit: 2,
      ...(cursor === undefined ? {} : { cursor }),
    });
    expect(page.items.length).toBeLessThanOrEqual(2);
    found.push(...page.items);
    cursor = page.cursor;
  } while (cursor !== undefined);
  const byId = (a: Member, b: Member) => (a.userId < b.userId ? -1 : 1);
  expect(found).toEqual(everybody.toSorted(byId));

  const first = await store.list(orgId, "all", { limit: 2 });
  const foreign = { limit: 2, cursor: first.cursor ?? "" };
  await expect(store.list(other, "all", foreign)).rejects.toMatchObject({ code: "cursor.invalid" });
  await expect(store.listInvitations(orgId, foreign)).rejects.toMatchObject({
    code: "cursor.invalid",
  });
  expect((await store.listInvitations(orgId, { limit: 10 })).items).toHaveLength(5);
});

test("an active membership is remembered for a minute, and at once forgotten where it changes", async () => {
  const one = member(newOrg());
  await store.save(one);
  await elsewhere.load(one.orgId, one.userId);
  await elsewhere.ofUser(one.userId);
  const gone: Member = { ...one, state: "deactivated", version: 2 };
  await store.save(gone);
  expect(await store.load(one.orgId, one.userId)).toEqual(gone);
  expect(await store.ofUser(one.userId)).toEqual([gone]);

  elapsed += 59_000;
  expect(await elsewhere.load(one.orgId, one.userId)).toEqual(one);
  expect(await elsewhere.loadNow(one.orgId, one.userId)).toEqual(gone);
  elapsed += 1_000;
  expect(await elsewhere.load(one.orgId, one.userId)).toEqual(gone);
  expect(await elsewhere.ofUser(one.userId)).toEqual([gone]);

  await store.save({ ...one, version: 3 });
  expect(await elsewhere.load(one.orgId, one.userId)).toMatchObject({ state: "active" });
});

function joinLink(orgId: OrgId) {
  return {
    orgId,
    tokenHash: "h1",
    version: 1,
    state: "on",
    changedAt: noon,
    changedBy: "user:admin",
  } as const;
}

test("a join link is one an organisation, and only the next version replaces it", async () => {
  const link = joinLink(newOrg());
  expect(await store.loadJoinLink(link.orgId)).toBeUndefined();
  expect(await store.saveJoinLink(link)).toBe(true);
  expect(await store.saveJoinLink({ ...link, tokenHash: "h2" })).toBe(false);
  expect(await store.saveJoinLink({ ...link, tokenHash: "h2", version: 2 })).toBe(true);
  expect(await store.loadJoinLink(link.orgId)).toMatchObject({ tokenHash: "h2" });
});

test("staff are listed apart from clients, and move with their role", async () => {
  const [orgId, other] = [newOrg(), newOrg()];
  const staff = Array.from({ length: 3 }, () => member(orgId));
  for (const each of staff) await store.save(each);
  await store.save(member(orgId, { role: "client", clientId: "c1" as never }));
  const [first] = staff;
  if (first === undefined) throw new Error("nobody");
  await store.save({ ...first, role: "client", version: 2 });

  const one = await store.list(orgId, "staff", { limit: 1 });
  const two = await store.list(orgId, "staff", { limit: 5, cursor: one.cursor ?? "" });
  const idsOf = (members: readonly Member[]) => members.map(({ userId }) => userId).toSorted();
  expect(idsOf([...one.items, ...two.items])).toEqual(idsOf(staff.slice(1)));
  const foreign = store.list(other, "staff", { limit: 1, cursor: one.cursor ?? "" });
  await expect(foreign).rejects.toMatchObject({ code: "cursor.invalid" });
});

import { expect, test } from "vitest";
import { eventDefinitions } from "../casefile/events/registry.ts";
import type { Actor } from "../kernel/actor.ts";
import type { ClientId, OrgId } from "../kernel/ids.ts";
import { roles, type Role } from "../kernel/role.ts";
import { eventPolicy, type EventGrant } from "./event-policy.ts";
import { covers, permit, reachOf } from "./permit.ts";
import { onlyProposes, reachOfEvent } from "./permit-event.ts";
import { policy, type Act, type Grant, type Reach } from "./policy.ts";

const acts = Object.keys(policy) as Act[];
const types = Object.keys(eventPolicy);
const grants: readonly (readonly [string, Grant])[] = [
  ...Object.entries<Grant>(policy),
  ...Object.entries<EventGrant>(eventPolicy),
];

const user = (role: Role, id = "wang"): Actor =>
  role === "client"
    ? { kind: "user", id, role, clientId: "li" as ClientId }
    : { kind: "user", id, role };

test("the policy speaks of every event there is, and of no other", () => {
  expect(types.toSorted()).toEqual(eventDefinitions.map(({ type }) => type).toSorted());
});

test.each(grants)("%s reaches a client's own file at most", (_, { client }) => {
  expect([undefined, "own"]).toContain(client);
});

const width: readonly (Reach | undefined)[] = [undefined, "own", "assigned", "organisation"];

test.each(grants)("%s: whoever is above can do no less", (_, grant) => {
  const [counsellor, supervisor, admin] = [grant.counsellor, grant.supervisor, grant.admin].map(
    (reach) => width.indexOf(reach),
  );
  expect(supervisor).toBeGreaterThanOrEqual(counsellor ?? 0);
  expect(admin).toBeGreaterThanOrEqual(supervisor ?? 0);
});

test("an auditor reads logs and the organisation, opens no case file and changes nothing", () => {
  expect(acts.filter((act) => reachOf(user("auditor"), act) !== undefined)).toEqual([
    "approval.list",
    "organisation.read",
    "organisation.history",
    "rules.read",
    "calendar.read",
    "wording.read",
    "member.list",
    "creditor.list",
    "creditor.read",
    "access-record.search",
    "access-record.of-client",
    "consent.read",
  ]);
  expect(types.filter((type) => reachOfEvent(user("auditor"), type) !== undefined)).toEqual([]);
});

test("closings, overrides and the deletion of evidence wait for a supervisor", () => {
  const waiting = types.filter((type) => onlyProposes(user("counsellor"), type));
  expect(waiting).toEqual([
    "aftercare.evidence.withdrawn.v1",
    "aftercare.evidence.held.v1",
    "aftercare.followup.skipped.v1",
    "aftercare.case.closed.v1",
    "aftercare.case.reopened.v1",
  ]);
  for (const type of waiting) expect(onlyProposes(user("supervisor"), type)).toBe(false);
});

test("what only the clockwork does, no person, key, webhook or link can do", () => {
  const clockwork = grants.filter(([, grant]) => grant.system === true && !("admin" in grant));
  expect(clockwork.length).toBeGreaterThan(10);
  for (const [, grant] of clockwork) expect(grant).toEqual({ system: true });
});

test("a key does what its scopes say", () => {
  const reader: Actor = { kind: "apiKey", id: "k", scopes: ["cases:read"] };
  expect(reachOf(reader, "client.read")).toBe("organisation");
  expect(reachOf(reader, "evidence.open")).toBeUndefined();
  expect(reachOfEvent(reader, "aftercare.payment.made.v1")).toBeUndefined();
});

const file = (clientId: string, assignee?: string) => ({
  ref: { orgId: "org" as OrgId, clientId: clientId as ClientId },
  facts: assignee === undefined ? {} : { assignee: { id: assignee } },
});

test("a counsellor reaches own files and those that nobody looks after", () => {
  const wang = user("counsellor");
  expect(covers(wang, "assigned", file("li", "wang"))).toBe(true);
  expect(covers(wang, "assigned", file("li"))).toBe(true);
  expect(covers(wang, "assigned", file("li", "zhao"))).toBe(false);
});

test("a client reaches the file that is theirs and no other", () => {
  expect(covers(user("client"), "own", file("li", "wang"))).toBe(true);
  expect(covers(user("client"), "own", file("mei"))).toBe(false);
  expect(covers(user("counsellor"), "own", file("li"))).toBe(false);
});

test.each(roles)("%s: what the role cannot do is refused with a way out", (role) => {
  const forbidden = acts.filter((act) => reachOf(user(role), act) === undefined);
  expect(forbidden.length).toBeGreaterThan(0);
  for (const act of forbidden) {
    expect(permit({ actor: user(role) }, act)).toMatchObject({ code: "act.not-permitted" });
  }
});

import type { OrgId } from "@aftercare/core/kernel/ids.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startPeople, tokenIn, type People, type Person } from "./people-fixture.ts";

/** Members and their sessions, on the started product. */

let people: People;
let orgId: OrgId;
let admin: Person;
let other: Awaited<ReturnType<People["openOffice"]>>;
let wang: Person;
beforeAll(async () => {
  people = await startPeople();
  ({ orgId, admin } = await people.openOffice());
  other = await people.openOffice();
  wang = await people.signIn("wang@example.org");
  await people.enter(wang, orgId, "counsellor");
});
afterAll(() => people.stop());

const at = (person: Person, rest = "") => `/v1/members/${person.userId}${rest}`;

async function tell(subject: string, type: string, data: object): Promise<void> {
  const id = crypto.randomUUID();
  const event = { specversion: "1.0", id, source: "test", subject, data };
  const answer = await admin.ask("POST", "/v1/events", { ...event, type: `aftercare.${type}.v1` });
  expect(answer).toMatchObject({ status: 201 });
}

test("I am told who I am and where I belong, and may change what I am called", async () => {
  const me = await wang.ask("GET", "/v1/me");
  expect(me).toMatchObject({
    status: 200,
    body: {
      user: { id: wang.userId, email: "wang@example.org" },
      factor: "code",
      memberships: [{ organisation: { id: orgId, name: "第1咨询中心" }, role: "counsellor" }],
    },
  });
  const renamed = await wang.ask("PATCH", "/v1/me", { name: "王芳" });
  expect(renamed).toMatchObject({ status: 200, body: { user: { name: "王芳" } } });
  expect((await wang.ask("GET", "/v1/me")).body).toMatchObject({ user: { name: "王芳" } });
  const broken = await wang.ask("PATCH", "/v1/me", { name: "王\r\nBcc: x@example.org" });
  expect(broken).toMatchObject({ status: 400, body: { errors: [{ field: "name" }] } });
  const stranger = await fetch(`${people.cloud.url}/v1/me`);
  expect(stranger.status).toBe(401);
});

test("a second factor that the organisation asks for keeps nobody from reading who they are", async () => {
  const strict = await people.openOffice();
  const { organisations } = people.cloud.app.ports;
  const org = await organisations.load(strict.orgId);
  if (org === undefined) throw new Error("no organisation");
  await organisations.save({ ...org, secondFactor: "staff", version: org.version + 1 });
  expect(await strict.admin.ask("GET", "/v1/members")).toMatchObject({
    status: 403,
    body: { code: "second-factor.required" },
  });
  expect(await strict.admin.ask("GET", "/v1/me")).toMatchObject({ status: 200 });
});

test("the staff see each other; clients' accounts are for supervisors and admins", async () => {
  const listed = await wang.ask("GET", "/v1/members");
  const ids = (listed.body["items"] as { readonly userId: string }[]).map(({ userId }) => userId);
  expect(ids.toSorted()).toEqual([admin.userId, wang.userId].toSorted());
  expect((await wang.ask("GET", "/v1/members?who=all")).status).toBe(403);
  expect((await admin.ask("GET", "/v1/members?who=all")).status).toBe(200);
  expect((await admin.ask("GET", "/v1/members?cursor=x")).status).toBe(400);
});

test("only an admin changes a member, and another organisation's admin finds none", async () => {
  const byHerself = await wang.ask("PUT", at(wang, "/role"), { role: "admin" });
  expect(byHerself).toMatchObject({ status: 403, body: { code: "act.not-permitted" } });
  for (const [method, rest, body] of [
    ["PUT", "/role", { role: "admin" }],
    ["PATCH", "", { name: "x" }],
    ["POST", "/deactivation", undefined],
    ["DELETE", "/deactivation", undefined],
    ["GET", "/sessions", undefined],
    ["DELETE", "/sessions", undefined],
  ] as const) {
    const foreign = await other.admin.ask(method, at(wang, rest), body);
    expect([rest, foreign.status]).toEqual([rest, 404]);
    const borrowed = await other.admin.ask(method, at(wang, rest), body, orgId);
    expect([rest, borrowed.status]).toEqual([rest, 404]);
  }
  const owner = await admin.ask("PUT", at(wang, "/role"), { role: "owner" });
  expect(owner.status).toBe(400);
  const supervisor = await admin.ask("PUT", at(wang, "/role"), { role: "supervisor" });
  expect(supervisor).toMatchObject({ status: 200, body: { role: "supervisor" } });
  expect((await wang.ask("GET", "/v1/members?who=all")).status).toBe(200);
  await admin.ask("PUT", at(wang, "/role"), { role: "counsellor" });
  const named = await admin.ask("PATCH", at(wang), { name: "王顾问" });
  expect(named).toMatchObject({ status: 200, body: { name: "王顾问", role: "counsellor" } });
});

test("the last admin stays, also when two give it up at the same moment", async () => {
  for (const [method, rest, body] of [
    ["PUT", "/role", { role: "counsellor" }],
    ["POST", "/deactivation", undefined],
  ] as const) {
    const refused = await admin.ask(method, at(admin, rest), body);
    expect(refused).toMatchObject({ status: 422, body: { code: "member.last-admin" } });
  }
  const office = await people.openOffice();
  const second = await people.signIn("second@example.org");
  await people.enter(second, office.orgId, "admin");
  const left = await Promise.all([
    office.admin.ask("PUT", at(office.admin, "/role"), { role: "auditor" }),
    second.ask("PUT", at(second, "/role"), { role: "auditor" }),
  ]);
  expect(left.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 422]);
  expect(await people.cloud.app.ports.members.countAdmins(office.orgId)).toBe(1);
});

test("a deactivated member is out at once, their clients are listed, and their history stays", async () => {
  const sun = await people.signIn("sun@example.org");
  await people.enter(sun, orgId, "counsellor");
  const client = { name: "李女士", language: "zh-CN" };
  await tell("clients/li", "client.enrolled", { ...client, assignee: sun.userId });
  await tell("clients/wu", "client.enrolled", client);
  expect((await sun.ask("GET", "/v1/clients/li")).status).toBe(200);

  const gone = await admin.ask("POST", at(sun, "/deactivation"));
  expect(gone).toMatchObject({ status: 200, body: { member: { state: "deactivated" } } });
  const clients = gone.body["clients"] as { readonly items: { readonly clientId: string }[] };
  expect(clients.items.map(({ clientId }) => clientId)).toEqual(["li"]);
  expect((await sun.ask("GET", "/v1/clients/li")).body).toMatchObject({
    code: "membership.missing",
  });
  expect((await sun.ask("GET", "/v1/clients/li", undefined, orgId)).status).toBe(404);
  expect(await sun.ask("GET", "/v1/me")).toMatchObject({ status: 200, body: { memberships: [] } });
  expect((await admin.ask("GET", "/v1/clients/li")).body).toMatchObject({
    assignee: { id: sun.userId },
  });

  const back = await admin.ask("DELETE", at(sun, "/deactivation"));
  expect(back).toMatchObject({ status: 200, body: { state: "active", role: "counsellor" } });
  expect((await sun.ask("GET", "/v1/clients/li")).status).toBe(200);
});

test("an invitation from before a deactivation does not undo it; a younger one does", async () => {
  const email = "zhou@example.org";
  const draft = { name: "周", email, role: "counsellor" };
  await admin.ask("POST", "/v1/invitations", draft);
  const first = tokenIn(await people.linkTo(email, "/invitation"));
  await admin.ask("POST", "/v1/invitations", draft);
  const second = tokenIn(await people.linkTo(email, "/invitation"));
  const zhou = await people.signIn(email);
  expect((await zhou.ask("POST", "/v1/me/invitations", { token: first })).status).toBe(200);
  const twice = await zhou.ask("POST", "/v1/me/invitations", { token: second });
  expect(twice).toMatchObject({ status: 422, body: { code: "member.exists" } });

  await admin.ask("POST", at(zhou, "/deactivation"));
  for (const token of [first, second]) {
    const old = await zhou.ask("POST", "/v1/me/invitations", { token });
    expect(old.status).toBe(422);
  }
  people.cloud.engines.clock.advance(1);
  await admin.ask("POST", "/v1/invitations", { ...draft, role: "auditor" });
  const third = tokenIn(await people.linkTo(email, "/invitation"));
  const joined = await zhou.ask("POST", "/v1/me/invitations", { token: third });
  expect(joined).toMatchObject({ status: 200, body: { role: "auditor" } });
});

test("an admin sees where a member is signed in and signs them out everywhere", async () => {
  const lin = await people.signIn("lin@example.org");
  await people.enter(lin, orgId, "counsellor");
  await people.enter(lin, other.orgId, "counsellor");
  const listed = await admin.ask("GET", at(lin, "/sessions"));
  expect(listed).toMatchObject({ status: 200, body: { items: [{ factor: "code" }] } });
  const token = lin.cookie.match(/session_token=([\w-]+)/)?.[1] ?? "none";
  expect(JSON.stringify(listed.body)).not.toContain(token);
  expect((await wang.ask("GET", at(lin, "/sessions"))).status).toBe(403);
  expect((await wang.ask("DELETE", at(lin, "/sessions"))).status).toBe(403);

  const revoked = await admin.ask("DELETE", at(lin, "/sessions"));
  expect(revoked).toMatchObject({ status: 200, body: { revoked: 1 } });
  expect((await lin.ask("GET", "/v1/me")).status).toBe(401);
  expect((await lin.ask("GET", "/v1/members", undefined, other.orgId)).status).toBe(401);
  expect((await admin.ask("GET", at(lin, "/sessions"))).body).toEqual({ items: [] });
});

test("a person in two organisations sees one at a time, and neither sees the other", async () => {
  const wu = await people.signIn("wu@example.org");
  await people.enter(wu, orgId, "supervisor");
  await people.enter(wu, other.orgId, "auditor");
  expect((await wu.ask("GET", "/v1/members")).body).toMatchObject({ code: "organisation.unclear" });
  const here = await wu.ask("GET", "/v1/members?limit=100", undefined, orgId);
  const there = await wu.ask("GET", "/v1/members?limit=100", undefined, other.orgId);
  expect(JSON.stringify(here.body)).not.toContain(other.admin.userId);
  expect(JSON.stringify(there.body)).not.toContain(admin.userId);
  const listed = await admin.ask("GET", "/v1/members?limit=100");
  expect(JSON.stringify(listed.body)).not.toContain(other.orgId);
});

test("changes of members and ended sessions are in the access record", async () => {
  const record = await admin.ask("GET", "/v1/access-record?limit=100");
  const items = record.body["items"] as {
    readonly kind: string;
    readonly detail?: { readonly what?: string };
  }[];
  const whats = items
    .filter(({ kind }) => kind === "member.changed")
    .map(({ detail }) => detail?.what);
  expect(new Set(whats)).toEqual(new Set(["role", "name", "deactivated", "reactivated"]));
  expect(items.filter(({ kind }) => kind === "session.revoked")).toHaveLength(1);
  expect(JSON.stringify(items)).not.toMatch(/@example|王顾问/);
});

import type { OrgId } from "@aftercare/core/kernel/ids.ts";
import {
  organisationChangedSchema,
  organisationSchema,
} from "@aftercare/functions/http/views/organisation-view.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ask, problem, startApi, type ApiFixture } from "./http-fixture.ts";
import { signIn, type Person } from "./http-person.ts";
import { say } from "./say-json.ts";

/** What a signed-in person does to an organisation from outside: makes one, shuts it, opens it again. */

let fixture: ApiFixture;
beforeAll(async () => {
  fixture = await startApi();
});
afterAll(() => fixture.stop());

const input = { name: "新机构", phone: "400-000-0000", staffAddress: "staff@example.org" };

test("whoever makes an organisation is its admin, at most three times a day", async () => {
  const maker = signIn(fixture, { userId: "maker", role: "client" });
  const make = (more: object) => say(maker, "POST", "/v1/organisations", { ...input, ...more });
  const made = await make({ id: "fresh-office" });
  expect(made.status).toBe(201);
  expect(organisationSchema.parse(await made.json())).toMatchObject({
    id: "fresh-office",
    state: "active",
    version: 1,
  });
  const { members } = fixture.app.ports;
  expect(await members.loadNow("fresh-office" as OrgId, "maker")).toMatchObject({
    role: "admin",
    state: "active",
  });
  expect(await problem(await make({ id: "fresh-office" }))).toMatchObject({
    status: 409,
    code: "organisation.exists",
  });
  expect(await problem(await make({ id: "org-a" }))).toMatchObject({ status: 409 });
  expect(await problem(await make({ id: "another" }))).toMatchObject({
    status: 422,
    code: "organisation.too-many",
  });
});

test("an id of its own is found where none is chosen; nobody makes one without signing in", async () => {
  const maker = signIn(fixture, { userId: "second-maker", role: "client" });
  const made = await say(maker, "POST", "/v1/organisations", input);
  expect(organisationSchema.parse(await made.json()).id).toMatch(/^org-[0-9a-f]{16}$/);
  const stranger = await ask(fixture, "/v1/organisations", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(input),
  });
  expect(stranger.status).toBe(401);
});

test("deactivated it is shut to everybody; its admin opens it again, nobody else", async () => {
  const orgId = "fresh-office" as OrgId;
  const maker = signIn(fixture, { userId: "maker", role: "admin", orgId });
  const shut = await say(maker, "POST", "/v1/organisation/deactivation");
  expect(organisationChangedSchema.parse(await shut.json()).organisation.state).toBe("deactivated");
  expect((await maker.ask("/v1/organisation")).status).toBe(404);
  const stranger = signIn(fixture, { userId: "eve", role: "admin" });
  const reopen = (person: Person) =>
    say(person, "DELETE", "/v1/organisation/deactivation", undefined, {
      "x-organisation": orgId,
    });
  expect((await reopen(stranger)).status).toBe(404);
  expect((await reopen(maker)).status).toBe(200);
  expect((await maker.ask("/v1/organisation")).status).toBe(200);
});

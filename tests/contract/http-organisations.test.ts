import { scopes } from "@aftercare/core/kernel/role.ts";
import { createOrganisation, issueApiKey } from "@aftercare/functions/cli/create-organisation.ts";
import { ScanCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ask, orgA, startApi, type ApiFixture } from "./http-fixture.ts";

let fixture: ApiFixture;
beforeAll(async () => {
  fixture = await startApi();
});
afterAll(() => fixture.stop());

const contact = { phone: "400-000-0000", staffAddress: "staff@example.org" };

test("a key is kept as a hash alone", async () => {
  const { keys, documentClient, app } = fixture;
  expect(keys.a).toMatch(/^ak_org-a_[\w-]{43}$/);
  const { Items } = await documentClient.send(new ScanCommand({ TableName: app.config.tableName }));
  expect(Items?.filter(({ sk }) => sk === "apikey")).toHaveLength(2);
  expect(JSON.stringify(Items)).not.toContain(keys.a.slice("ak_org-a_".length));
  expect(fixture.logLines.join("")).not.toContain(keys.a);
});

test("who a key belongs to is asked of the store once a minute; a request costs its count alone", async () => {
  await ask(fixture, "/v1/organisation");
  fixture.countCalls();
  for (let n = 0; n < 5; n += 1) await ask(fixture, "/v1/organisation");
  expect(fixture.countCalls()).toEqual({ UpdateItemCommand: 5 });
});

test("an organisation may have several keys, and each opens its own", async () => {
  const second = await issueApiKey(fixture.app.ports, orgA);
  const response = await ask(fixture, "/v1/organisation", { key: second });
  expect(await response.json()).toMatchObject({ id: "org-a" });
});

test("an organisation that is not there gives no context", async () => {
  const nowhere = "org-z" as typeof orgA;
  expect(
    await fixture.app.contextFor(nowhere, { kind: "apiKey", id: "k", scopes }),
  ).toBeUndefined();
});

test("what is not said about an organisation is as the product proposes it", async () => {
  const { organisations } = fixture.app.ports;
  const { organisation } = await createOrganisation(fixture.app.ports, {
    id: "fresh",
    name: "新机构",
    ...contact,
  });
  expect(organisation).toEqual({
    id: "fresh",
    name: "新机构",
    zone: "Asia/Shanghai",
    language: "zh-CN",
    mailAt: "09:00",
    quietFrom: "22:00",
    quietUntil: "08:00",
    ...contact,
    secondFactor: "off",
    retention: { moreYears: 0 },
    rules: [],
    state: "active",
    version: 1,
    createdAt: expect.any(String),
    changedAt: organisation.createdAt,
    changedBy: "system:operator",
  });
  expect(await organisations.load(organisation.id)).toEqual(organisation);
});

test("an organisation is made once, and a second try changes nothing", async () => {
  const { organisations } = fixture.app.ports;
  const again = createOrganisation(fixture.app.ports, {
    id: "org-a",
    name: "别的名字",
    ...contact,
  });
  await expect(again).rejects.toMatchObject({ code: "config.invalid" });
  expect(await organisations.load(orgA)).toMatchObject({ name: "杭州某机构" });
});

test.each([
  [{ id: "a#b" }, "--id"],
  [{ zone: "Mars/Olympus" }, "--zone"],
  [{ mailAt: "25:00" }, "--mail-at"],
  [{ staffAddress: "nobody" }, "--staff-address"],
])("an organisation with %j is refused by the flag's name", async (wrong, flag) => {
  const input = { id: "wrong", name: "机构", ...contact, ...wrong };
  await expect(createOrganisation(fixture.app.ports, input)).rejects.toThrow(flag);
});

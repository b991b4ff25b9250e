import { scopes } from "@aftercare/core/kernel/role.ts";
import { issueKey } from "@aftercare/functions/jobs/issue-key.ts";
import { ScanCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ask, orgA, startApi, type ApiFixture } from "./http-fixture.ts";

let fixture: ApiFixture;
beforeAll(async () => {
  fixture = await startApi();
});
afterAll(() => fixture.stop());

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
  const second = await issueKey(fixture.app.ports, orgA);
  const response = await ask(fixture, "/v1/organisation", { key: second });
  expect(await response.json()).toMatchObject({ id: "org-a" });
});

test("an organisation that is not there gives no context", async () => {
  const nowhere = "org-z" as typeof orgA;
  expect(
    await fixture.app.contextFor(nowhere, { kind: "apiKey", id: "k", scopes }),
  ).toBeUndefined();
});

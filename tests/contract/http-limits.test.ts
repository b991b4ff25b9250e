import { AppError } from "@aftercare/core/kernel/errors.ts";
import { scopes } from "@aftercare/core/kernel/role.ts";
import { makeLimitStore } from "@aftercare/core/store/limit-store.ts";
import { newApiKey } from "@aftercare/core/verbs/machines/new-api-key.ts";
import { makeApi } from "@aftercare/functions/http/app.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { enrolled } from "./http-events-of-a-case.ts";
import { orgA, problem, startApi, type ApiFixture } from "./http-fixture.ts";
import { fromOurPage, signIn } from "./http-person.ts";

/** How often one may knock, by whom one is and from where. */

let fixture: ApiFixture;
let time: { ms: number };
beforeAll(async () => {
  fixture = await startApi();
});
afterAll(() => fixture.stop());

/** A process of its own whose wall clock stands; what it counts is in the shared table. */
function makeProcess() {
  const { app, documentClient } = fixture;
  const clock = { ms: Date.UTC(2027, 0, 1) + 20_000 };
  time = clock;
  const { tableName } = app.config;
  const limits = makeLimitStore(documentClient, { tableName, wallMs: () => clock.ms });
  return { ...app, ports: { ...app.ports, limits } };
}

async function addKey(perMinute: number): Promise<string> {
  const { apiKeys, wallClock } = fixture.app.ports;
  const createdAt = wallClock.now();
  const order = { orgId: orgA, name: "系统", scopes, perMinute, createdAt, createdBy: "user:u" };
  const { key, secret } = newApiKey(order);
  await apiKeys.addApiKey(key, secret);
  return secret;
}

const bearer = (key: string) => ({ headers: { authorization: `Bearer ${key}` } });
const from = (sourceIp: string) => ({ sourceIp });

async function statusesOf(times: number, once: () => Promise<Response> | Response) {
  const statuses: number[] = [];
  for (let nth = 0; nth < times; nth += 1) statuses.push((await once()).status);
  return statuses;
}

test("a key has its own limit; over it the answer says how long to wait, and then it works again", async () => {
  const api = makeApi(makeProcess());
  const key = await addKey(3);
  const once = () => api.request("/v1/organisation", bearer(key));
  expect(await statusesOf(5, once)).toEqual([200, 200, 200, 429, 429]);
  const refused = await once();
  expect(refused.headers.get("retry-after")).toBe("40");
  expect(refused.headers.get("ratelimit-policy")).toBe('"key";q=3;w=60');
  expect(refused.headers.get("ratelimit")).toBe('"key";r=0;t=40');
  expect(await problem(refused)).toMatchObject({ status: 429, code: "limit.reached" });
  expect((await api.request("/v1/organisation", bearer(await addKey(1)))).status).toBe(200);
  time.ms += 40_000;
  expect(await statusesOf(1, once)).toEqual([200]);
});

test("the count is one over all processes, and what was one too many tells nothing", async () => {
  const processes = [makeApi(makeProcess()), makeApi(makeProcess()), makeApi(makeProcess())];
  const key = await addKey(5);
  const answers = await Promise.all(
    Array.from({ length: 12 }, async (_, nth) =>
      processes[nth % 3]?.request("/v1/organisation", bearer(key)),
    ),
  );
  expect(answers.filter((answer) => answer?.status === 200)).toHaveLength(5);
  const refused = answers.filter((answer) => answer?.status === 429);
  expect(refused).toHaveLength(7);
  for (const answer of refused) expect(await answer?.text()).not.toContain("杭州某机构");
});

test("what changes something is not done when it is one too many", async () => {
  const api = makeApi(makeProcess());
  const key = await addKey(1);
  const record = (clientId: string) =>
    api.request("/v1/events", {
      method: "POST",
      headers: { ...bearer(key).headers, "content-type": "application/cloudevents+json" },
      body: JSON.stringify(enrolled(clientId)),
    });
  expect([(await record("in")).status, (await record("over")).status]).toEqual([201, 429]);
  const ofKeyA = (path: string) => fixture.api.request(path, bearer(fixture.keys.a));
  expect((await ofKeyA("/v1/clients/in")).status).toBe(200);
  expect((await ofKeyA("/v1/clients/over")).status).toBe(404);
});

test("a process that knows the limit is reached reads and writes nothing more", async () => {
  const api = makeApi(makeProcess());
  const key = await addKey(1);
  const once = () => api.request("/v1/clients", bearer(key));
  expect(await statusesOf(2, once)).toEqual([200, 429]);
  fixture.countCalls();
  expect(await statusesOf(10, once)).toEqual(Array(10).fill(429));
  expect(fixture.countCalls()).toEqual({});
});

test("a signed-in person has 300 a minute, whatever they ask for", async () => {
  const app = makeProcess();
  const person = signIn({ ...fixture, app }, { userId: "busy", role: "admin" });
  const other = signIn({ ...fixture, app }, { userId: "calm", role: "admin" });
  const paths = ["/v1/organisation", "/v1/nowhere", "/v1/clients/nobody"];
  let nth = 0;
  const statuses = await statusesOf(301, () => person.ask(paths[(nth += 1) % 3] ?? ""));
  expect(statuses.slice(0, 300)).not.toContain(429);
  expect(statuses[300]).toBe(429);
  const change = { method: "POST", headers: fromOurPage };
  expect((await person.ask("/v1/api-keys", change)).status).toBe(429);
  expect((await other.ask("/v1/organisation")).status).toBe(200);
});

test("whoever shows no key that we know has 30 tries a minute from one network, and keys go on", async () => {
  const api = makeApi(makeProcess());
  const tries = (sourceIp: string) => () =>
    api.request("/v1/clients", bearer(`ak_org-a_${"x".repeat(43)}`), from(sourceIp));
  const statuses = await statusesOf(32, tries("203.0.113.7"));
  expect(statuses.slice(0, 30)).toEqual(Array(30).fill(401));
  expect(statuses.slice(30)).toEqual([429, 429]);
  expect((await tries("203.0.113.8")()).status).toBe(401);
  const good = await api.request("/v1/clients", bearer(await addKey(1)), from("203.0.113.7"));
  expect(good.status).toBe(200);
});

test("an IPv6 network is its /64, and what X-Forwarded-For claims counts for nothing", async () => {
  const api = makeApi(makeProcess());
  let nth = 0;
  const claim = () => ({ headers: { "x-forwarded-for": `198.51.100.${(nth += 1)}` } });
  const oneHouse = () => api.request("/v1/clients", claim(), from(`2001:db8:1:2::${(nth += 1)}`));
  expect((await statusesOf(31, oneHouse)).at(-1)).toBe(429);
  const nextHouse = await api.request("/v1/clients", claim(), from("2001:db8:1:3::1"));
  expect(nextHouse.status).toBe(401);
});

test("the pages behind mails open 120 times a minute for one network, then with a page that says so", async () => {
  const api = makeApi(makeProcess());
  let nth = 0;
  const open = () => api.request(`/${"am"[(nth += 1) % 2]}/guess${nth}`, {}, from("192.0.2.1"));
  const statuses = await statusesOf(121, open);
  expect(statuses.slice(0, 120)).toEqual(Array(120).fill(404));
  expect(statuses[120]).toBe(429);
  const refused = await open();
  expect(refused.headers.get("content-type")).toMatch(/^text\/html/);
  expect(refused.headers.get("retry-after")).toBe("40");
  expect(await refused.text()).toContain("请过一分钟再打开");
  const docs = await api.request("/v1/openapi.json", {}, from("192.0.2.1"));
  expect(docs.status).toBe(429);
  expect((await api.request("/health", {}, from("192.0.2.1"))).status).toBe(200);
});

test("a count that cannot be taken lets the request pass, and says so in the log", async () => {
  const app = makeProcess();
  const broken = new AppError("store.unavailable", "The table is away.", { retriable: true });
  const limits = { take: () => Promise.reject(broken) };
  const api = makeApi({ ...app, ports: { ...app.ports, limits } });
  const key = await addKey(1);
  const once = () => api.request("/v1/organisation", bearer(key));
  expect(await statusesOf(3, once)).toEqual([200, 200, 200]);
  expect(fixture.logLines.join("")).toContain("a request was not counted");
});

import { eventDefinitions } from "@aftercare/core/casefile/events/registry.ts";
import { refusalTexts } from "@aftercare/core/kernel/refusal-texts.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { debtRecorded, enrolled, paid } from "./http-events-of-a-case.ts";
import { ask, problem, send, servedRoutes, startApi, type ApiFixture } from "./http-fixture.ts";

/** What the API says about itself, to programs and to people. */

let fixture: ApiFixture;
beforeAll(async () => {
  fixture = await startApi();
});
afterAll(() => fixture.stop());

const documentSchema = z.looseObject({
  openapi: z.literal("3.1.0"),
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.looseObject({ operationId: z.string(), summary: z.string(), description: z.string() }),
    ),
  ),
  components: z.looseObject({ schemas: z.record(z.string(), z.looseObject({})) }),
});

async function describe(language: string) {
  const response = await ask(fixture, `/v1/openapi.json?lang=${language}`, { key: "" });
  expect(response.status).toBe(200);
  return documentSchema.parse(await response.json());
}

const operationsOf = ({ paths }: z.infer<typeof documentSchema>) =>
  Object.values(paths).flatMap(Object.values);

test("every operation that is served is described, and nothing else", async () => {
  const { paths } = await describe("en");
  const described = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const linked = /^\/(a|m|invitation|join|calendar|help)\/|^\/health$|^\/v1\/(docs|openapi\.json)$/;
  const open = /^\/(help|is-it-us|privacy|terms|accessibility|maintenance|old-browser)?$/;
  const served = (await servedRoutes(fixture))
    .filter(({ method, path }) => method !== "ALL" && !linked.test(path) && !open.test(path))
    .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, "{$1}")}`);
  expect(described.toSorted()).toEqual([...new Set(served)].toSorted());
});

test("each language describes in its own words, whichever was asked for first", async () => {
  const chinese = await describe("zh-CN");
  const english = await describe("en");
  const again = await describe("zh-CN");
  expect(again).toEqual(chinese);
  for (const { summary, description } of operationsOf(chinese)) {
    expect(summary + description).toMatch(/\p{Script=Han}/u);
  }
  for (const { summary, description } of operationsOf(english)) {
    expect(summary + description).not.toMatch(/\p{Script=Han}/u);
  }
});

test("every event type is described by the schema that it is parsed with", async () => {
  const { components } = await describe("en");
  const schemas = Object.values(components.schemas);
  const types = schemas.flatMap(
    (schema) =>
      z
        .object({ properties: z.object({ type: z.object({ const: z.string() }) }) })
        .safeParse(schema).data?.properties.type.const ?? [],
  );
  expect(types.toSorted()).toEqual(eventDefinitions.map(({ type }) => type).toSorted());
});

test("what the description allows is taken, and what it forbids is refused", async () => {
  const { components } = await describe("en");
  const byDescription = (name: string, event: unknown) =>
    z.fromJSONSchema(components.schemas[name] ?? false).safeParse(event).success;
  const good = [
    ["ClientEnrolledV1", enrolled("c1")],
    ["DebtRecordedV1", debtRecorded("c1")],
    ["PaymentMadeV1", paid("c1", "p1", 1_000)],
  ] as const;
  for (const [name, event] of good) {
    expect(byDescription(name, event)).toBe(true);
    expect((await send(fixture, event)).status).toBe(201);
  }
  const bad = [
    ["PaymentMadeV1", paid("c1", "p2", 0.005)],
    ["PaymentMadeV1", paid("c1", "p2", 1, { on: "2026-02-30" })],
    ["PaymentMadeV1", paid("c1", "p2", 1, { amount: 1 })],
    ["ClientEnrolledV1", enrolled("c2", { email: "nobody" })],
  ] as const;
  for (const [name, event] of bad) {
    expect(byDescription(name, event)).toBe(false);
    expect((await send(fixture, event)).status).toBe(400);
  }
});

test("no reference in the description leads nowhere", async () => {
  const text = await (await ask(fixture, "/v1/openapi.json", { key: "" })).text();
  const { components } = documentSchema.parse(JSON.parse(text));
  const names = [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((name) => components.schemas[name ?? ""] === undefined)).toEqual([]);
});

test.each(["zh-CN", "en"])(
  "the page in %s shows every operation, event and code, without a script",
  async (lang) => {
    const response = await ask(fixture, `/v1/docs?lang=${lang}`, { key: "" });
    const html = await response.text();
    expect(response.headers.get("content-type")).toMatch(/^text\/html/);
    expect(html).not.toMatch(/<script|<img|https?:\/\/(?!app\.example\.org)/);
    for (const { type } of eventDefinitions) expect(html).toContain(`id="${type}"`);
    for (const code of Object.keys(refusalTexts)) expect(html).toContain(`id="${code}"`);
    expect(html).toContain("POST /v1/events");
    expect(html).toContain("contract.signedOn");
  },
);

test("a problem's type leads to the paragraph about its code", async () => {
  const { type, code } = await problem(await send(fixture, paid("nobody", "p1", 1)));
  expect(type).toBe(`/v1/docs#${code}`);
  const html = await (await ask(fixture, type, { key: "" })).text();
  expect(html).toContain(`id="${code}"`);
});

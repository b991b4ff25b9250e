import {
  instantOfMs,
  msOfInstant,
  parseInstant,
  type Instant,
} from "@aftercare/core/calendar/instant.ts";
import type { Ports } from "@aftercare/core/kernel/context.ts";
import type { OrgId } from "@aftercare/core/kernel/ids.ts";
import type { FileStore } from "@aftercare/core/ports/file-store.ts";
import { createTable } from "@aftercare/core/store/create-table.ts";
import { makeDocumentClient } from "@aftercare/functions/adapters/aws-clients.ts";
import { makeLog } from "@aftercare/functions/adapters/log.ts";
import { compose, type App } from "@aftercare/functions/compose.ts";
import { makeApi } from "@aftercare/functions/http/app.ts";
import { wholeApi } from "@aftercare/functions/http/whole-api.ts";
import { problemSchema } from "@aftercare/functions/http/views/problem-view.ts";
import { recordedSchema } from "@aftercare/functions/http/views/recorded-view.ts";
import { createOrganisation } from "@aftercare/functions/jobs/create-organisation.ts";
import { issueKey } from "@aftercare/functions/jobs/issue-key.ts";
import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { localAccount } from "@aftercare/local/account.ts";
import { startDynamo } from "@aftercare/local/engines/dynamo.ts";
import { expect } from "vitest";
import type { z } from "zod";
import { environmentFor } from "./sample-environment.ts";
import { sampleSecrets } from "./sample-secrets.ts";

/** The API on a real store of its own, with a clock that stands and two organisations that know nothing of each other. */
export interface ApiFixture {
  readonly app: App;
  readonly api: ReturnType<typeof makeApi>;
  readonly keys: { readonly a: string; readonly b: string };
  readonly logLines: string[];
  readonly documentClient: DynamoDBDocumentClient;
  /** Calls to the store by command, since `countCalls` was last called. */
  countCalls(): Readonly<Record<string, number>>;
  setTime(text: string): void;
  stop(): Promise<void>;
}

export const linkSecret = sampleSecrets.AFTERCARE_LINK_SECRET;
export const orgA = "org-a" as OrgId;
export const orgB = "org-b" as OrgId;

export async function startApi(replacements: Partial<Ports> = {}): Promise<ApiFixture> {
  const dynamo = await startDynamo({ memory: true });
  const environment = environmentFor(dynamo.endpoint);
  const documentClient = makeDocumentClient(environment);
  let calls: Record<string, number> = {};
  documentClient.middlewareStack.add(
    (next, { commandName = "" }) =>
      (input) => {
        calls[commandName] = (calls[commandName] ?? 0) + 1;
        return next(input);
      },
    { step: "initialize" },
  );
  await createTable(documentClient, localAccount.table);
  let nowMs = msOfInstant(at("2026-11-21T02:00:00Z"));
  const logLines: string[] = [];
  const app = compose(environment, {
    documentClient,
    clock: { now: () => instantOfMs(nowMs) },
    log: makeLog((line) => logLines.push(line)),
    files: filesThatOnlySign,
    ...replacements,
  });
  const keys = {
    a: await addOrganisation(app, orgA, "杭州某机构"),
    b: await addOrganisation(app, orgB, "另一家机构"),
  };
  return {
    app,
    api: makeApi(app),
    keys,
    logLines,
    documentClient,
    countCalls() {
      const counted = calls;
      calls = {};
      return counted;
    },
    setTime: (text) => {
      nowMs = msOfInstant(at(text));
    },
    async stop() {
      documentClient.destroy();
      await dynamo.stop();
    },
  };
}

/** What is served by these methods (without any: by all), what is loaded later too. */
export async function servedRoutes({ app, api }: ApiFixture, methods?: readonly string[]) {
  const { routes } = await wholeApi(app, api);
  return routes.filter(({ method }) => methods === undefined || methods.includes(method));
}

async function addOrganisation({ ports }: App, id: OrgId, name: string): Promise<string> {
  const contact = { phone: "400-000-0000", staffAddress: `staff@${id}.example` };
  await createOrganisation(ports, { id, name, ...contact });
  return issueKey(ports, id);
}

/** The file store has a contract suite of its own; here only what the API makes of its answers counts. */
const filesThatOnlySign: FileStore = {
  uploadTicket: ({ key }) => Promise.resolve({ url: "https://files.example/", fields: { key } }),
  downloadLink: ({ key }) => Promise.resolve(`https://files.example/${key}`),
  head: () => Promise.reject(new Error("not asked for")),
  read: () => Promise.reject(new Error("not asked for")),
  write: () => Promise.reject(new Error("not asked for")),
  lock: () => Promise.reject(new Error("not asked for")),
  remove: () => Promise.reject(new Error("not asked for")),
};

export function at(text: string): Instant {
  const instant = parseInstant(text);
  if (instant === undefined) throw new Error(`no instant: ${text}`);
  return instant;
}

interface Ask {
  readonly key?: string;
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** A request with organisation A's key, unless another key or none (`""`) is given. */
export async function ask(
  { api, keys }: ApiFixture,
  path: string,
  options: Ask = {},
): Promise<Response> {
  const { key = keys.a, method = "GET", headers = {}, body } = options;
  return api.request(path, {
    method,
    headers: { ...(key === "" ? {} : { authorization: `Bearer ${key}` }), ...headers },
    ...(body === undefined ? {} : { body }),
  });
}

/** A good answer, checked against the very schema that describes it. */
export async function read<S extends z.ZodType>(
  fixture: ApiFixture,
  path: string,
  schema: S,
  options: Ask = {},
): Promise<z.infer<S>> {
  const response = await ask(fixture, path, options);
  const body: unknown = await response.json();
  expect(body).not.toHaveProperty("code");
  expect(response.status).toBe(200);
  return schema.parse(body);
}

/** A problem, checked to be one by RFC 9457 and nothing else. */
export async function problem(response: Response): Promise<z.infer<typeof problemSchema>> {
  const text = await response.text();
  expect(response.headers.get("content-type")).toMatch(/^application\/problem\+json/);
  const parsed = problemSchema.parse(JSON.parse(text));
  expect(parsed.status).toBe(response.status);
  expect(parsed.instance).toBe(response.headers.get("x-request-id"));
  return parsed;
}

export function send(fixture: ApiFixture, event: unknown, options: Ask = {}): Promise<Response> {
  return ask(fixture, "/v1/events", {
    method: "POST",
    headers: { "content-type": "application/cloudevents+json", ...options.headers },
    body: JSON.stringify(event),
    ...(options.key === undefined ? {} : { key: options.key }),
  });
}

/** Sends an event that is expected to be taken. */
export async function record(fixture: ApiFixture, event: unknown, options: Ask = {}) {
  const response = await send(fixture, event, options);
  const body: unknown = await response.json();
  expect(body).not.toHaveProperty("code");
  return { status: response.status, recorded: recordedSchema.parse(body) };
}

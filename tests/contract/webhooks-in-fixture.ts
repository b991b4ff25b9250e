import type { Context } from "@aftercare/core/kernel/context.ts";
import type { ClientId, OrgId } from "@aftercare/core/kernel/ids.ts";
import { createWebhookSource } from "@aftercare/core/verbs/machines/create-webhook-source.ts";
import { receivedSchema } from "@aftercare/functions/http/views/received-view.ts";
import { Webhook } from "standardwebhooks";
import { afterAll, beforeAll, beforeEach, expect } from "vitest";
import { orgA, problem, startApi, type ApiFixture } from "./http-fixture.ts";

/** A partner's system as it was let in: where it posts to, and what it signs with. */
export interface Source {
  readonly sourceId: string;
  readonly secret: string;
  readonly path: string;
}

interface Ready {
  readonly fixture: ApiFixture;
  readonly admin: Context;
  readonly source: Source;
  readonly clientId: string;
}

/** Starts an API for the tests of a file; each of them takes a source and a client's id of its own. */
export function letInBeforeEach(take: (ready: Ready) => void): void {
  let fixture: ApiFixture;
  let admin: Context;
  let clients = 0;
  beforeAll(async () => {
    fixture = await startApi();
    admin = await adminOf(fixture, orgA);
  });
  afterAll(() => fixture.stop());
  beforeEach(async () => {
    const clientId = `c${(clients += 1)}`;
    take({ fixture, admin, clientId, source: await letIn(admin) });
  });
}

async function adminOf({ app }: ApiFixture, orgId: OrgId): Promise<Context> {
  const ctx = await app.contextFor(orgId, { kind: "user", id: "u1", role: "admin" });
  if (ctx === undefined) throw new Error("no such organisation");
  return ctx;
}

export async function letIn(admin: Context): Promise<Source> {
  const made = await createWebhookSource(admin, { name: "合作方" });
  if (made.kind === "refused") throw new Error(made.code);
  const { source, secret } = made;
  const path = `/v1/webhooks/${admin.org.id}/${source.sourceId}`;
  return { sourceId: source.sourceId, secret, path };
}

export interface Sent {
  readonly id?: string;
  readonly at?: Date;
  /** Another secret, another address, other headers or another body than the source's own. */
  readonly by?: string;
  readonly to?: string;
  readonly headers?: Record<string, string>;
  readonly tampered?: string;
}

let sent = 0;

/** A message as the reference library signs it. Text is sent as it is. */
export async function sendSigned(
  { api }: ApiFixture,
  source: Source,
  content: unknown,
  options: Sent = {},
): Promise<Response> {
  sent += 1;
  const { id = `msg_${sent}`, at = new Date(), by = source.secret, to = source.path } = options;
  const body = typeof content === "string" ? content : JSON.stringify(content);
  return api.request(to, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "webhook-id": id,
      "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
      "webhook-signature": new Webhook(by).sign(id, at, body),
      ...options.headers,
    },
    body: options.tampered ?? body,
  });
}

export async function resultsOf(response: Response) {
  const body: unknown = await response.json();
  expect(body).not.toHaveProperty("code");
  expect(response.status).toBe(200);
  return receivedSchema.parse(body).results;
}

export function historyOf({ app }: ApiFixture, clientId: string) {
  return app.ports.cases.history({ orgId: orgA, clientId: clientId as ClientId });
}

/** Answered like every stranger, and nothing was recorded. */
export async function expectRefused(
  fixture: ApiFixture,
  response: Response,
  clientId: string,
): Promise<void> {
  expect(await problem(response)).toMatchObject({ status: 401, code: "webhook.refused" });
  expect(await historyOf(fixture, clientId)).toEqual([]);
}

import { createHmac } from "node:crypto";
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import type { Context } from "@aftercare/core/kernel/context.ts";
import type { Role } from "@aftercare/core/kernel/role.ts";
import type { Session, Sessions } from "@aftercare/core/ports/sessions.ts";
import type { Replacements } from "@aftercare/functions/compose.ts";
import { closeServer, readBody } from "@aftercare/local/engines/http.ts";
import { listenOnLoopback } from "@aftercare/local/engines/loopback.ts";
import { buildTown, type Answer, type Office, type Town } from "../cases/support/town.ts";

/** One request as a receiver got it. */
export interface Heard {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A real receiver on this machine that answers as it is told. */
export interface Receiver {
  readonly url: string;
  readonly heard: Heard[];
  /** The status of every answer from now on; a function is asked for each request. */
  answer(status: number | (() => number | Promise<number>)): void;
  stop(): Promise<void>;
}

export async function startReceiver(): Promise<Receiver> {
  const heard: Heard[] = [];
  let answer: () => number | Promise<number> = () => 204;
  const server = createServer((request, response) => {
    void hear(request, response);
  });

  async function hear(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request, 1_000_000);
    heard.push({ headers: request.headers, body: body?.toString("utf8") ?? "" });
    response.writeHead(await answer(), { location: "http://127.0.0.1:1/elsewhere" }).end();
  }

  const { url } = await listenOnLoopback(server, "the receiver");
  return {
    url: `${url}/hooks`,
    heard,
    answer: (status) => {
      answer = typeof status === "number" ? () => status : status;
    },
    stop: () => closeServer(server),
  };
}

/** A town whose people are signed in by name: sign-in itself is tested elsewhere. */
export async function buildWebhookTown(replacements: Replacements = {}): Promise<Town> {
  return buildTown({ sessions: sessionsByName, ...replacements });
}

const sessionsByName: Sessions = {
  find: (token) => Promise.resolve(sessionOf(token)),
  ofUser: () => Promise.resolve([]),
  revoke: () => Promise.resolve(false),
  revokeAll: () => Promise.resolve(0),
};

function sessionOf(token: string): Session {
  const [userId = ""] = token.split("--");
  const createdAt = "2026-01-01T00:00:00.000Z" as Session["createdAt"];
  const expiresAt = "2099-01-01T00:00:00.000Z" as Session["expiresAt"];
  return { id: token, userId, factor: "passkey", createdAt, expiresAt };
}

/** What one person of an office can do by HTTP, and what a verb sees of them. */
export interface Person {
  readonly ctx: Context;
  call(method: string, path: string, body?: unknown): Promise<Answer>;
}

export async function employ(town: Town, office: Office, role: Role = "admin"): Promise<Person> {
  const { app, url } = town.cloud;
  const { orgId } = office;
  const userId = `${orgId}-${role}`;
  const at = "2026-01-01T00:00:00.000Z" as Session["createdAt"];
  await app.ports.members.save({
    orgId,
    userId,
    role,
    name: role,
    email: `${userId}@example.org`,
    state: "active",
    version: 1,
    joinedAt: at,
    changedAt: at,
    changedBy: "system:operator",
  });
  const token = `${userId}--${"t".repeat(24)}`;
  const mac = createHmac("sha256", app.config.authSecret()).update(token).digest("base64");
  const cookie = `aftercare.session_token=${encodeURIComponent(`${token}.${mac}`)}`;
  return {
    ctx: await office.context({ kind: "user", id: userId, role }),
    async call(method, path, body) {
      const response = await fetch(`${url}${path}`, {
        method,
        headers: {
          cookie,
          origin: url,
          "sec-fetch-site": "same-origin",
          ...(body === undefined ? {} : { "content-type": "application/json" }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return { status: response.status, body: (await response.json()) as Answer["body"] };
    },
  };
}

export interface MadeEndpoint {
  readonly id: string;
  readonly secret: string;
}

export async function makeEndpoint(
  admin: Person,
  url: string,
  types: readonly string[] = ["*"],
): Promise<MadeEndpoint> {
  const made = await admin.call("POST", "/v1/webhook-endpoints", {
    url,
    types,
    description: "账务系统",
  });
  if (made.status !== 201) throw new Error(JSON.stringify(made.body));
  const { endpoint, secret } = made.body as { endpoint: { endpointId: string }; secret: string };
  return { id: endpoint.endpointId, secret };
}

export interface LoggedDelivery {
  readonly deliveryId: string;
  readonly type: string;
  readonly state: string;
  readonly nextAt?: string;
  readonly tries: readonly { readonly outcome: string; readonly status?: number }[];
}

export async function deliveriesOf(
  admin: Person,
  endpointId: string,
  query = "",
): Promise<LoggedDelivery[]> {
  const path = `/v1/webhook-endpoints/${endpointId}/deliveries${query}`;
  const { body } = await admin.call("GET", path);
  return body["items"] as LoggedDelivery[];
}

export async function stateOf(admin: Person, endpointId: string) {
  const { body } = await admin.call("GET", "/v1/webhook-endpoints");
  const items = body["items"] as { endpointId: string; state: string; dead: number }[];
  return items.find((item) => item.endpointId === endpointId);
}

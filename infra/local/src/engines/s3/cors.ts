import type { IncomingMessage, ServerResponse } from "node:http";
import { headerOf } from "../http.ts";
import { sendRefusal } from "./refusal.ts";

export function isPreflight(request: IncomingMessage): boolean {
  return request.method === "OPTIONS";
}

export function sendPreflight(
  request: IncomingMessage,
  response: ServerResponse,
  origins: ReadonlySet<string>,
): void {
  const cors = corsHeadersFor(request, origins);
  if (Object.keys(cors).length === 0) {
    const message = "CORSResponse: This CORS request is not allowed.";
    return sendRefusal(response, { status: 403, code: "AccessForbidden", message });
  }
  response.writeHead(200, {
    ...cors,
    "access-control-allow-methods": "GET, HEAD, POST, PUT",
    "access-control-allow-headers": headerOf(request, "access-control-request-headers") ?? "",
    "access-control-max-age": "3000",
  });
  response.end();
}

/** Empty for another origin: then the browser keeps the answer from the page. */
export function corsHeadersFor(
  request: IncomingMessage,
  origins: ReadonlySet<string>,
): Record<string, string> {
  const origin = headerOf(request, "origin");
  if (origin === undefined || !origins.has(origin)) return {};
  return {
    "access-control-allow-origin": origin,
    "access-control-expose-headers": "ETag",
    vary: "Origin",
  };
}

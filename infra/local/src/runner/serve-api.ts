import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { isAuthPath } from "@aftercare/functions/http/auth-paths.ts";
import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2 } from "aws-lambda";
import { closeServer, readBody, sendJson } from "../engines/http.ts";
import { listenOnLoopback } from "../engines/loopback.ts";
import { toApiEvent } from "./api-event.ts";
import { makeContext } from "./context.ts";
import type { Handlers } from "./handlers.ts";
import type { ReportProblem } from "./problems.ts";

/** What Lambda takes and gives in one call, all of the event together. */
const mostEventBytes = 6 * 1024 * 1024;
/** API Gateway waits no longer for an HTTP API's function. */
const patienceMs = 30_000;

export interface ApiServer {
  readonly port: number;
  readonly url: string;
  stop(): Promise<void>;
}

/** Answers a request by itself and says true, or leaves it to the product. */
export type LocalRoutes = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

/** Plays API Gateway's HTTP API in front of both entries. `local` comes first, for this machine's own pages. */
export async function serveApi(options: {
  readonly handlers: Pick<Handlers, "api" | "auth">;
  readonly report: ReportProblem;
  readonly port?: number | undefined;
  readonly local?: LocalRoutes;
}): Promise<ApiServer> {
  const server = createServer((request, response) => {
    answer(options, request, response).catch((error) => {
      options.report("api", error);
      if (response.headersSent) response.destroy();
      else sendJson(response, 500, { message: "Internal Server Error" });
    });
  });
  const { port, url } = await listenOnLoopback(server, "the API", options.port);
  return { port, url, stop: () => closeServer(server) };
}

async function answer(
  options: { readonly handlers: Pick<Handlers, "api" | "auth">; readonly local?: LocalRoutes },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (await options.local?.(request, response)) return;
  const body = await readBody(request, mostEventBytes);
  if (body === undefined) return tooLarge(response);
  const event = toApiEvent(request, body);
  if (Buffer.byteLength(JSON.stringify(event)) > mostEventBytes) return tooLarge(response);
  const entry = isAuthPath(event.rawPath) ? "auth" : "api";
  const result = await callInTime(entry, options.handlers[entry], event);
  if (result === undefined) return sendJson(response, 503, { message: "Service Unavailable" });
  sendResult(response, result, event.requestContext.requestId);
}

/** Undefined when the entry took too long; what it does afterwards is its own affair, as on AWS. */
async function callInTime(
  entry: string,
  handle: Handlers["api"],
  event: APIGatewayProxyEventV2,
): Promise<APIGatewayProxyResultV2 | undefined> {
  const stopWaiting = new AbortController();
  const late = sleep(patienceMs, undefined, { signal: stopWaiting.signal });
  late.catch(() => undefined);
  try {
    return await Promise.race([handle(event, makeContext(entry, patienceMs)), late]);
  } finally {
    stopWaiting.abort();
  }
}

function tooLarge(response: ServerResponse): void {
  sendJson(response, 413, { message: "Request Entity Too Large" });
}

/** A result without a status code is taken as a JSON body, as API Gateway does. */
function sendResult(
  response: ServerResponse,
  result: APIGatewayProxyResultV2,
  requestId: string,
): void {
  response.setHeader("apigw-requestid", requestId);
  if (typeof result === "string" || result.statusCode === undefined) {
    return sendJson(response, 200, result);
  }
  for (const [name, value] of Object.entries(result.headers ?? {})) {
    response.setHeader(name, String(value));
  }
  if (result.cookies !== undefined) response.setHeader("set-cookie", result.cookies);
  response.statusCode = result.statusCode;
  response.end(Buffer.from(result.body ?? "", result.isBase64Encoded ? "base64" : "utf8"));
}

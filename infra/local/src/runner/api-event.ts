import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { localAccount } from "../account.ts";

const textTypes = /^(text\/|application\/(json|javascript|xml)\b)/i;
const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/**
 * The request as API Gateway's HTTP API hands it to Lambda (payload format 2.0): the path percent-decoded
 * but the query not, header names in lower case with repeats joined by commas, cookies apart, and every
 * body but text, JSON, XML and JavaScript in base64.
 */
export function toApiEvent(
  request: IncomingMessage,
  body: Buffer,
  now: Date = new Date(),
): APIGatewayProxyEventV2 {
  const [path = "/", rawQueryString = ""] = (request.url ?? "/").split("?", 2);
  const rawPath = decodePath(path);
  const { cookie, ...headers } = joinHeaders(request.rawHeaders);
  const query = joinQuery(rawQueryString);
  return {
    version: "2.0",
    routeKey: "$default",
    rawPath,
    rawQueryString,
    ...(cookie === undefined ? {} : { cookies: cookie.split(/; */) }),
    headers: { ...headers, ...forwardedHeaders(request) },
    ...(query === undefined ? {} : { queryStringParameters: query }),
    requestContext: requestContext(request, rawPath, now),
    ...bodyOf(body, headers["content-type"]),
  };
}

function requestContext(
  request: IncomingMessage,
  path: string,
  now: Date,
): APIGatewayProxyEventV2["requestContext"] {
  const domainName = request.headers.host ?? "localhost";
  return {
    accountId: localAccount.accountId,
    apiId: "local",
    domainName,
    domainPrefix: domainName.split(".")[0] ?? domainName,
    http: {
      method: request.method ?? "GET",
      path,
      protocol: `HTTP/${request.httpVersion}`,
      sourceIp: request.socket.remoteAddress ?? "127.0.0.1",
      userAgent: request.headers["user-agent"] ?? "",
    },
    requestId: randomUUID(),
    routeKey: "$default",
    stage: "$default",
    time: accessLogTime(now),
    timeEpoch: now.getTime(),
  };
}

function bodyOf(
  body: Buffer,
  contentType: string | undefined,
): Pick<APIGatewayProxyEventV2, "body" | "isBase64Encoded"> {
  if (body.length === 0) return { isBase64Encoded: false };
  if (textTypes.test(contentType ?? "")) {
    return { body: body.toString("utf8"), isBase64Encoded: false };
  }
  return { body: body.toString("base64"), isBase64Encoded: true };
}

function joinHeaders(rawHeaders: readonly string[]): Record<string, string> {
  const joined: Record<string, string> = {};
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    const name = rawHeaders[at]?.toLowerCase() ?? "";
    const separator = name === "cookie" ? "; " : ",";
    const value = rawHeaders[at + 1] ?? "";
    joined[name] = joined[name] === undefined ? value : `${joined[name]}${separator}${value}`;
  }
  return joined;
}

function joinQuery(rawQueryString: string): Record<string, string> | undefined {
  if (rawQueryString === "") return undefined;
  const query = new URLSearchParams(rawQueryString);
  return Object.fromEntries([...query.keys()].map((name) => [name, query.getAll(name).join(",")]));
}

function forwardedHeaders(request: IncomingMessage): Record<string, string> {
  return {
    "x-forwarded-for": request.socket.remoteAddress ?? "127.0.0.1",
    "x-forwarded-port": String(request.socket.localPort ?? 0),
    "x-forwarded-proto": "http",
    "x-amzn-trace-id": `Root=1-${randomUUID()}`,
  };
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return path;
    throw error;
  }
}

/** `12/Mar/2020:19:03:58 +0000` */
function accessLogTime(now: Date): string {
  const [date = "", time = ""] = now.toISOString().split("T");
  const [year, month, day] = date.split("-");
  return `${day}/${months[Number(month) - 1]}/${year}:${time.slice(0, 8)} +0000`;
}

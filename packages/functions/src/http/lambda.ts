import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import type { ApiEnv } from "./api-env.ts";
import { zipBody } from "./zip-body.ts";
import { callerOf, originHeader } from "./front-door.ts";

/** Whatever answers web requests: the API, or the auth server. */
interface Answering {
  fetch(request: Request, env: ApiEnv["Bindings"]): Response | Promise<Response>;
}

/**
 * API Gateway's HTTP API (payload 2.0) to a web request and back. The framework's own adapter is deprecated
 * without a successor, writes to the console by itself, and answers some requests in a shape of its own. Of what
 * we answer only papers are binary: other files go between browser and storage.
 */
export async function answerEvent(
  api: Answering,
  event: APIGatewayProxyEventV2,
  originSecrets: readonly string[] = [],
): Promise<APIGatewayProxyStructuredResultV2> {
  const { requestId } = event.requestContext;
  const env: ApiEnv["Bindings"] = { requestId, ...callerOf(event, originSecrets) };
  const response = await api.fetch(requestOf(event), env);
  const { "set-cookie": _, ...headers } = Object.fromEntries(response.headers);
  const cookies = response.headers.getSetCookie();
  return {
    statusCode: response.status,
    ...(cookies.length === 0 ? {} : { cookies }),
    ...(await bodyFor(response, headers, event)),
  };
}

async function bodyFor(
  response: Response,
  headers: Record<string, string>,
  event: APIGatewayProxyEventV2,
) {
  if (headers["content-type"] === "application/pdf") {
    const bytes = Buffer.from(await response.arrayBuffer());
    return { headers, body: bytes.toString("base64"), isBase64Encoded: true };
  }
  return zipBody(headers, await response.text(), event.headers["accept-encoding"]);
}

/** A web request refuses to be made with these. Nothing here takes them: under another name they get their 405. */
const impossibleMethod = /^(CONNECT|TRACE|TRACK)$/i;

/** A body on GET or HEAD means nothing, and a web request cannot carry it. */
function requestOf(event: APIGatewayProxyEventV2): Request {
  const asked = event.requestContext.http.method;
  const method = impossibleMethod.test(asked) ? `X-${asked}` : asked;
  const body = method === "GET" || method === "HEAD" ? undefined : bodyOf(event);
  return new Request(urlOf(event), {
    method,
    headers: headersOf(event),
    ...(body === undefined ? {} : { body }),
  });
}

/** The path comes decoded and is encoded again: a “?” within it must not start the query. */
function urlOf({ rawPath, rawQueryString }: APIGatewayProxyEventV2): string {
  const path = rawPath.split("/").map(encodeURIComponent).join("/");
  return `https://api.invalid${path}${rawQueryString === "" ? "" : `?${rawQueryString}`}`;
}

function bodyOf({
  body,
  isBase64Encoded,
}: APIGatewayProxyEventV2): Uint8Array<ArrayBuffer> | undefined {
  if (body === undefined) return undefined;
  return Uint8Array.from(Buffer.from(body, isBase64Encoded ? "base64" : "utf8"));
}

/** Cookies come apart from the other headers; the CDN's secret goes no further. */
function headersOf({ headers, cookies = [] }: APIGatewayProxyEventV2): Headers {
  const known = Object.entries(headers).filter(
    ([name, value]) => value !== undefined && name !== originHeader,
  );
  const web = new Headers(known.map(([name, value]) => [name, headerSafe(value ?? "")]));
  if (cookies.length > 0) web.set("cookie", headerSafe(cookies.join("; ")));
  return web;
}

/** A web header holds Latin-1 and no line breaks. */
function headerSafe(value: string): string {
  return /^[\t\x20-\x7e]*$/.test(value) ? value : encodeURIComponent(value);
}

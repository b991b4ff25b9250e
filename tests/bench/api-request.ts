import { randomUUID } from "node:crypto";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { apiKey } from "./stage.ts";

/** A request as API Gateway's HTTP API hands it to Lambda (payload format 2.0). */
export function apiRequest(
  method: "GET" | "POST",
  path: string,
  body?: object,
): APIGatewayProxyEventV2 {
  const [rawPath = path, rawQueryString = ""] = path.split("?");
  const domainName = "api.aftercare.example";
  return {
    version: "2.0",
    routeKey: "$default",
    rawPath,
    rawQueryString,
    headers: {
      authorization: `Bearer ${apiKey}`,
      host: domainName,
      "user-agent": "partner/1.0",
      "x-forwarded-proto": "https",
      ...(body === undefined ? {} : { "content-type": "application/cloudevents+json" }),
    },
    requestContext: {
      accountId: "000000000000",
      apiId: "bench",
      domainName,
      domainPrefix: "api",
      http: {
        method,
        path: rawPath,
        protocol: "HTTP/1.1",
        sourceIp: "192.0.2.1",
        userAgent: "partner/1.0",
      },
      requestId: randomUUID(),
      routeKey: "$default",
      stage: "$default",
      time: "05/Jan/2026:04:00:00 +0000",
      timeEpoch: Date.UTC(2026, 0, 5, 4),
    },
    isBase64Encoded: false,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  };
}

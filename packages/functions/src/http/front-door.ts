import { createHash, timingSafeEqual } from "node:crypto";
import type { APIGatewayProxyEventV2 } from "aws-lambda";

/** What the CDN adds to each request, and nobody else can know. */
export const originHeader = "x-origin-secret";

/**
 * Where the CDN says who asks, in whatever its own function writes (infra/app/src/edge-functions.ts): CloudFront's
 * header of that kind cannot be had together with a host of the origin's own.
 */
export const viewerHeader = "x-viewer-address";

export interface Caller {
  readonly sourceIp: string;
  /** Past the CDN, which alone may ask here. */
  readonly isDetour: boolean;
}

/**
 * Who is at the other end of the line. Where a CDN stands in front, it says so by one of the secrets, and then
 * its word counts for who asked; anybody else's is worth nothing. Without secrets there is no CDN.
 */
export function callerOf(
  { headers, requestContext }: Pick<APIGatewayProxyEventV2, "headers" | "requestContext">,
  secrets: readonly string[],
): Caller {
  const { sourceIp } = requestContext.http;
  if (secrets.length === 0) return { sourceIp, isDetour: false };
  const brought = headers[originHeader] ?? "";
  // All are compared, so that the time tells nothing of which one it was.
  const isKnown = secrets.filter((secret) => isSame(brought, secret)).length > 0;
  if (!isKnown) return { sourceIp, isDetour: true };
  return { sourceIp: headers[viewerHeader] ?? sourceIp, isDetour: false };
}

/** In a time that does not depend on where they differ. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => createHash("sha256").update(text).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}

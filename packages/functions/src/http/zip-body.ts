import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";

const zip = promisify(gzip);

/** A smaller answer fits into one packet anyway. */
const leastBytes = 1_400;

type Body = Pick<APIGatewayProxyStructuredResultV2, "headers" | "body" | "isBase64Encoded">;

/**
 * The body as it goes over the network: the gateway packs nothing, and a CDN only what it may keep. Lists are a
 * sixth of their size then, which a phone notices. Pages stay as they are: some hold a token beside words from
 * their address, and the size of a packed page would tell of it.
 */
export async function zipBody(
  headers: Record<string, string>,
  body: string,
  acceptEncoding: string | undefined,
): Promise<Body> {
  const isData = headers["content-type"]?.startsWith("application/json") ?? false;
  if (!isData || body.length < leastBytes) return { headers, body, isBase64Encoded: false };
  const vary = [headers["vary"], "accept-encoding"].filter((name) => name !== undefined).join(", ");
  if (!/\bgzip\b/.test(acceptEncoding ?? ""))
    return { headers: { ...headers, vary }, body, isBase64Encoded: false };
  const { "content-length": _, ...others } = headers;
  const zipped = await zip(body);
  return {
    headers: { ...others, "content-encoding": "gzip", vary },
    body: zipped.toString("base64"),
    isBase64Encoded: true,
  };
}

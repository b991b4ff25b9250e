import type { MiddlewareHandler } from "hono";
import type { ApiContext, ApiEnv } from "../api-env.ts";
import { parseJson } from "../events/parse-json.ts";
import { answer } from "../problems/problem.ts";

const jsonType = /^application\/(cloudevents(-batch)?\+)?json *(;|$)/i;

/**
 * A body must say that it is JSON and be it: a form or plain text can be sent by any site without asking
 * first, and what has no schema of ours must not slip past it. `__proto__` and endless nesting end here.
 */
export const requireJson: MiddlewareHandler<ApiEnv> = async (c, next) => {
  const bytes = await bodyOf(c);
  if (bytes.length === 0) return next();
  if (!jsonType.test(c.req.header("content-type") ?? ""))
    return answer(c, "media-type.unsupported");
  if (parseJson(bytes).kind === "malformed") return answer(c, "request.malformed");
  return next();
};

/** Read once, and put back for whoever reads it next. */
async function bodyOf(c: ApiContext): Promise<Uint8Array<ArrayBuffer>> {
  if (c.req.raw.body === null) return new Uint8Array();
  const bytes = new Uint8Array(await c.req.raw.arrayBuffer());
  c.req.raw = new Request(c.req.raw, { method: c.req.method, body: bytes });
  return bytes;
}

import { actorRef } from "@aftercare/core/kernel/actor.ts";
import type { Context as CaseContext } from "@aftercare/core/kernel/context.ts";
import { idPattern } from "@aftercare/core/kernel/ids.ts";
import type { Log, LogFields } from "@aftercare/core/ports/log.ts";
import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { withLogFields } from "../adapters/log.ts";
import type { ApiContext, ApiEnv } from "./api-env.ts";
import { languageOf } from "./language.ts";
import { answeredBy } from "./load-later.ts";
import { answer } from "./problems/problem.ts";

type Middleware = MiddlewareHandler<ApiEnv>;

/** Gives the request its id and language, and logs it by its route: a path may hold a token. */
export function followRequest(log: Log): Middleware {
  return async (c, next) => {
    const requestId = c.env?.requestId ?? crypto.randomUUID();
    const language = languageOf(c);
    const startMs = performance.now();
    c.set("requestId", requestId);
    c.set("language", language);
    c.header("x-request-id", requestId);
    c.header("content-language", language);
    c.header("vary", "Accept-Language");
    c.header("cache-control", "no-store");
    await withLogFields({ requestId }, async () => {
      await next();
      log.info("request", {
        method: c.req.method,
        route: answeredBy(c).route,
        status: c.res.status,
        ms: Math.round(performance.now() - startMs),
        ...whoAndWhose(c),
      });
    });
  };
}

/** Which key asked about whose file: also, and above all, when it was not theirs to see (TC23). */
function whoAndWhose(c: ApiContext): LogFields {
  const cases: CaseContext | undefined = c.get("cases");
  if (cases === undefined) return {};
  const client = answeredBy(c).clientId;
  return {
    org: cases.org.id,
    by: actorRef(cases.actor),
    ...(client !== undefined && idPattern.test(client) ? { client } : {}),
  };
}

export function limitBody(maxBytes: number): Middleware {
  return bodyLimit({
    maxSize: maxBytes,
    onError: (c: ApiContext) => answer(c, "body.too-large"),
  });
}

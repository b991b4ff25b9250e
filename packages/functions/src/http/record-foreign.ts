import { idPattern, type ClientId } from "@aftercare/core/kernel/ids.ts";
import type { Context as CaseContext } from "@aftercare/core/kernel/context.ts";
import { recordForeign } from "@aftercare/core/verbs/record/record-foreign.ts";
import type { MiddlewareHandler } from "hono";
import { routePath } from "hono/route";
import type { ApiEnv } from "./api-env.ts";

/**
 * Around everything that asks for a client by name: whoever is answered 404 is on record before the answer
 * leaves. One place, so that no route can forget it.
 */
export const recordForeignReach: MiddlewareHandler<ApiEnv> = async (c, next) => {
  await next();
  if (c.res.status !== 404) return;
  const cases: CaseContext | undefined = c.get("cases");
  const clientId = c.req.param("clientId");
  if (cases === undefined || clientId === undefined || !idPattern.test(clientId)) return;
  await recordForeign(cases, { clientId: clientId as ClientId, route: routePath(c, -1) });
};

import type { MiddlewareHandler } from "hono";
import { matchedRoutes } from "hono/route";
import type { ApiContext, ApiEnv } from "./api-env.ts";
import type { Api } from "./routes/parts.ts";

/**
 * Hands what nobody took so far to an API that is loaded with the first such request. It is inside the guards
 * of the first one: who asks is known by now, and comes along.
 */
export function loadLater(api: Api, path: string, load: () => Promise<Api>): void {
  let loading: Promise<Api> | undefined;
  api.all(path, async (c) => {
    const later = await (loading ??= load());
    const response = await later.fetch(c.req.raw, { ...c.env, first: c });
    // Not as it is: what was set before would be lost.
    return c.newResponse(response.body, response);
  });
}

/** Takes over what the first API found out, and tells it which route answered. */
export const takeOver: MiddlewareHandler<ApiEnv> = async (c, next) => {
  const { first } = c.env;
  if (first === undefined) return next();
  for (const [name, value] of Object.entries(first.var)) {
    c.set(name as keyof ApiEnv["Variables"], value);
  }
  await next();
  first.set("answered", { route: routeOf(c), clientId: c.req.param("clientId") });
  return undefined;
};

/** The route that answered, as it is written, and the client it names. For whoever stands around it. */
export function answeredBy(c: ApiContext): ApiEnv["Variables"]["answered"] {
  const later: ApiEnv["Variables"]["answered"] | undefined = c.get("answered");
  return later ?? { route: routeOf(c), clientId: c.req.param("clientId") };
}

/** Guards and the API that is loaded later stand on patterns with a star; the route itself does not. */
function routeOf(c: ApiContext): string {
  const paths = matchedRoutes(c).map(({ path }) => path);
  return paths.findLast((path) => !path.endsWith("*")) ?? paths.at(-1) ?? "";
}

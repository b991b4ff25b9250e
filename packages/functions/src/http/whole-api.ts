import { OpenAPIHono } from "@hono/zod-openapi";
import type { App } from "../compose.ts";
import type { ApiEnv } from "./api-env.ts";
import type { Api } from "./routes/parts.ts";

/** All that is served, what is loaded later too: to describe it, never to answer with. */
export async function wholeApi(app: App, api: Api): Promise<Api> {
  const { makeLaterApi } = await import("./later-routes.ts");
  const whole = new OpenAPIHono<ApiEnv>();
  whole.route("/", api);
  whole.route("/", makeLaterApi(app));
  return whole;
}

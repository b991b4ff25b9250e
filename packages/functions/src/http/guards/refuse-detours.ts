import type { MiddlewareHandler } from "hono";
import type { ApiEnv } from "../api-env.ts";
import { answer } from "../problems/problem.ts";

/** Whoever found the gateway's own address and goes past the CDN, with its limits and its firewall, is sent back. */
export const refuseDetours: MiddlewareHandler<ApiEnv> = async (c, next) =>
  c.env?.isDetour === true ? answer(c, "request.detour") : next();

import type { MiddlewareHandler } from "hono";
import type { ApiContext, ApiEnv } from "../api-env.ts";
import { answer } from "../problems/problem.ts";

const safeMethods = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses what another site makes a signed-in browser send: a change that comes with a cookie must come from
 * our own pages (CSRF; beside the cookie's SameSite). A key in `Authorization` is sent by no browser on
 * another site's behalf, because we answer no CORS preflight.
 */
export function refuseCrossSite(
  appUrl: string,
  answerForeign: (c: ApiContext) => Response | Promise<Response> = (c) =>
    answer(c, "request.cross-site"),
): MiddlewareHandler<ApiEnv> {
  const ours = new URL(appUrl).origin;
  return async (c, next) => {
    const byCookie = c.req.header("cookie") !== undefined && !c.req.header("authorization");
    if (safeMethods.has(c.req.method) || !byCookie || isSameOrigin(c, ours)) return next();
    return answerForeign(c);
  };
}

/**
 * The same for pages whose press acts by the cookie: whoever is signed in would join an organisation without
 * knowing it. They may tell our own server where they stand, for browsers whose forms say nothing else.
 */
export function refuseForeignForms(appUrl: string): MiddlewareHandler<ApiEnv> {
  const refuse = refuseCrossSite(appUrl, async (c) => {
    const { answerCrossSite } = await import("../pages/answer-in-both.ts");
    return answerCrossSite(c);
  });
  return async (c, next) => {
    c.header("referrer-policy", "same-origin");
    return refuse(c, next);
  };
}

/**
 * Every browser of today sends `Sec-Fetch-Site`, which no page can forge; older ones send `Origin` with a
 * change. (`Origin` alone would not do: under `no-referrer` a form sends “null”.) Neither means no.
 */
export function isSameOrigin(c: ApiContext, ours: string): boolean {
  const site = c.req.header("sec-fetch-site");
  return site === undefined ? c.req.header("origin") === ours : site === "same-origin";
}

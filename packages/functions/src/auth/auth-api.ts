import { Hono } from "hono";
import type { App } from "../compose.ts";
import type { ApiContext, ApiEnv } from "../http/api-env.ts";
import { answerLimited, limitNetwork } from "../http/guards/limits.ts";
import { requireJson } from "../http/guards/require-json.ts";
import { secureAnswers } from "../http/guards/secure-answers.ts";
import { followRequest, limitBody } from "../http/middleware.ts";
import { networkOf } from "../http/network.ts";
import { handleErrorsWith } from "../http/problems/handle-error.ts";
import { answer, answerProblem, problemOf, readerOf } from "../http/problems/problem.ts";
import { bringAnswer } from "./bring-answer.ts";
import { doors, type Door } from "./doors.ts";
import { followUp } from "./follow-up.ts";
import { forwarded } from "./forwarded.ts";
import { limitSignIn } from "./limit-sign-in.ts";
import { makeAuth, type AuthServer } from "./server.ts";
import { tableAdapter } from "./table-adapter.ts";

/** A browser's answer for a passkey is the largest, with some 2 kB. */
const mostBodyBytes = 16_384;

/** `/api/auth`: what better-auth answers, behind doors of ours, with our problems and our limits. */
export function makeAuthApi(app: App): Hono<ApiEnv> {
  const { ports, config, identity } = app;
  const { appUrl } = config.settings;
  const auth = makeAuth({
    database: tableAdapter(identity),
    secret: config.authSecret,
    appUrl,
    limits: ports.limits,
    log: ports.log,
  });
  const api = new Hono<ApiEnv>();
  api.onError(handleErrorsWith(ports.log));
  api.notFound((c) => answer(c, "not-found"));
  api.use(secureAnswers(appUrl));
  api.use(followRequest(ports.log));
  api.use(limitNetwork(app, answerLimited));
  api.use(limitBody(mostBodyBytes));
  api.use(requireJson);
  for (const door of doors) {
    const path = `/api/auth${door.path}`;
    api.on(door.method, path, (c) => pass(app, auth, door, c));
    api.all(path, (c) => refuseMethod(c, door));
  }
  return api;
}

async function pass(app: App, auth: AuthServer, door: Door, c: ApiContext): Promise<Response> {
  const body = await bodyFor(door, c);
  if (body instanceof Response) return body;
  const network = networkOf(c.env?.sourceIp);
  if (door.counts !== undefined) {
    const email = typeof body["email"] === "string" ? body["email"] : undefined;
    const taken = await limitSignIn(app.ports.limits, door.counts, { network, email });
    if (taken.kind === "limited") return refuseMore(c, taken.retryAfterSeconds);
  }
  const { lang, ...said } = body;
  const request = forwarded(c, door.method, app.config.settings.appUrl, network, door.body && said);
  const { response, happened } = await auth.handle(request);
  if (response.ok) {
    const language = lang === "zh-CN" || lang === "en" ? lang : c.get("language");
    await followUp(app, c, happened, { language, network });
  }
  return bringAnswer(c, door.path, response);
}

/** What the door lets through of a POST's body; an empty one is an empty object. */
async function bodyFor(door: Door, c: ApiContext): Promise<Response | Record<string, unknown>> {
  if (door.body === undefined) return {};
  const text = await c.req.text();
  const parsed = door.body.safeParse(text === "" ? {} : JSON.parse(text));
  if (parsed.success) return parsed.data;
  const flaws = parsed.error.issues.map(({ path, message }) => ({
    field: path.join("."),
    message,
  }));
  return answer(c, "request.invalid", flaws);
}

function refuseMore(c: ApiContext, retryAfterSeconds: number): Response {
  const problem = problemOf("limit.reached", readerOf(c));
  return answerProblem(c, problem, { "retry-after": String(retryAfterSeconds) });
}

function refuseMethod(c: ApiContext, { method }: Door): Response {
  const allow = method === "GET" ? "GET, HEAD" : method;
  return answerProblem(c, problemOf("method-not-allowed", readerOf(c)), { allow });
}

import { Hono } from "hono";
import type { App } from "../compose.ts";
import type { ApiContext, ApiEnv } from "../http/api-env.ts";
import { answerLimited, limitNetwork } from "../http/guards/limits.ts";
import { refuseDetours } from "../http/guards/refuse-detours.ts";
import { requireJson } from "../http/guards/require-json.ts";
import { secureAnswers } from "../http/guards/secure-answers.ts";
import { followRequest, limitBody } from "../http/middleware.ts";
import { handleErrorsWith, handleMissingWith } from "../http/problems/handle-error.ts";
import { answerProblem, problemOf, readerOf } from "../http/problems/problem.ts";
import { bringAnswer } from "./bring-answer.ts";
import { doors, type Door } from "./doors.ts";
import { makeSignInPages } from "./pages/sign-in-pages.ts";
import { passDoor, type Gate } from "./pass-door.ts";
import { makeAuth } from "./server.ts";
import { tableAdapter } from "./table-adapter.ts";

/** A browser's answer for a passkey is the largest, with some 2 kB. */
const mostBodyBytes = 16_384;

/** `/api/auth`: what better-auth answers, behind doors of ours; and the pages that knock there for people. */
export function makeAuthApi(app: App): Hono<ApiEnv> {
  const { ports, config } = app;
  const gate: Gate = { app, auth: openAuth(app) };
  const api = new Hono<ApiEnv>();
  api.onError(handleErrorsWith(app));
  api.notFound(handleMissingWith(app));
  api.use(secureAnswers(config.settings.appUrl));
  api.use(followRequest(ports.log));
  api.use(refuseDetours);
  api.use(limitBody(mostBodyBytes));
  api.use("/api/auth/*", limitNetwork(app, answerLimited), requireJson);
  for (const door of doors) {
    const path = `/api/auth${door.path}`;
    api.on(door.method, path, async (c) =>
      bringAnswer(c, await passDoor(gate, c, door, await saidIn(c, door))),
    );
    api.all(path, (c) => refuseMethod(c, door));
  }
  api.route("/", makeSignInPages(gate));
  return api;
}

function openAuth({ ports, config, identity }: App) {
  return makeAuth({
    database: tableAdapter(identity),
    secret: config.authSecret(),
    appUrl: config.settings.appUrl,
    limits: ports.limits,
    log: ports.log,
  });
}

/** A POST's body; an empty one is an empty object. */
async function saidIn(c: ApiContext, door: Door): Promise<unknown> {
  if (door.body === undefined) return undefined;
  const text = await c.req.text();
  return text === "" ? {} : JSON.parse(text);
}

function refuseMethod(c: ApiContext, { method }: Door): Response {
  const allow = method === "GET" ? "GET, HEAD" : method;
  return answerProblem(c, problemOf("method-not-allowed", readerOf(c)), { allow });
}

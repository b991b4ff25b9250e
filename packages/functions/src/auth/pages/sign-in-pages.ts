import { Hono, type MiddlewareHandler } from "hono";
import type { ApiContext, ApiEnv } from "../../http/api-env.ts";
import { answerBusyPage, limitNetwork } from "../../http/guards/limits.ts";
import { isSameOrigin } from "../../http/guards/refuse-cross-site.ts";
import { codeOfError } from "../../http/problems/handle-error.ts";
import { problemKinds } from "../../http/problems/problem-kinds.ts";
import type { Gate } from "../pass-door.ts";
import { addAccountRoutes } from "./account-routes.ts";
import { answerPerson } from "./answer-person.ts";
import { addAuthenticatorRoutes } from "./authenticator-routes.ts";
import { brokenPage, crossSitePage, unavailablePage } from "./problem-page.ts";
import { addSecondFactorRoutes } from "./second-factor-routes.ts";
import { addSignInRoutes } from "./sign-in-routes.ts";
import { addSignOutRoutes } from "./sign-out-routes.ts";

/**
 * What a person needs to sign in and to own their account, without a script: forms that knock at the same
 * doors as programs do. The web app will have all of it but these pages, which work everywhere.
 */
export function makeSignInPages(gate: Gate): Hono<ApiEnv> {
  const pages = new Hono<ApiEnv>();
  pages.onError((error, c) => answerError(gate, error, c));
  for (const path of ["/sign-in/*", "/sign-out", "/account/*"]) {
    pages.use(path, limitNetwork(gate.app, answerBusyPage), ourPagesOnly(gate));
  }
  addSignInRoutes(pages, gate);
  addSecondFactorRoutes(pages, gate);
  addSignOutRoutes(pages, gate);
  addAccountRoutes(pages, gate);
  addAuthenticatorRoutes(pages, gate);
  return pages;
}

/** With and without a cookie: nobody is signed in by another site either. */
function ourPagesOnly({ app }: Gate): MiddlewareHandler<ApiEnv> {
  const ours = new URL(app.config.settings.appUrl).origin;
  return async (c, next) => {
    if (c.req.method === "GET" || c.req.method === "HEAD" || isSameOrigin(c, ours)) return next();
    return answerPerson(c, 403, crossSitePage(c.get("language")));
  };
}

/** As `handleErrorsWith` for programs: logged with its cause, told without it. */
function answerError({ app }: Gate, error: Error, c: ApiContext): Promise<Response> {
  const code = codeOfError(error);
  const { status } = problemKinds[code];
  const language = c.get("language");
  app.ports.log.error("a page failed", { code }, error);
  if (status !== 503) return answerPerson(c, 500, brokenPage(language, c.get("requestId")));
  c.header("retry-after", "2");
  return answerPerson(c, 503, unavailablePage(language));
}

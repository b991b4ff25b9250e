import { OpenAPIHono, type OpenAPIHonoOptions } from "@hono/zod-openapi";
import type { App } from "../compose.ts";
import type { ApiEnv } from "./api-env.ts";
import { authenticate, followRequest } from "./middleware.ts";
import { describeEventRoute } from "./openapi/document.ts";
import { handleErrorsWith } from "./problems/handle-error.ts";
import { answer, answerProblem, problemOf, readerOf } from "./problems/problem.ts";
import { addClientRoutes } from "./routes/clients.ts";
import { addDocsRoutes } from "./routes/docs.ts";
import { addEventRoutes } from "./routes/events.ts";
import { addEvidenceRoutes } from "./routes/evidence.ts";
import { addFollowUpLinkRoutes } from "./routes/follow-up-link.ts";
import { addFollowUpRoutes } from "./routes/follow-ups.ts";
import { addOrganisationRoutes } from "./routes/organisation.ts";
import type { Api } from "./routes/parts.ts";
import { addRemindersLinkRoutes } from "./routes/reminders-link.ts";
import { addTimelineRoutes } from "./routes/timeline.ts";
import { addWorklistRoutes } from "./routes/worklist.ts";

/** The whole HTTP side: what is open to everybody, the pages behind mails, and the API behind a key. */
export function makeApi(app: App): Api {
  const api: Api = new OpenAPIHono<ApiEnv>({ defaultHook: answerFlaws });
  api.onError(handleErrorsWith(app.ports.log));
  api.notFound((c) => answer(c, "not-found"));
  api.use(followRequest(app.ports.log));

  api.get("/health", (c) => c.json({ status: "ok" }));
  addDocsRoutes(api, app.config.settings.appUrl);
  addFollowUpLinkRoutes(api, app);
  addRemindersLinkRoutes(api, app);

  api.use("/v1/*", authenticate(app));
  describeEventRoute(api);
  addEventRoutes(api);
  addOrganisationRoutes(api);
  addClientRoutes(api);
  addTimelineRoutes(api);
  addFollowUpRoutes(api);
  addWorklistRoutes(api);
  addEvidenceRoutes(api);

  refuseOtherMethods(api);
  return api;
}

/** An id that cannot be one names nothing; every other flaw is named. */
const answerFlaws: NonNullable<OpenAPIHonoOptions<ApiEnv>["defaultHook"]> = (result, c) => {
  if (result.success) return undefined;
  if (result.target === "param") return answer(c, "not-found");
  const flaws = result.error.issues.map(({ path, message }) => ({
    field: path.join("."),
    message,
  }));
  return answer(c, "request.invalid", flaws);
};

/** A known address with a method it does not take says which ones it does. */
function refuseOtherMethods(api: Api): void {
  const routes = api.routes.filter(({ method }) => method !== "ALL");
  const byPath = Map.groupBy(routes, ({ path }) => path);
  for (const [path, known] of byPath) {
    const methods = new Set(known.map(({ method }) => method));
    const allow = [...methods, ...(methods.has("GET") ? ["HEAD"] : [])].join(", ");
    api.all(path, (c) => answerProblem(c, problemOf("method-not-allowed", readerOf(c)), { allow }));
  }
}

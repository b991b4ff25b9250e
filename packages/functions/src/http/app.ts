import { OpenAPIHono } from "@hono/zod-openapi";
import type { App } from "../compose.ts";
import { answerFlaws } from "./answer-flaws.ts";
import type { ApiEnv } from "./api-env.ts";
import { authenticate, authenticatePerson } from "./authenticate.ts";
import { answerBusyPage, answerLimited, limitNetwork } from "./guards/limits.ts";
import { refuseDetours } from "./guards/refuse-detours.ts";
import { refuseCrossSite, refuseForeignForms } from "./guards/refuse-cross-site.ts";
import { requireJson } from "./guards/require-json.ts";
import { secureAnswers } from "./guards/secure-answers.ts";
import { loadLater } from "./load-later.ts";
import { followRequest, limitBody } from "./middleware.ts";
import { handleErrorsWith, handleMissingWith } from "./problems/handle-error.ts";
import { recordForeignReach } from "./record-foreign.ts";
import { refuseOtherMethods } from "./refuse-other-methods.ts";
import { addCalendarFeedRoutes } from "./routes/calendar-feed.ts";
import { addCalendarSubscriptionRoutes } from "./routes/calendar-subscription.ts";
import { addClientRoutes } from "./routes/clients.ts";
import { addCaseloadRoutes } from "./routes/desk-caseload.ts";
import { addDocsRoutes } from "./routes/docs.ts";
import { addEventRoutes } from "./routes/events.ts";
import { addEvidenceRoutes } from "./routes/evidence.ts";
import { addFollowUpLinkRoutes } from "./routes/follow-up-link.ts";
import { addFollowUpRoutes } from "./routes/follow-ups.ts";
import { addOrganisationRoutes } from "./routes/organisation.ts";
import { addOrganisationsRoutes } from "./routes/organisations.ts";
import { addInvitationLinkRoutes } from "./routes/invitation-link.ts";
import { addJoinLinkPageRoutes } from "./routes/join-link-page.ts";
import { addMeRoutes } from "./routes/me.ts";
import { addMessageRoutes } from "./routes/messages.ts";
import type { Api } from "./routes/parts.ts";
import { addPublicPageRoutes } from "./routes/public-pages.ts";
import { addRemindersLinkRoutes } from "./routes/reminders-link.ts";
import { addTimelineRoutes } from "./routes/timeline.ts";
import { addWebhookRoutes } from "./routes/webhooks.ts";
import { addWorklistRoutes } from "./routes/worklist.ts";

/** No body of ours is larger; most routes take less. */
const mostBodyBytes = 1_048_576;

/**
 * The HTTP side: what is open to everybody, the pages behind mails, and the API behind its guards. What is
 * asked for most is here; every other room stands in `later-routes.ts`.
 */
export function makeApi(app: App): Api {
  const api: Api = new OpenAPIHono<ApiEnv>({ defaultHook: answerFlaws });
  api.onError(handleErrorsWith(app));
  api.notFound(handleMissingWith(app));
  const { appUrl } = app.config.settings;
  api.use(secureAnswers(appUrl));
  api.use(followRequest(app.ports.log));
  api.use(refuseDetours);
  api.use(limitBody(mostBodyBytes));
  api.use("/v1/*", refuseCrossSite(appUrl));

  api.get("/health", (c) => c.json({ status: "ok", release: app.config.release() }));
  for (const open of ["/v1/docs", "/v1/openapi.json"]) {
    api.use(open, limitNetwork(app, answerLimited));
  }
  for (const linked of ["/a/*", "/m/*", "/invitation/*", "/join/*", "/calendar/*"])
    api.use(linked, limitNetwork(app, answerBusyPage));
  for (const joining of ["/invitation/*", "/join/*"]) api.use(joining, refuseForeignForms(appUrl));
  addPublicPageRoutes(api, app);
  addDocsRoutes(api, app);
  addFollowUpLinkRoutes(api, app);
  addRemindersLinkRoutes(api, app);
  addInvitationLinkRoutes(api, app);
  addJoinLinkPageRoutes(api, app);
  addWebhookRoutes(api, app);
  addOrganisationsRoutes(api, app);

  addCalendarSubscriptionRoutes(api, app);
  addCalendarFeedRoutes(api, app);

  api.use("/v1/me/*", authenticatePerson(app), requireJson);
  addMeRoutes(api, app);

  api.use("/v1/*", recordForeignReach(app));
  api.use("/v1/*", authenticate(app));
  addEventRoutes(api);
  api.use("/v1/*", requireJson);
  addOrganisationRoutes(api);
  addClientRoutes(api);
  addTimelineRoutes(api);
  addMessageRoutes(api);
  addFollowUpRoutes(api);
  addWorklistRoutes(api);
  addCaseloadRoutes(api);
  addEvidenceRoutes(api);

  refuseOtherMethods(api);
  loadLater(api, "/v1/*", async () => (await import("./later-routes.ts")).makeLaterApi(app));
  return api;
}

import { OpenAPIHono, type OpenAPIHonoOptions } from "@hono/zod-openapi";
import type { App } from "../compose.ts";
import type { ApiEnv } from "./api-env.ts";
import { authenticate, authenticatePerson } from "./authenticate.ts";
import { answerBusyPage, answerLimited, limitNetwork } from "./guards/limits.ts";
import { refuseDetours } from "./guards/refuse-detours.ts";
import { refuseCrossSite, refuseForeignForms } from "./guards/refuse-cross-site.ts";
import { requireJson } from "./guards/require-json.ts";
import { secureAnswers } from "./guards/secure-answers.ts";
import { followRequest, limitBody } from "./middleware.ts";
import { handleErrorsWith, handleMissingWith } from "./problems/handle-error.ts";
import { answer, answerProblem, problemOf, readerOf } from "./problems/problem.ts";
import { recordForeignReach } from "./record-foreign.ts";
import { addAccessRecordRoutes } from "./routes/access-record.ts";
import { addApiKeyRoutes } from "./routes/api-keys.ts";
import { addApprovalRoutes } from "./routes/approvals.ts";
import { addCalendarFeedRoutes } from "./routes/calendar-feed.ts";
import { addCalendarSubscriptionRoutes } from "./routes/calendar-subscription.ts";
import { addCalendarRoutes } from "./routes/calendar.ts";
import { addClientRoutes } from "./routes/clients.ts";
import { addConsentRoutes } from "./routes/consents.ts";
import { addCaseloadRoutes } from "./routes/desk-caseload.ts";
import { addOverviewRoutes } from "./routes/desk-overview.ts";
import { addDataRequestRoutes } from "./routes/data-requests.ts";
import { addDisputeRoutes } from "./routes/disputes.ts";
import { addDocsRoutes } from "./routes/docs.ts";
import { addEventRoutes } from "./routes/events.ts";
import { addEvidenceRoutes } from "./routes/evidence.ts";
import { addExportRoutes } from "./routes/exports.ts";
import { addFollowUpLinkRoutes } from "./routes/follow-up-link.ts";
import { addFollowUpRoutes } from "./routes/follow-ups.ts";
import { addOrganisationRoutes } from "./routes/organisation.ts";
import { addOrganisationsRoutes } from "./routes/organisations.ts";
import { addInvitationLinkRoutes } from "./routes/invitation-link.ts";
import { addInvitationRoutes } from "./routes/invitations.ts";
import { addJoinLinkPageRoutes } from "./routes/join-link-page.ts";
import { addJoinLinkRoutes } from "./routes/join-link.ts";
import { addKnowledgeRoutes } from "./routes/knowledge.ts";
import { addMailTroubleRoutes } from "./routes/mail-troubles.ts";
import { addMeRoutes } from "./routes/me.ts";
import { addMemberRoutes } from "./routes/members.ts";
import { addMessageRoutes } from "./routes/messages.ts";
import { addNudgeRoutes } from "./routes/nudges.ts";
import type { Api } from "./routes/parts.ts";
import { addPrivacyRoutes } from "./routes/privacy.ts";
import { addPublicPageRoutes } from "./routes/public-pages.ts";
import { addReminderPreferenceRoutes } from "./routes/reminder-preferences.ts";
import { addRemindersLinkRoutes } from "./routes/reminders-link.ts";
import { addReviewRoutes } from "./routes/reviews.ts";
import { addRuleRoutes } from "./routes/rules.ts";
import { addSenderCheckRoutes } from "./routes/sender-check.ts";
import { addTimelineRoutes } from "./routes/timeline.ts";
import { addWebhookDeliveryRoutes } from "./routes/webhook-deliveries.ts";
import { addWebhookEndpointRoutes } from "./routes/webhook-endpoints.ts";
import { addWebhookSourceRoutes } from "./routes/webhook-sources.ts";
import { addWebhookRoutes } from "./routes/webhooks.ts";
import { addWordingRoutes } from "./routes/wording.ts";
import { addWorklistRoutes } from "./routes/worklist.ts";

/** No body of ours is larger; most routes take less. */
const mostBodyBytes = 1_048_576;

/** The whole HTTP side: what is open to everybody, the pages behind mails, and the API behind a key. */
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
  addDocsRoutes(api, appUrl);
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
  addRuleRoutes(api);
  addWordingRoutes(api);
  addCalendarRoutes(api);
  addSenderCheckRoutes(api);
  addMailTroubleRoutes(api);
  addApiKeyRoutes(api);
  addClientRoutes(api);
  addTimelineRoutes(api);
  addMessageRoutes(api);
  addFollowUpRoutes(api);
  addKnowledgeRoutes(api);
  addWorklistRoutes(api);
  addReviewRoutes(api);
  addDisputeRoutes(api);
  addNudgeRoutes(api);
  addCaseloadRoutes(api);
  addOverviewRoutes(api);
  addEvidenceRoutes(api);
  addConsentRoutes(api);
  addReminderPreferenceRoutes(api);
  addPrivacyRoutes(api);
  addDataRequestRoutes(api);
  addExportRoutes(api);
  addWebhookSourceRoutes(api);
  addWebhookEndpointRoutes(api);
  addWebhookDeliveryRoutes(api);
  addAccessRecordRoutes(api);
  addMemberRoutes(api);
  addInvitationRoutes(api);
  addJoinLinkRoutes(api);
  addApprovalRoutes(api);

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

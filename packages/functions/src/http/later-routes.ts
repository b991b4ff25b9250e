import { OpenAPIHono } from "@hono/zod-openapi";
import type { App } from "../compose.ts";
import type { ApiEnv } from "./api-env.ts";
import { answerFlaws } from "./answer-flaws.ts";
import { takeOver } from "./load-later.ts";
import { handleErrorsWith, handleMissingWith } from "./problems/handle-error.ts";
import { refuseOtherMethods } from "./refuse-other-methods.ts";
import { addAccessRecordRoutes } from "./routes/access-record.ts";
import { addApiKeyRoutes } from "./routes/api-keys.ts";
import { addApprovalRoutes } from "./routes/approvals.ts";
import { addCalendarRoutes } from "./routes/calendar.ts";
import { addConductRoutes } from "./routes/conduct.ts";
import { addConsentRoutes } from "./routes/consents.ts";
import { addCreditorRoutes } from "./routes/creditors.ts";
import { addCreditReportRoutes } from "./routes/credit-report.ts";
import { addDataRequestRoutes } from "./routes/data-requests.ts";
import { addOverviewRoutes } from "./routes/desk-overview.ts";
import { addDigestRoutes } from "./routes/digest.ts";
import { addDisputeRoutes } from "./routes/disputes.ts";
import { addDossierRoutes } from "./routes/dossiers.ts";
import { addExportRoutes } from "./routes/exports.ts";
import { addImportRoutes } from "./routes/imports.ts";
import { addInvitationRoutes } from "./routes/invitations.ts";
import { addJoinLinkRoutes } from "./routes/join-link.ts";
import { addKnowledgeRoutes } from "./routes/knowledge.ts";
import { addLetterRoutes } from "./routes/letters.ts";
import { addMailTroubleRoutes } from "./routes/mail-troubles.ts";
import { addMemberRoutes } from "./routes/members.ts";
import { addNudgeRoutes } from "./routes/nudges.ts";
import { addPaperRoutes } from "./routes/papers.ts";
import type { Api } from "./routes/parts.ts";
import { addPrivacyRoutes } from "./routes/privacy.ts";
import { addPlanRoutes } from "./routes/plans.ts";
import { addReminderPreferenceRoutes } from "./routes/reminder-preferences.ts";
import { addReviewRoutes } from "./routes/reviews.ts";
import { addRuleRoutes } from "./routes/rules.ts";
import { addSenderCheckRoutes } from "./routes/sender-check.ts";
import { addWebhookDeliveryRoutes } from "./routes/webhook-deliveries.ts";
import { addWebhookEndpointRoutes } from "./routes/webhook-endpoints.ts";
import { addWebhookSourceRoutes } from "./routes/webhook-sources.ts";
import { addWordingRoutes } from "./routes/wording.ts";

/**
 * What is asked for more rarely, behind the guards of `app.ts`: a cold start does not load it. A new room
 * begins here. An address has all its methods either here or there.
 */
export function makeLaterApi(app: App): Api {
  const api: Api = new OpenAPIHono<ApiEnv>({ defaultHook: answerFlaws });
  api.onError(handleErrorsWith(app));
  api.notFound(handleMissingWith(app));
  api.use(takeOver);

  addRuleRoutes(api);
  addWordingRoutes(api);
  addCalendarRoutes(api);
  addSenderCheckRoutes(api);
  addMailTroubleRoutes(api);
  addApiKeyRoutes(api);
  addKnowledgeRoutes(api);
  addLetterRoutes(api);
  addPaperRoutes(api);
  addReviewRoutes(api);
  addDigestRoutes(api);
  addDisputeRoutes(api);
  addCreditReportRoutes(api);
  addNudgeRoutes(api);
  addPlanRoutes(api);
  addOverviewRoutes(api);
  addConductRoutes(api);
  addConsentRoutes(api);
  addCreditorRoutes(api);
  addReminderPreferenceRoutes(api);
  addPrivacyRoutes(api);
  addDataRequestRoutes(api);
  addExportRoutes(api);
  addDossierRoutes(api);
  addImportRoutes(api);
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

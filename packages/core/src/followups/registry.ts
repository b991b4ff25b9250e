import type { Rulebook } from "./rule.ts";
import { autoDebitRules } from "./rules/auto-debit.ts";
import { balanceRules } from "./rules/balance.ts";
import { certificateRules } from "./rules/certificate.ts";
import { compensationRules } from "./rules/compensation.ts";
import { complaintRules } from "./rules/complaint.ts";
import { contactRules, residualRule, staleDataRule } from "./rules/contact.ts";
import { conversationRules } from "./rules/conversation.ts";
import { creditorRules } from "./rules/creditor.ts";
import { creditRules } from "./rules/credit.ts";
import { dossierRules } from "./rules/dossier.ts";
import { guaranteeRules } from "./rules/guarantee.ts";
import { habitRules } from "./rules/habit.ts";
import { guarantorRules } from "./rules/guarantor.ts";
import { handoverRules } from "./rules/handover.ts";
import { legalRules } from "./rules/legal.ts";
import { instalmentRules } from "./rules/instalment.ts";
import { letterRules } from "./rules/letter.ts";
import { objectionRules } from "./rules/objection.ts";
import { offerRules } from "./rules/offer.ts";
import { planRules } from "./rules/plan.ts";
import { privacyRules, withdrawnEvidenceRule } from "./rules/privacy.ts";
import { reconcileRules } from "./rules/reconcile.ts";
import { ownReportRules, reportRules } from "./rules/report.ts";
import { ownRetentionRule, retentionRule } from "./rules/retention.ts";
import { reviewRules } from "./rules/review.ts";
import { selfCheckRules } from "./rules/self-check.ts";
import {
  addressRules,
  dateChangedRule,
  purgeBlockedRule,
  ruleChangedRule,
} from "./rules/service.ts";
import { contactPeopleRule, reachedAnewRule } from "./rules/platform-contacts.ts";
import { settlingRules } from "./rules/settling.ts";

/** Every rule of the product. A new rule is one entry in one flow's file. */
export const rulebook: Rulebook = {
  version: "1",
  debt: [
    ...settlingRules,
    ...autoDebitRules,
    ...certificateRules,
    ...creditRules,
    ...balanceRules,
    ...objectionRules,
    ...complaintRules,
    ...reportRules,
    ...offerRules,
    ...planRules,
    ...instalmentRules,
    ...reconcileRules,
    ...letterRules,
    retentionRule(0),
    ...guaranteeRules,
    ...guarantorRules,
    ...compensationRules,
    ...creditorRules,
    ...contactRules,
    contactPeopleRule,
    staleDataRule,
    residualRule,
    ...legalRules,
    ...reviewRules,
    dateChangedRule,
    ruleChangedRule,
    purgeBlockedRule,
    withdrawnEvidenceRule,
  ],
  client: [
    ...selfCheckRules,
    ...ownReportRules,
    ...addressRules,
    reachedAnewRule,
    ...contactRules,
    ...privacyRules,
    ...handoverRules,
    ...habitRules,
    ...conversationRules,
    ...dossierRules,
    ...reviewRules,
    ownRetentionRule(0),
    dateChangedRule,
    ruleChangedRule,
    purgeBlockedRule,
    withdrawnEvidenceRule,
  ],
};

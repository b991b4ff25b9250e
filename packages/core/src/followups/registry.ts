import type { Rulebook } from "./rule.ts";
import { autoDebitRules } from "./rules/auto-debit.ts";
import { balanceRules } from "./rules/balance.ts";
import { certificateRules } from "./rules/certificate.ts";
import { compensationRules } from "./rules/compensation.ts";
import { complaintRules } from "./rules/complaint.ts";
import { contactRules, residualRule } from "./rules/contact.ts";
import { conversationRules } from "./rules/conversation.ts";
import { creditRules } from "./rules/credit.ts";
import { guaranteeRules } from "./rules/guarantee.ts";
import { handoverRules } from "./rules/handover.ts";
import { objectionRules } from "./rules/objection.ts";
import { offerRules } from "./rules/offer.ts";
import { privacyRules, withdrawnEvidenceRule } from "./rules/privacy.ts";
import { ownRetentionRule, retentionRule } from "./rules/retention.ts";
import { reviewRules } from "./rules/review.ts";
import { selfCheckRules } from "./rules/self-check.ts";
import {
  addressRules,
  dateChangedRule,
  purgeBlockedRule,
  ruleChangedRule,
} from "./rules/service.ts";
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
    ...offerRules,
    retentionRule(0),
    ...guaranteeRules,
    ...compensationRules,
    ...contactRules,
    residualRule,
    ...reviewRules,
    dateChangedRule,
    ruleChangedRule,
    purgeBlockedRule,
    withdrawnEvidenceRule,
  ],
  client: [
    ...selfCheckRules,
    ...addressRules,
    ...contactRules,
    ...privacyRules,
    ...handoverRules,
    ...conversationRules,
    ...reviewRules,
    ownRetentionRule(0),
    dateChangedRule,
    ruleChangedRule,
    purgeBlockedRule,
    withdrawnEvidenceRule,
  ],
};

import type { Text } from "../kernel/language.ts";
import { say } from "../notices/notice.ts";
import type { LetterId } from "./letter-ids.ts";

/** What each letter is called, on itself and in the timeline. */
export const letterNames = {
  "police-statement": say("报案情况说明", "Statement for the police"),
  refund: say("关于退还结清后扣款的申请", "Request to refund a debit after settlement"),
  "conduct-complaint": say("关于联系方式的投诉", "Complaint about how I was contacted"),
  "statement-split": say("关于提供应还金额明细的申请", "Request to split the sum you claim"),
  difference: say("关于核对应还金额的申请", "Request to check the sum you claim"),
  negotiation: say("关于还款安排的说明", "About how I will repay"),
  combination: say("还款方案建议", "A proposal for repayment"),
  "penalty-waiver": say("关于减免罚息的申请", "Request to waive penalty interest"),
  grace: say("关于缓期或调整还款计划的申请", "Request for a time of grace or another plan"),
  "prepay-clause": say("关于提前还款条款和金额的询问", "Question about early repayment"),
  "certificate-request": say("关于出具结清证明的申请", "Request for a settlement certificate"),
  "certificate-correction": say(
    "关于重新出具结清证明的申请",
    "Request for a corrected settlement certificate",
  ),
  "signing-check": say("签字前的核对单", "Before you sign: what to check"),
  "closure-request": say(
    "关于注销账户和授信额度的申请",
    "Request to close the account and its credit line",
  ),
  "contact-deletion": say(
    "关于删除联系人和绑定信息的申请",
    "Request to delete contacts and bound data",
  ),
  "collateral-release": say("关于办理解押的申请", "Request to release the security"),
  "compensation-proof": say("关于出具代偿结清证明的申请", "Request for proof of the compensation"),
  "insurer-confirmation": say(
    "关于出具债权结清确认函的申请",
    "Request to confirm that your claim is settled",
  ),
  "transfer-notice": say("关于确认债权是否转让的询问", "Question whether the claim was assigned"),
  "objection-institution": say("关于信用报告信息的异议", "Objection to what you reported"),
  "objection-bureau": say("个人信用报告异议申请", "Objection to my credit report"),
  "own-statement": say("本人声明", "My own statement"),
  "complaint-institution": say("投诉", "Complaint"),
  "complaint-pboc": say("关于信用信息的投诉", "Complaint about credit information"),
  "complaint-12378": say("向金融监管部门反映情况", "Complaint to the regulator"),
} as const satisfies Readonly<Record<LetterId, Text>>;

import type { ReviewReason } from "../casefile/desk-facts.ts";
import type { EvidenceKind } from "../casefile/facts.ts";
import type { Text } from "../kernel/language.ts";

/** What a mail calls a piece of evidence; each reads well inside a sentence. */
export const documentNames: Readonly<Record<EvidenceKind, Text>> = {
  bank_record: { "zh-CN": "银行流水", en: "the bank record" },
  platform_success: { "zh-CN": "还款成功的截图", en: "the screenshot of the payment" },
  official_receipt: { "zh-CN": "官方回单", en: "the official receipt" },
  certificate: { "zh-CN": "结清证明", en: "the settlement certificate" },
  statement: { "zh-CN": "对账单", en: "the statement" },
  contract: { "zh-CN": "合同", en: "the contract" },
  credit_report: { "zh-CN": "信用报告", en: "the credit report" },
  status_screenshot: { "zh-CN": "状态截图", en: "the screenshot of the status" },
  autodebit_screenshot: { "zh-CN": "自动扣款的截图", en: "the screenshot about automatic debit" },
  closure_confirmation: { "zh-CN": "销户确认", en: "the confirmation of the closed account" },
  objection_receipt: { "zh-CN": "异议回执", en: "the receipt of the objection" },
  power_of_attorney: { "zh-CN": "授权委托书", en: "the power of attorney" },
  letter: { "zh-CN": "信函", en: "the letter" },
  contact_record: { "zh-CN": "联系记录", en: "the record of a contact" },
  collateral_release: { "zh-CN": "解押材料", en: "the release papers" },
  other: { "zh-CN": "那份资料", en: "the file" },
};

/** Why another picture would help; never a reproach. */
export const reviewReasonNames: Readonly<Record<ReviewReason, Text>> = {
  unreadable: { "zh-CN": "有些字看不清", en: "some of it is hard to read" },
  "wrong-document": { "zh-CN": "要用的是另一种", en: "another document is needed" },
  incomplete: { "zh-CN": "还差一部分", en: "a part of it is missing" },
  other: { "zh-CN": "旁边写了说明", en: "a note beside it says what would help" },
};

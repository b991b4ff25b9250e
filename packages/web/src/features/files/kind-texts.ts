import type { EvidenceKind } from "../../api/files.ts";
import type { Text, Texts } from "../../language/language.ts";

/** What people call the papers and pictures they keep. */
export const kindTexts = {
  bank_record: { "zh-CN": "银行流水", en: "Bank record" },
  platform_success: { "zh-CN": "还款成功的截图", en: "Screenshot of the payment" },
  official_receipt: { "zh-CN": "官方回单或收据", en: "Official receipt" },
  certificate: { "zh-CN": "结清证明", en: "Settlement certificate" },
  statement: { "zh-CN": "对账单", en: "Statement" },
  contract: { "zh-CN": "借款合同", en: "Loan contract" },
  credit_report: { "zh-CN": "信用报告", en: "Credit report" },
  status_screenshot: { "zh-CN": "账户状态的截图", en: "Screenshot of the account's status" },
  autodebit_screenshot: {
    "zh-CN": "自动扣款已关掉的截图",
    en: "Screenshot: automatic debit is off",
  },
  closure_confirmation: { "zh-CN": "销户确认", en: "Confirmation that the account is closed" },
  objection_receipt: { "zh-CN": "异议回执", en: "Receipt of an objection" },
  power_of_attorney: { "zh-CN": "授权委托书", en: "Power of attorney" },
  letter: { "zh-CN": "信函", en: "Letter" },
  contact_record: { "zh-CN": "短信、通话或聊天截图", en: "Messages, calls or chats" },
  collateral_release: { "zh-CN": "解除抵押的材料", en: "Release of collateral" },
  other: { "zh-CN": "其他", en: "Something else" },
} as const satisfies Texts & Record<EvidenceKind, Text>;

/** What each of the usual ones is good for, or where to find it. */
export const kindHints: Partial<Readonly<Record<EvidenceKind, Text>>> = {
  bank_record: {
    "zh-CN": "手机银行里还款那天的流水或转账详情",
    en: "The transfer or the account's list, from the bank's app",
  },
  platform_success: {
    "zh-CN": "App 里“还款成功”或“已结清”的页面",
    en: "The page in the app that says “paid” or “settled”",
  },
  certificate: { "zh-CN": "机构开的，纸的或电子的", en: "From the lender, on paper or as a file" },
  autodebit_screenshot: {
    "zh-CN": "支付宝、微信或银行里的设置页",
    en: "The settings in Alipay, WeChat or at the bank",
  },
  contact_record: {
    "zh-CN": "有人联系你，让你付钱的",
    en: "Somebody got in touch about money",
  },
};

/** What people bring most, in the order in which they meet it; each has a button of its own. */
export const usualKinds = [
  "bank_record",
  "platform_success",
  "certificate",
  "autodebit_screenshot",
  "contract",
  "contact_record",
] as const satisfies readonly EvidenceKind[];

/** The rest, behind 其他种类. */
export const otherKinds = [
  "official_receipt",
  "statement",
  "status_screenshot",
  "credit_report",
  "closure_confirmation",
  "objection_receipt",
  "power_of_attorney",
  "letter",
  "collateral_release",
  "other",
] as const satisfies readonly EvidenceKind[];

export function readKind(typed: string | undefined): EvidenceKind | undefined {
  return [...usualKinds, ...otherKinds].find((kind) => kind === typed);
}

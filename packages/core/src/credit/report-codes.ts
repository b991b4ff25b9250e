import type { AccountType } from "../casefile/credit-facts.ts";
import type { Text } from "../kernel/language.ts";

/**
 * The codes of the second-generation personal credit report, as data, with the words it prints. From three
 * public programs that implement its layout (rules.md 2.4, L10): confidence M, because the official dictionary
 * was not found; L where they do not agree on the words. Nothing here decides anything by its words.
 */
export interface ReportCode {
  readonly code: string;
  /** The Chinese words are the printed ones. */
  readonly text: Text;
  readonly confidence: "M" | "L";
}

const code = (name: string, printed: string, english: string): ReportCode => ({
  code: name,
  text: { "zh-CN": printed, en: english },
  confidence: "M",
});
const unsure = (name: string, printed: string, english: string): ReportCode => ({
  ...code(name, printed, english),
  confidence: "L",
});

/** The headings that accounts stand under. */
export const accountTypeNames: Readonly<Record<AccountType, Text>> = {
  D1: { "zh-CN": "非循环贷账户", en: "plain loan" },
  R4: { "zh-CN": "循环额度下分账户", en: "loan within a line" },
  R1: { "zh-CN": "循环贷账户", en: "revolving loan" },
  R2: { "zh-CN": "贷记卡账户", en: "credit card" },
  R3: { "zh-CN": "准贷记卡账户", en: "semi-credit card" },
  C1: { "zh-CN": "被追偿信息", en: "claims of whoever paid for you" },
};

const loanStatuses = [
  code("3", "结清", "settled"),
  code("1", "正常", "normal"),
  code("2", "逾期", "late"),
  code("4", "呆账", "written off as bad"),
];
const shortOfSecurity = code("6", "担保物不足", "too little security");
const inCourt = code("8", "司法追偿", "pursued in court");

const cardStatuses = [
  code("4", "销户", "closed"),
  code("1", "正常", "normal"),
  code("5", "呆账", "written off as bad"),
  code("3", "止付", "stopped"),
  code("31", "银行止付", "stopped by the bank"),
  code("2", "冻结", "frozen"),
  code("6", "未激活", "never activated"),
  inCourt,
];

const statusTables: Readonly<Record<AccountType, readonly ReportCode[]>> = {
  C1: [code("2", "结束", "ended"), code("1", "催收", "being collected")],
  D1: [
    ...loanStatuses,
    code("5", "转出", "transferred"),
    shortOfSecurity,
    code("7", "强制平仓", "closed out by force"),
    inCourt,
  ],
  R4: [...loanStatuses, shortOfSecurity, inCourt],
  R1: [...loanStatuses, code("5", "银行止付", "stopped by the bank"), shortOfSecurity, inCourt],
  R2: cardStatuses,
  R3: cardStatuses,
};

/** The words that can stand beside such an account, the likeliest after a settlement first. */
export function statusesOf(type: AccountType): readonly ReportCode[] {
  return statusTables[type];
}

/** What the report prints for a status; undefined for one that its table does not have. */
export function statusText(type: AccountType, status: string): Text | undefined {
  return statusTables[type].find((one) => one.code === status)?.text;
}

/** What can stand in the box of a month, the likeliest first. */
export const monthlyMarks: readonly ReportCode[] = [
  code("1", "1（逾期1—30天）", "1 (1 to 30 days late)"),
  code("2", "2（逾期31—60天）", "2 (31 to 60 days late)"),
  code("3", "3（逾期61—90天）", "3 (61 to 90 days late)"),
  code("4", "4（逾期91—120天）", "4 (91 to 120 days late)"),
  code("5", "5（逾期121—150天）", "5 (121 to 150 days late)"),
  code("6", "6（逾期151—180天）", "6 (151 to 180 days late)"),
  code("7", "7（逾期180天以上）", "7 (over 180 days late)"),
  code("G", "G（结束）", "G (ended, but not as usual)"),
  code("D", "D（担保人代还）", "D (a guarantor paid)"),
  code("B", "B（呆账）", "B (written off as bad)"),
  code("Z", "Z（以资抵债）", "Z (paid with assets)"),
  unsure("M", "M（约定还款日后、月底前还）", "M (after the due day, within the month)"),
  unsure("A", "A（账单日调整，当月不出单）", "A (no statement that month)"),
  code("#", "#（状态不明）", "# (unknown that month)"),
  code("C", "C（结清或正常销户）", "C (settled or closed as usual)"),
  code("N", "N（正常）", "N (in order)"),
  code("*", "*（当月不用还）", "* (nothing due)"),
  code("/", "/（还没有开户）", "/ (not opened yet)"),
];

/** Special transactions, as the report lists them under an account. */
export const specialTransactions: readonly ReportCode[] = [
  code("5", "提前结清", "settled early"),
  code("4", "提前还款", "paid early"),
  code("1", "展期", "term extended"),
  code("11", "债务减免", "part of the debt waived"),
  code("2", "担保人（第三方）代偿", "a guarantor or third party paid"),
  code("3", "以资抵债", "paid with assets"),
  code("14", "个性化分期", "individual instalments"),
  code("16", "银行主动延期", "extended by the bank"),
  code("13", "资产转让", "claim transferred"),
  code("12", "资产剥离", "claim split off"),
  code("15", "核销", "written off the books"),
  code("8", "司法追偿", "pursued in court"),
  code("17", "强制平仓", "closed out by force"),
];

/** What no report prints as a status (B21): whoever shows such a page may show a forged one. */
const wordsOfNoReport = ["修复", "观察期", "洗白", "清零", "已消除", "已删除"];

/** B21: printed words that are in no code table and are known from forged reports and from agents. */
export function isSuspiciousStatus(printed: string): boolean {
  return wordsOfNoReport.some((word) => printed.includes(word));
}

/** Headings within the report, as it prints them whatever the reader's language. */
export const printedHeadings = { special: "特殊交易", inquiries: "查询记录" } as const;

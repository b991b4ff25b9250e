import type { Text } from "../kernel/language.ts";

/** A known way of being cheated after a payoff. Finding one is a reason to stop, never a verdict. */
interface ScamPattern {
  readonly id: keyof typeof scamNames;
  readonly name: Text;
  readonly sources: readonly string[];
  readonly words: RegExp;
}

/** One name each: for the staff, and for the card that warns of it. */
export const scamNames = {
  "pay-again": { "zh-CN": "“系统故障，需要重新还款”", en: "“System fault, pay again”" },
  "private-account": { "zh-CN": "要求转到指定账户", en: "Transfer to a named account" },
  "close-account": {
    "zh-CN": "“注销账户、清空额度”",
    en: "“Close your account, empty your limit”",
  },
  "credit-repair": { "zh-CN": "收费“修复征信”", en: "Paid “credit repair”" },
  "code-or-screen": { "zh-CN": "索要验证码或共享屏幕", en: "Asks for a code or a shared screen" },
  "one-off-repair": {
    "zh-CN": "“帮你办一次性信用修复，收一点费”",
    en: "“We arrange the one-off repair for a small fee”",
  },
  "refund-first": {
    "zh-CN": "“给你退款，先操作一下”",
    en: "“Your refund is ready, just do this first”",
  },
  "debt-agents": {
    "zh-CN": "收费的“代理维权”“代办协商”",
    en: "Paid agents against collectors, “we handle it for you”",
  },
  "debt-for-others": {
    "zh-CN": "拉人“背债”、包装贷款",
    en: "Taking on somebody else's debt for money",
  },
} as const satisfies Readonly<Record<string, Text>>;

const scamPatterns: readonly ScamPattern[] = [
  {
    id: "pay-again",
    name: scamNames["pay-again"],
    sources: ["A26"],
    words: /系统(故障|异常|错误|升级)|重新还款|再还一次|system (fault|error)|pay again/i,
  },
  {
    id: "private-account",
    name: scamNames["private-account"],
    sources: ["A25", "A26"],
    words: /对公账户|私人账户|安全账户|指定账户|个人账户|safe account/i,
  },
  {
    id: "close-account",
    name: scamNames["close-account"],
    sources: ["A14", "L34"],
    words: /注销.{0,6}(账户|账号|贷款)|清空额度|关闭.{0,4}额度/,
  },
  {
    id: "credit-repair",
    name: scamNames["credit-repair"],
    sources: ["B62", "L35", "L11"],
    words: /征信修复|修复征信|洗白|消除(逾期|不良)记录|修复费|credit repair/i,
  },
  {
    id: "code-or-screen",
    name: scamNames["code-or-screen"],
    sources: ["A25", "L33"],
    words: /验证码|共享屏幕|屏幕共享|支付密码|screen shar/i,
  },
  {
    id: "one-off-repair",
    name: scamNames["one-off-repair"],
    sources: ["TC09", "L11"],
    words: /一次性(信用|征信)?修复|信用修复.{0,8}(费|代办|名额|补办|包过)/,
  },
  {
    id: "refund-first",
    name: scamNames["refund-first"],
    sources: ["A26", "L33"],
    words: /退(款|费|还).{0,12}(先|手续费|保证金|解冻|验证|转|操作)|(全额|双倍|加倍)退/,
  },
  {
    id: "debt-agents",
    name: scamNames["debt-agents"],
    sources: ["B62", "L36"],
    words: /反催收|代理(维权|投诉|协商)|债务优化|停息挂账.{0,8}(代办|服务费|包)|减免.{0,6}服务费/,
  },
  {
    id: "debt-for-others",
    name: scamNames["debt-for-others"],
    sources: ["B62", "L36"],
    words: /背债|背(车|房|企业)?贷|包装(贷|流水|资料)|做流水.{0,6}贷/,
  },
];

/** Ids of the patterns found in what somebody said. */
export function scamPatternsIn(said: string): string[] {
  return scamPatterns.filter(({ words }) => words.test(said)).map(({ id }) => id);
}

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
];

/** Ids of the patterns found in what somebody said. */
export function scamPatternsIn(said: string): string[] {
  return scamPatterns.filter(({ words }) => words.test(said)).map(({ id }) => id);
}

import type { Text } from "../../language/language.ts";

/** What was found wrong, as a person would say it. */
export const anomalyTexts: Readonly<Record<string, Text>> = {
  status: { "zh-CN": "状态不是“结清”", en: "The state is not “settled”" },
  missing: { "zh-CN": "报告里没有这一笔", en: "The account is not in the report" },
  balance: { "zh-CN": "余额不是0", en: "The balance is not 0" },
  marks: { "zh-CN": "有不应该有的逾期记录", en: "A late-payment mark that should not be there" },
  "credit-line": { "zh-CN": "账户注销了，额度还在", en: "The account is closed, its line is not" },
  "insurer-account": {
    "zh-CN": "被追偿账户没有写“结束”",
    en: "The insurer's account has not ended",
  },
  "still-shown-after-five-years": {
    "zh-CN": "五年过了，旧记录还在",
    en: "An old mark is still shown after five years",
  },
  "not-notified-beforehand": {
    "zh-CN": "报送之前没有通知过我",
    en: "I was not told before it was reported",
  },
  "residual-disputed": { "zh-CN": "不认可的零头", en: "A remainder that I dispute" },
  other: { "zh-CN": "别的不对", en: "Something else" },
};

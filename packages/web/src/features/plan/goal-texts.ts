import type { Texts } from "../../language/language.ts";

/** What stands of a plan on the first screen, which is to stay light. */
export const goalTexts = {
  goal: { "zh-CN": "下一个小目标", en: "The next small goal" },
  goalWords: {
    "zh-CN": "{day}前还上{creditor}这一期，{amount}。",
    en: "Pay {creditor} by {day}: {amount}.",
  },
  goalMissed: {
    "zh-CN": "{creditor}有一期还没记上。先补一部分也算数，剩下的和顾问商量。",
    en: "One instalment for {creditor} is not recorded yet. Part of it counts as well; talk to your counsellor about the rest.",
  },
  streak: { "zh-CN": "已经连着 {n} 期按时还上。", en: "{n} on time in a row." },
  streakOne: { "zh-CN": "上一期按时还上了。", en: "The last one was on time." },
  pay: { "zh-CN": "记一笔还款", en: "Record a payment" },
  toPlan: { "zh-CN": "看我的方案", en: "See my plan" },
} as const satisfies Texts;

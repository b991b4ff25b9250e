import type { Text } from "@aftercare/core/kernel/language.ts";

export const guarantorPageTexts = {
  title: { "zh-CN": "担保人的邮件", en: "Mails to a guarantor" },
  on: {
    "zh-CN": "你同意过我们告诉你：担保结束了，和怎么看自己的信用报告。",
    en: "You agreed to hear from us that your guarantee has ended, and how to look at your own credit report.",
  },
  effect: {
    "zh-CN": "按下面的按钮就撤回同意：不再给你发邮件，你的联系方式也不再使用。担保结束不受影响。",
    en: "The button below withdraws your consent: no more mails, and your contact details are not used any more. That the guarantee has ended does not change.",
  },
  stop: { "zh-CN": "撤回同意，不再发邮件", en: "Withdraw, and send no more mails" },
  off: {
    "zh-CN": "好，不会再给你发邮件，你的联系方式也不再使用。",
    en: "All right: no more mails go to you, and your contact details are not used any more.",
  },
} as const satisfies Record<string, Text>;

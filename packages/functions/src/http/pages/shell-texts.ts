import type { Text } from "@aftercare/core/kernel/language.ts";

/** What stands around every page, for people: on top, and at the foot. */
export const shellTexts = {
  product: { "zh-CN": "结清之后", en: "Aftercare" },
  skip: { "zh-CN": "跳到正文", en: "Skip to the text" },
  topLinks: { "zh-CN": "帮助和语言", en: "Help and language" },
  footLinks: { "zh-CN": "关于这个网站", en: "About this site" },
  /** In the language it leads to. */
  other: { "zh-CN": "English", en: "中文" },
  help: { "zh-CN": "帮助", en: "Help" },
  isItUs: { "zh-CN": "这是你们发的吗？", en: "Is it really us?" },
  privacy: { "zh-CN": "隐私", en: "Privacy" },
  terms: { "zh-CN": "条款", en: "Terms" },
  accessibility: { "zh-CN": "无障碍", en: "Accessibility" },
  /** Where no address and no phone is at hand. */
  neverAsk: {
    "zh-CN":
      "我们不会让你转账、提供验证码或支付密码，也不会加你微信收费。拿不准时，别点链接，自己打开我们的网址。",
    en: "We never ask you to transfer money, share a code or a payment password, and we never charge you over WeChat. If in doubt, don't tap a link: open our address yourself.",
  },
  neverAskAt: {
    "zh-CN":
      "我们不会让你转账、提供验证码或支付密码，也不会加你微信收费。拿不准时，别点链接，自己打开 {appHost}。",
    en: "We never ask you to transfer money, share a code or a payment password, and we never charge you over WeChat. If in doubt, don't tap a link: open {appHost} yourself.",
  },
} as const satisfies Record<string, Text>;

import type { Text } from "@aftercare/core/kernel/language.ts";

/** When a page is not there, or we are not. */
export const troubleTexts = {
  notFoundTitle: { "zh-CN": "没找到这一页", en: "This page is not here" },
  notFound: {
    "zh-CN": "网址可能少了几个字，也可能已经移走。你的资料都在，没有丢。",
    en: "A few characters of the address may be missing, or it has moved. Your data is safe; nothing is lost.",
  },
  brokenTitle: { "zh-CN": "我们这边出了错", en: "Something went wrong on our side" },
  broken: {
    "zh-CN": "抱歉，问题在我们。已经存下的都在。过一会儿再试；还不行，把这个编号告诉我们：{id}。",
    en: "Sorry, the fault is ours. What was saved is safe. Try again in a while; if it stays, tell us this id: {id}.",
  },
  maintenanceTitle: { "zh-CN": "正在维护，稍后就好", en: "Being looked after; back soon" },
  maintenance: {
    "zh-CN": "网站暂时打不开，你的清单和日期都在，提醒会补发。过几分钟再来就行。",
    en: "The site is away for a moment. Your list and its dates are safe, and reminders are made up for. Come back in a few minutes.",
  },
  oldBrowserTitle: { "zh-CN": "这个浏览器太旧了", en: "This browser is too old" },
  oldBrowser: {
    "zh-CN":
      "清单要用新一点的浏览器才能打开。换一个试试，或者先用下面这些，它们在旧浏览器里也能用。",
    en: "Your list needs a newer browser. Try another one, or use these meanwhile; they work in old browsers too.",
  },
  oldBrowserHow: [
    {
      "zh-CN": "在微信或 QQ 里打开的：点右上角“···”，选“在浏览器打开”。",
      en: "Inside WeChat or QQ: tap “···” at the top right and choose to open it in your browser.",
    },
    {
      "zh-CN": "苹果手机：在“设置”里更新系统。安卓手机：在应用商店更新浏览器。",
      en: "On an iPhone update the system in the settings; on Android update the browser in the app store.",
    },
    {
      "zh-CN": "提醒邮件里的按钮、登录和帮助，这里都能用。",
      en: "The buttons of our mails, signing in and the help work here as well.",
    },
  ],
  home: { "zh-CN": "回首页", en: "To the first page" },
  help: { "zh-CN": "看看帮助", en: "See the help" },
  account: { "zh-CN": "我的账号", en: "My account" },
  orAsk: { "zh-CN": "找人问：", en: "Ask a person:" },
} as const satisfies Record<string, Text | readonly Text[]>;

import type { Text, Texts } from "../../language/language.ts";

const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

const words = {
  title: { "zh-CN": "日期", en: "Dates" },
  lead: {
    "zh-CN": "前面的日子都在这里。带“约”的可能会动，动了会告诉你。",
    en: "The days ahead. Those marked “about” may move; we will tell you if they do.",
  },
  past: { "zh-CN": "已经到了日子", en: "Already there" },
  month: { "zh-CN": "{year}年{month}", en: "{month} {year}" },
  today: { "zh-CN": "今天", en: "Today" },
  picture: {
    "zh-CN": "前面的 {n} 个日子画成一条线，下面的清单是同样的内容",
    en: "A line with the {n} days ahead; the list below says the same",
  },
  legend: {
    "zh-CN": "圆点是建议，菱形是法律规定；空心的日子可能会动。",
    en: "Dots are advice, diamonds are law; hollow ones may still move.",
  },
  empty: {
    "zh-CN": "前面没有排着的日子。结清一笔借款以后，要看的日子会列在这里。",
    en: "No days are planned. Once a debt is paid off, the days to look at will stand here.",
  },
  checklist: { "zh-CN": "看清单", en: "See the checklist" },
} as const satisfies Texts;

const monthShort: readonly Text[] = months.map((name, at) => ({
  "zh-CN": `${at + 1}月`,
  en: name,
}));

export const dateTexts = { ...words, monthShort };

export const feedTexts = {
  title: { "zh-CN": "订阅到日历", en: "Subscribe in your calendar" },
  lead: {
    "zh-CN": "手机日历可以自己来取这些日子。谷歌日历可能晚一天更新，真正的提醒还是邮件。",
    en: "Your own calendar can fetch these days. Google's may be a day late; the mail remains the real reminder.",
  },
  titles: { "zh-CN": "日历里写什么", en: "What it says in your calendar" },
  generic: { "zh-CN": "只写“有一件事”", en: "Only “one thing on your list”" },
  genericHint: {
    "zh-CN": "别人看到你的手机，也看不出是什么。",
    en: "Whoever sees your phone cannot tell what it is.",
  },
  named: { "zh-CN": "写上是哪件事", en: "The name of the thing" },
  namedHint: {
    "zh-CN": "不写机构，也不写金额。",
    en: "Never a lender, never an amount.",
  },
  subscribe: { "zh-CN": "生成订阅地址", en: "Make an address" },
  making: { "zh-CN": "正在生成…", en: "Making it…" },
  on: { "zh-CN": "已经开着。", en: "It is on." },
  fetched: { "zh-CN": "日历最近一次来取是{day}。", en: "A calendar last asked on {day}." },
  neverFetched: { "zh-CN": "还没有日历来取过。", en: "No calendar has asked yet." },
  renew: { "zh-CN": "换一个地址", en: "Make a new address" },
  renewNote: {
    "zh-CN": "地址弄丢了，或者给错了人，就换一个；旧的马上失效。",
    en: "If it is lost or in the wrong hands, make a new one; the old one stops at once.",
  },
  revoke: { "zh-CN": "取消订阅", en: "Turn it off" },
  revoked: {
    "zh-CN": "已经取消，旧地址打不开了。",
    en: "It is off; the address opens nothing now.",
  },
  once: {
    "zh-CN": "地址只显示这一次。有它的人就能看到这些日子，不要发给别人。",
    en: "The address is shown this once. Whoever has it can see these days, so keep it to yourself.",
  },
  address: { "zh-CN": "订阅地址", en: "Address of the calendar" },
  open: { "zh-CN": "在这台手机上订阅", en: "Subscribe on this device" },
  copy: { "zh-CN": "复制地址", en: "Copy it" },
  copied: { "zh-CN": "复制好了。", en: "Copied." },
  notCopied: {
    "zh-CN": "没能复制，长按地址自己复制。",
    en: "It could not be copied; select it instead.",
  },
} as const satisfies Texts;

import type { Texts } from "../../language/language.ts";

export const ledgerTexts = {
  title: { "zh-CN": "{year}年查过几次", en: "Reports in {year}" },
  counter: { "zh-CN": "柜台或自助机", en: "Counter or machine" },
  internet: { "zh-CN": "网上", en: "Online" },
  bankApp: { "zh-CN": "手机银行", en: "Banking app" },
  notSaid: { "zh-CN": "没有写在哪里", en: "Not noted where" },
  counterUsed: {
    "zh-CN": "每年免费 {free} 次，用了 {used} 次；今天还有 {left} 次免费",
    en: "{free} free a year, {used} used; {left} still free today",
  },
  extra: { "zh-CN": "额外免费 {count} 次", en: "{count} extra free ones" },
  extraUsed: {
    "zh-CN": "{from}到{until}，用了 {used} 次",
    en: "from {from} to {until}, {used} used",
  },
  extraOver: {
    "zh-CN": "{until}已经到期，用了 {used} 次",
    en: "over since {until}, {used} used",
  },
  nextCounter: { "zh-CN": "下一次去柜台", en: "The next one at the counter" },
  nextOnline: { "zh-CN": "下一次在网上", en: "The next one online" },
  freeOfCharge: { "zh-CN": "免费", en: "Free" },
  unknownPrice: { "zh-CN": "价钱以查询点为准", en: "Ask at the counter" },
  resets: { "zh-CN": "{day}重新算。", en: "The count starts anew on {day}." },
  priceOld: {
    "zh-CN": "超过免费次数，柜台一次{fee}，按{year}年的文件；以当地查询点为准。",
    en: "Beyond the free ones the counter charges {fee}, by a notice of {year}; the local counter has the last word.",
  },
  priceOurs: {
    "zh-CN": "价钱由机构按当地查询点填写。",
    en: "Your organisation noted the local counter's price.",
  },
  none: {
    "zh-CN": "今年还没有记过。每次核对报告时写上在哪里查的，这里就会数。",
    en: "None noted this year. Say where you got it each time you check one, and it is counted here.",
  },
  list: { "zh-CN": "今年查过的信用报告", en: "Credit reports of this year" },
  day: { "zh-CN": "哪天", en: "Day" },
  where: { "zh-CN": "在哪里", en: "Where" },
  countedAs: { "zh-CN": "怎么算", en: "Counted as" },
  own: { "zh-CN": "当年的免费次数", en: "One of the year's free ones" },
  asExtra: { "zh-CN": "额外的免费次数", en: "One of the extra free ones" },
  asOnline: { "zh-CN": "网上，免费", en: "Online, free" },
  paid: { "zh-CN": "收费", en: "Paid" },
  notCounted: { "zh-CN": "没有计入", en: "Not counted" },
} as const satisfies Texts;

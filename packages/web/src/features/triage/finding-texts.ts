import type { Texts } from "../../language/language.ts";

export const findingTexts = {
  title: { "zh-CN": "可能不符合规定的地方", en: "What may not accord with the rules" },
  asks: { "zh-CN": "要求：{asks}", en: "It asks: {asks}" },
  since: { "zh-CN": "{day}起，{sure}", en: "Since {day}; {sure}" },
  fits: { "zh-CN": "这家机构在适用范围内", en: "This lender is within that scope" },
  unclear: {
    "zh-CN": "这家机构是不是在适用范围内，要再确认",
    en: "Whether this lender is within that scope has to be found out",
  },
  "does-not-fit": {
    "zh-CN": "按资料看，这家机构不在适用范围内，仅供参考",
    en: "By what is known, this lender is not within that scope: for information only",
  },
  notVerdict: {
    "zh-CN": "这是按记录对照出来的，不是结论。怎么用，和顾问一起定。",
    en: "This compares the log with what is written. It is no verdict; decide with your counsellor what to make of it.",
  },
} as const satisfies Texts;

import type { Text } from "../language.ts";

/** About the State Council's notice for a year, as an organisation enters it by hand. */
export const calendarRefusals = {
  "calendar.year-official": {
    "zh-CN": "{year} 年的官方安排产品里已经有了，不用再填。",
    en: "The product has the official notice for {year} already. There is nothing to enter.",
  },
  "calendar.year-out-of-reach": {
    "zh-CN": "{year} 年的安排现在不能填：最早是产品有数据之后的年份，最晚是明年。",
    en: "A notice for {year} cannot be entered now: years after the product's first one, next year at the latest.",
  },
  "calendar.day-outside": {
    "zh-CN": "{days} 不在 {year} 年的通知范围里（{first} 到 {last}），请对一下年份。",
    en: "{days}: not within the notice for {year}, which reaches from {first} to {last}. Check the year.",
  },
  "calendar.day-twice": {
    "zh-CN": "{days} 写了两次。每一天只写一次，放假和补班也不能是同一天。",
    en: "{days}: there twice. Name each day once; no day is both off and worked.",
  },
  "calendar.make-up-on-weekday": {
    "zh-CN": "{days} 不是周末。补班的日子只能是周六或周日。",
    en: "{days}: not a weekend. Only a Saturday or a Sunday can be a make-up working day.",
  },
  "calendar.day-of-another-year": {
    "zh-CN": "{days} 已经写在另一年的通知里了，请从这里去掉。",
    en: "{days}: settled by another year's notice already. Leave it out here.",
  },
  "calendar.festival-uncovered": {
    "zh-CN": "{festivals}是法定节日，{days} 应该放假。请对照通知补上。",
    en: "{days} should be off: {festivalsInEnglish}. Compare with the notice and add what is missing.",
  },
  "calendar.published-ahead": {
    "zh-CN": "通知的发布日期不能晚于今天。",
    en: "The notice cannot have been published after today.",
  },
  "calendar.source-elsewhere": {
    "zh-CN": "请填政府网站（gov.cn）上通知原文的地址，用 https 开头的。",
    en: "Give the address of the notice itself on a government site (gov.cn), by https.",
  },
  "calendar.too-many-changes": {
    "zh-CN": "放假安排改得太多次了，不能再改。请联系我们。",
    en: "The notices were changed too often to be changed again. Ask us.",
  },
} as const satisfies Record<string, Text>;

import type { OperationTexts } from "./operation-text.ts";

/** The calendar of an organisation. */
export const calendarTexts = {
  readCalendar: {
    summary: { "zh-CN": "放假安排", en: "Read the calendar" },
    description: {
      "zh-CN":
        "每一年是官方的还是暂定的、按谁的安排算，以及有多少待办的日子还只是估计。机构自己填过而产品后来也有了的年份，标为 superseded。",
      en: "Whether each year is official or provisional, by whose word, and how many dates still rest on an estimate. A year that the organisation entered and the product learned later is superseded.",
    },
  },
  previewHolidays: {
    summary: { "zh-CN": "预览一年的放假安排", en: "Preview a year's notice" },
    description: {
      "zh-CN":
        "不写入任何东西，只说哪些待办会从哪天移到哪天（最多列 50 件）。一次看一页来访者，有 cursor 就接着看。",
      en: "Writes nothing and says which follow-ups would move from which day to which (50 at most). One page of clients at a time; go on while there is a cursor.",
    },
  },
  enterHolidays: {
    summary: { "zh-CN": "填一年的放假安排", en: "Enter a year's notice" },
    description: {
      "zh-CN":
        "产品还没有这一年的国务院通知时，由管理员照原文填写，并写上看到的 version。所有档案会重新计算；告诉过的日期变了，会再告诉一次。产品以后有了这一年，就按产品的来。",
      en: "For a year that the product has no notice for: an admin copies the State Council's, and names the version seen. Every case file is planned again; dates that people were told and that move are told anew, once. Once the product has the year, the product's days count.",
    },
  },
} as const satisfies OperationTexts;

import type { OperationTexts } from "./operation-text.ts";

/** What the operations on one's own calendar feed are for, by `operationId`. */
export const calendarFeedTexts: OperationTexts = {
  readCalendarFeed: {
    summary: { "zh-CN": "我的日历订阅", en: "Read my calendar feed" },
    description: {
      "zh-CN": "开着还是关着、从什么时候、日历最近哪天来取过。地址本身只在新建时出现一次。",
      en: "Whether it is on, since when, and the day a calendar asked for it last. The address itself was shown once, when it was made.",
    },
  },
  createCalendarFeed: {
    summary: { "zh-CN": "新建或更换日历订阅地址", en: "Create or replace my calendar feed" },
    description: {
      "zh-CN":
        "得到一个只属于自己的地址，加到手机或电脑的日历里。默认只写「有一件事」；titles 为 named 才写出是什么事，任何时候都不写机构、金额和姓名。旧地址当即失效。有的日历一天才更新一次，提醒仍以邮件为准。",
      en: "Gives an address of one's own for the calendar on a phone or computer. By default it says only that there is something; with titles “named” it says what, and never a lender, an amount or a name. The earlier address stops working at once. Some calendars look once a day: the mails remain the reminder.",
    },
  },
  revokeCalendarFeed: {
    summary: { "zh-CN": "停用日历订阅", en: "Revoke my calendar feed" },
    description: { "zh-CN": "地址当即失效。", en: "The address stops working at once." },
  },
};

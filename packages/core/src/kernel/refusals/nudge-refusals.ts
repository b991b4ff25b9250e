import type { Text } from "../language.ts";

/** Why a reminder that a counsellor asks for does not go out, or cannot be taken back. */
export const nudgeRefusals = {
  "nudge.address-trouble": {
    "zh-CN": "这位来访者的邮箱收不到邮件。请改用电话，或先更正邮箱。",
    en: "Mail does not reach this client. Phone instead, or correct the address first.",
  },
  "nudge.busy": {
    "zh-CN": "这一位没有记上，稍后再试一次。",
    en: "This one was not recorded. Try it again in a moment.",
  },
  "nudge.no-address": {
    "zh-CN": "档案里没有邮箱，发不了提醒。请改用电话。",
    en: "There is no mail address in the file, so nothing can be mailed. Phone instead.",
  },
  "nudge.no-consent": {
    "zh-CN": "来访者没有同意接收提醒邮件。请改用电话。",
    en: "The client has not agreed to reminders by mail. Phone instead.",
  },
  "nudge.nothing-open": {
    "zh-CN": "现在没有可以提醒来访者的事。",
    en: "There is nothing open to remind this client of.",
  },
  "nudge.nothing-to-say": {
    "zh-CN": "这件事没有给来访者的提醒邮件。请选另一件，或直接联系来访者。",
    en: "There is no mail to the client about this. Choose another follow-up, or get in touch yourself.",
  },
  "nudge.one-at-a-time": {
    "zh-CN": "一位来访者一次只提醒一件事，已经选了另一件。",
    en: "A client is reminded of one thing at a time, and another was chosen.",
  },
  "nudge.paused": {
    "zh-CN": "{date}之前不给这位来访者发提醒：暂停了提醒，或正在过年。",
    en: "No reminders go to this client before {date}: they are paused, or it is the New Year.",
  },
  "nudge.reminded-lately": {
    "zh-CN": "{date}提醒过。同一位来访者隔三天才再提醒。",
    en: "A reminder went out on {date}. A client is reminded again after three days.",
  },
  "nudge.reminder-coming": {
    "zh-CN": "{date}本来就会发提醒，不用再发一封。",
    en: "A reminder goes out on {date} anyway, so no other is needed.",
  },
  "nudge.sent": {
    "zh-CN": "这封提醒已经发出，收不回来了。",
    en: "This reminder has left and cannot be taken back.",
  },
  "nudge.snoozed": {
    "zh-CN": "来访者选了{date}再提醒，在那之前先不打扰。",
    en: "The client chose to be reminded on {date}. Please leave it until then.",
  },
  "nudge.turned-off": {
    "zh-CN": "来访者关掉了这一类提醒。请直接联系来访者。",
    en: "The client switched off reminders of this kind. Get in touch yourself instead.",
  },
  "nudge.unknown": {
    "zh-CN": "没有找到这次提醒，可能已经收回。",
    en: "There is no such reminder. It may have been taken back already.",
  },
  "nudge.waiting": {
    "zh-CN": "已经有一封提醒要发：{day} {time}。",
    en: "A reminder is on its way already: {day} {time}.",
  },
} as const satisfies Record<string, Text>;

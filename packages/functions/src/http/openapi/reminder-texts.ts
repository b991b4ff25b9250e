import type { OperationTexts } from "./operation-text.ts";

/** What the description says about how people are reminded. */
export const reminderTexts: OperationTexts = {
  readReminderPreferences: {
    summary: { "zh-CN": "一位来访者的提醒设置", en: "Read how a client is reminded" },
    description: {
      "zh-CN":
        "每类提醒收不收、停到哪天、邮件里写不写机构的名字，以及现在能不能发邮件（mail）。安全提醒和办事的结果不在里面，关不掉。语言用 aftercare.client.amended.v1 改。",
      en: "Which kinds are wanted, until when reminders pause, whether mails name the lender, and whether mail goes out at all (mail). Warnings and results are not among them and cannot be switched off. The language is changed by aftercare.client.amended.v1.",
    },
  },
  changeReminderPreferences: {
    summary: { "zh-CN": "改提醒设置", en: "Change how a client is reminded" },
    description: {
      "zh-CN":
        "整体替换：off 是不要的类别；pausedUntil 是恢复提醒的那天，一到四周之内，null 是不停。停着的提醒不会丢，那天早上还没做的合在一封里发。重复一次没有变化。",
      en: "Replaces all of it: off names the kinds that are not wanted; pausedUntil is the day on which reminders go on, one to four weeks ahead, null for no pause. What was held back is not lost: what is still open goes out in one mail that morning. Saying so twice changes nothing.",
    },
  },
};

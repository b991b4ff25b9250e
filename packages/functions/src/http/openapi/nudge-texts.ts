import type { OperationTexts } from "./operation-text.ts";

/** What the description says about looking at uploads and about reminding by hand. */
export const nudgeTexts: OperationTexts = {
  listReviews: {
    summary: { "zh-CN": "等着审核的资料", en: "List uploads that wait for a look" },
    description: {
      "zh-CN":
        "来访者上传、还没有人看过的资料，每份档案一行，等得最久的在前。审核结果用事件 aftercare.evidence.reviewed.v1 记录。",
      en: "What clients uploaded and nobody has looked at, a row for each case file, the longest waiting first. A review is recorded as the event aftercare.evidence.reviewed.v1.",
    },
  },
  askNudges: {
    summary: { "zh-CN": "再提醒一次", en: "Remind clients again" },
    description: {
      "zh-CN":
        "一次最多300位。每位至少一分钟后才发信，夜里的等到早上；同一位来访者三天内最多一次。不发的逐一说明原因。dryRun 为 true 时只计数，并给出一封样信。同一个 nudgeId 再发一次等于一次。",
      en: "At most 300 at once. Each mail leaves after a minute at the earliest, in the morning when it is night, and a client gets one in three days at most. Whoever is left out is named with the reason. With dryRun nothing is recorded: it counts and shows one of the mails. The same nudgeId again is the same wish.",
    },
  },
  withdrawNudges: {
    summary: { "zh-CN": "收回提醒", en: "Take reminders back" },
    description: {
      "zh-CN": "收回还没有发出的，已经发出的注明 too-late。重复一次没有变化。",
      en: "Takes back those that have not left; those that have are named as too-late. Saying so twice changes nothing more.",
    },
  },
};

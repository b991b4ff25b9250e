import type { ConsentText } from "../consent-text.ts";

export const creditReportTexts: readonly [ConsentText, ...ConsentText[]] = [
  {
    version: "2026-01",
    title: { "zh-CN": "上传信用报告", en: "Uploading your credit report" },
    what: {
      "zh-CN": "你自己查到并上传的信用报告文件。它是敏感个人信息，所以单独征得你的同意。",
      en: "The credit report that you obtain and upload yourself. It is sensitive data, so you are asked for it separately.",
    },
    why: {
      "zh-CN": "对照原件，才能确认结清、逾期标记和额度是否报送正确；提异议时它是证据。",
      en: "Only the report itself shows whether the settlement, the marks and the credit line were reported correctly, and it is the proof for an objection.",
    },
    means: {
      "zh-CN":
        "报告里有你全部的借贷，只有办理你事情的人能打开，每次打开都有记录。不同意也行：你自己看报告，把看到的三点告诉我们。",
      en: "It shows all your borrowing. Only those who look after your case can open it, and each opening is recorded. You need not agree: read it yourself and tell us the three points.",
    },
    keptFor: {
      "zh-CN": "到你撤回为止，最长到这笔借款的凭证到期（结清满三年，有过逾期的满五年）。",
      en: "Until you withdraw, at the longest until the proofs of that debt are deleted (three years after the settlement, five with any late payment).",
    },
    withdraw: {
      "zh-CN":
        "随时可以撤回，一步完成。撤回后文件当即锁定，然后删除；正用于异议或投诉的，等它有了结果再删。",
      en: "At any time and in one step. The files are locked at once and then deleted; where an objection or complaint is open, after it has ended.",
    },
  },
];

import type { ConsentPurpose } from "../casefile/privacy-facts.ts";
import type { Text } from "../kernel/language.ts";

/** What withdrawing does, as it is shown before and told afterwards (TC17; PIPL 15, 16, 47). */
export interface ConsentEffects {
  readonly purpose: ConsentPurpose;
  /** From the second it is withdrawn. */
  readonly atOnce: Text;
  readonly afterwards: Text;
  /** What does not change. */
  readonly stays: Text;
}

const effects: Readonly<Record<ConsentPurpose, Omit<ConsentEffects, "purpose">>> = {
  "case-handling": {
    atOnce: {
      "zh-CN": "资料锁定，只保存、不处理：不再发提醒，不再记录新的事，顾问不能下载文件。",
      en: "Your data is locked: stored and not worked with. No reminders, no new entries, no downloads by your counsellor.",
    },
    afterwards: {
      "zh-CN": "你可以要求删除。有争议、保全或保存期没到的，到那时再删，并告诉你日期。",
      en: "You can ask for deletion. Where a dispute, a hold or a keeping period stands in the way, it is done after that, and you are told the date.",
    },
    stays: {
      "zh-CN": "你自己仍然能看、能下载全部资料；撤回以前做的事仍然有效；重新同意就恢复。",
      en: "You can still read and export everything. What was done before stays valid. Agreeing again brings it back.",
    },
  },
  "credit-report-upload": {
    atOnce: {
      "zh-CN": "已上传的信用报告当即锁定，谁都打不开，也不能再上传新的。",
      en: "Credit reports you uploaded are locked at once: nobody can open them, and no new ones can be uploaded.",
    },
    afterwards: {
      "zh-CN": "文件随后删除；正用于异议、投诉或保全的，等它结束再删。删除以前你可以先导出一份。",
      en: "The files are then deleted; where an objection, a complaint or a hold is open, after it has ended. Until then you can export a copy.",
    },
    stays: {
      "zh-CN": "核对的结论和清单上的事都还在，其他凭证不受影响。",
      en: "The results of earlier checks and your list stay, and so do all other proofs.",
    },
  },
  "email-reminders": {
    atOnce: {
      "zh-CN": "从这一刻起不再给你发提醒邮件。",
      en: "No reminder is mailed to you from this second on.",
    },
    afterwards: {
      "zh-CN": "顾问会看到“只用电话”，和你约好怎么联系。",
      en: "Your counsellor sees “phone only” and will agree with you how to stay in touch.",
    },
    stays: {
      "zh-CN": "清单上的事和日期都还在。重新同意只提醒以后的，不补发。",
      en: "Your list and its dates stay. Agreeing again brings the coming reminders, not the missed ones.",
    },
  },
  sharing: {
    atOnce: {
      "zh-CN": "不再把你的资料提供给任何人，法律要求的除外。",
      en: "Nothing of yours is given to anybody any more, except where the law demands it.",
    },
    afterwards: {
      "zh-CN": "已经给出去的收不回来；登记册里写着给过谁，你可以直接找对方删除。",
      en: "What was given cannot be taken back. The register names the recipients, whom you can ask to delete it.",
    },
    stays: {
      "zh-CN": "你的档案照常办理。",
      en: "Your case goes on as before.",
    },
  },
};

export function effectsOf(purpose: ConsentPurpose): ConsentEffects {
  return { purpose, ...effects[purpose] };
}

/** Said with every withdrawal: what is there can be taken along first. */
export const exportOffer: Text = {
  "zh-CN": "你可以先导出一份：全部资料的清单和文件，链接一小时内有效。",
  en: "You can export a copy first: everything we hold and every file, by links that work for an hour.",
};

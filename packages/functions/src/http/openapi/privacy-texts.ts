import type { OperationTexts } from "./operation-text.ts";

/** What the description says about a person's rights over their own data. */
export const privacyTexts: OperationTexts = {
  listConsentTexts: {
    summary: { "zh-CN": "同意书的文字", en: "Read the consent texts" },
    description: {
      "zh-CN": "每种目的的全部版本，现行的在前，以及撤回会怎样。请在征求同意前展示。",
      en: "Every version for each purpose, the current one first, and what withdrawing does. Show them before asking.",
    },
  },
  readConsentRegister: {
    summary: { "zh-CN": "同意与提供登记册", en: "Read the register of consents and disclosures" },
    description: {
      "zh-CN": "每次同意、撤回和提供给他人，按先后排列。资料删除后仍保留三年，不含姓名。",
      en: "Every consent, withdrawal and disclosure in order. Kept for three years after a deletion, without a name.",
    },
  },
  withdrawConsents: {
    summary: { "zh-CN": "一步撤回同意", en: "Withdraw consents in one step" },
    description: {
      "zh-CN": "撤回几项或全部（all）。重复一次不会多做什么。回答说明后果，并给出导出的地址。",
      en: "Withdraws some purposes or all. Saying so twice changes nothing more. The answer tells the effects and where to export.",
    },
  },
  exportClient: {
    summary: { "zh-CN": "导出个人信息", en: "Export a person's data" },
    description: {
      "zh-CN":
        "关于一位来访者的一切：资料、同意、借款、时间线、查看记录，每个文件附一小时内有效的链接。时间线长的用 cursor 继续取。",
      en: "Everything kept about a client: details, consents, debts, timelines, who looked, and a link for each file, good for an hour. Long timelines go on by cursor.",
    },
  },
  changeRestriction: {
    summary: { "zh-CN": "限制处理或解除", en: "Restrict processing, or lift it" },
    description: {
      "zh-CN": "限制后只保存、不处理。重复一次没有变化。",
      en: "Restricted data is stored and nothing else. Saying so twice changes nothing.",
    },
  },
  eraseClient: {
    summary: { "zh-CN": "删除个人信息", en: "Delete a person's data" },
    description: {
      "zh-CN":
        "删除文件、记录和全部历史；有保全或争议时拒绝；保存期没满的先锁定，到期自动删除。可以重复，中断后会自动做完。",
      en: "Deletes files, records and the whole history. Refused while a hold or a dispute is open; locked until a keeping period is over, then deleted by itself. Safe to repeat; what was interrupted is finished.",
    },
  },
};

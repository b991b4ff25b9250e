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
  listDataRequests: {
    summary: { "zh-CN": "个人信息请求", en: "List data requests" },
    description: {
      "zh-CN":
        "全机构的查阅、复制、更正、限制、删除和解释请求。没答复的按到期日，早的在前，各带期限和依据；答复过的最近的在前。答复用事件 data.answered 记录。",
      en: "Requests to see, copy, correct, restrict, delete or explain, over the whole organisation. Open ones come by their due date, each with its deadline and article; answered ones with the latest first. An answer is the event data.answered.",
    },
  },
  createExport: {
    summary: { "zh-CN": "申请导出", en: "Export a list" },
    description: {
      "zh-CN":
        "管理员导出来访者、借款、待办或还款的列表，必须写明原因。先写进访问记录，24 小时内有效，只有申请的人能取。",
      en: "An admin takes out a list of clients, debts, follow-ups or payments and says why. It is in the access record first, is good for 24 hours, and only whoever asked can fetch it.",
    },
  },
  listExports: {
    summary: { "zh-CN": "导出列表", en: "List exports" },
    description: {
      "zh-CN": "谁、为什么、什么时候导出了什么，新的在前，过期的也列出。",
      en: "Who exported what, when and why; newest first, with those that have expired.",
    },
  },
  readExportRows: {
    summary: { "zh-CN": "导出的内容", en: "Read an export's rows" },
    description: {
      "zh-CN":
        "一次一页，limit 数的是来访者。金额是整数分。浏览器把各页写成 CSV，最后一行是水印。锁定的资料不导出，leftOut 说明有几位。",
      en: "A page at a time; limit counts clients. Money is whole fen. Browsers write the pages as CSV with the watermark as its last line. Locked data is not exported; leftOut says of how many.",
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

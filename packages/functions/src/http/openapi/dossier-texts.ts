import type { OperationTexts } from "./operation-text.ts";

/** What the description says about dossiers. */
export const dossierTexts: OperationTexts = {
  askDossier: {
    summary: { "zh-CN": "生成一份档案", en: "Ask for a dossier" },
    description: {
      "zh-CN":
        "按用途整理：自己留存（own）、征信异议（objection，一笔）、法院或仲裁（court，至少一笔）。只放这个用途需要的内容。dossierId 由你定，重发同一个编号不会多做一份。好了会发邮件给申请的人；一位来访者同时只做一份。",
      en: "Put together for a purpose: own, objection (one debt), court (at least one debt). It holds what the purpose needs and no more. You choose dossierId; the same one again makes no second dossier. Whoever asked is mailed when it is ready. One at a time for a client.",
    },
  },
  listDossiers: {
    summary: { "zh-CN": "档案列表", en: "List dossiers" },
    description: {
      "zh-CN": "最近30天申请过的，最新的在前。文件只保留7天。",
      en: "Those asked for within thirty days, newest first. The files are kept for seven.",
    },
  },
  readDossier: {
    summary: { "zh-CN": "档案整理到哪了", en: "Read how far a dossier is" },
    description: {
      "zh-CN": "progress 是已经放进去的文件数。整理中可以每两秒问一次。",
      en: "progress counts the files packed so far. Ask every two seconds while it is being made.",
    },
  },
  openDossier: {
    summary: { "zh-CN": "下载档案", en: "Download a dossier" },
    description: {
      "zh-CN":
        "给一个5分钟有效的下载地址，先记进访问记录。里面有资料后来撤回同意或删除的，不再给出（422），请重新生成。",
      en: "Gives an address that is good for five minutes; the access record has it first. A dossier is not given any more (422) when consent for something in it was withdrawn or it was deleted: make a new one.",
    },
  },
  readCompleteness: {
    summary: { "zh-CN": "一笔借款的档案完整度", en: "Read how complete the file of a debt is" },
    description: {
      "zh-CN": "合同编号、签约日期、还款计划、每次还款的回单等，哪些有、哪些还缺、缺的为什么有用。",
      en: "Contract number, date of signing, schedule, a receipt for each payment and more: what is there, what is missing, and why it would help.",
    },
  },
};

import type { OperationTexts } from "./operation-text.ts";
import { calendarFeedTexts } from "./calendar-feed-texts.ts";
import { conductTexts } from "./conduct-texts.ts";
import { conversationTexts } from "./conversation-texts.ts";
import { creditorTexts } from "./creditor-texts.ts";
import { calendarTexts } from "./calendar-texts.ts";
import { creditTexts } from "./credit-texts.ts";
import { deskTexts } from "./desk-texts.ts";
import { dossierTexts } from "./dossier-texts.ts";
import { mailTexts } from "./mail-texts.ts";
import { importTexts } from "./import-texts.ts";
import { knowledgeTexts } from "./knowledge-texts.ts";
import { letterTexts } from "./letter-texts.ts";
import { machineTexts } from "./machine-texts.ts";
import { nudgeTexts } from "./nudge-texts.ts";
import { organisationTexts } from "./organisation-texts.ts";
import { peopleTexts } from "./people-texts.ts";
import { planTexts } from "./plan-texts.ts";
import { privacyTexts } from "./privacy-texts.ts";
import { recordTexts } from "./record-texts.ts";
import { reminderTexts } from "./reminder-texts.ts";
import { wordingTexts } from "./wording-texts.ts";

/** What each operation is for, by `operationId`. */
export const operationTexts: OperationTexts = {
  ...recordTexts,
  ...deskTexts,
  ...creditTexts,
  ...calendarFeedTexts,
  ...conversationTexts,
  ...conductTexts,
  ...peopleTexts,
  ...organisationTexts,
  ...wordingTexts,
  ...calendarTexts,
  ...creditorTexts,
  ...mailTexts,
  ...importTexts,
  ...knowledgeTexts,
  ...letterTexts,
  ...machineTexts,
  ...privacyTexts,
  ...dossierTexts,
  ...planTexts,
  ...nudgeTexts,
  ...reminderTexts,
  recordEvents: {
    summary: { "zh-CN": "记录发生的事", en: "Record what happened" },
    description: {
      "zh-CN":
        "CloudEvents 1.0，可用结构化、批量（最多 100 个）或二进制方式。source 加 id 是事件的身份：重发得到第一次的结果（200），同一身份换了内容是冲突（409）。批量时每个事件各有结果（207），一个不对不影响其他的。",
      en: "CloudEvents 1.0 in structured, batched (at most 100) or binary mode. Source and id are an event's identity: sending it again gets the first result (200), the same identity with other content is a conflict (409). A batch answers for each event (207); a bad one does not stop the others.",
    },
  },
  previewEvent: {
    summary: { "zh-CN": "先看一件事会改变什么", en: "See what an event would change" },
    description: {
      "zh-CN":
        "同一个事件如果记下来，清单会怎么变：新增、改期（从哪天到哪天）、完成、不再需要。判断和记录时完全一样，但什么也不写。needsApproval 表示记录时要先问主管。",
      en: "What recording the same event would add, move (from which day to which), finish or make needless. It is judged exactly as when recorded, and nothing is written. needsApproval says that recording it would ask a supervisor first.",
    },
  },
  listClients: {
    summary: { "zh-CN": "来访者列表", en: "List clients" },
    description: { "zh-CN": "按编号排列，一次一页。", en: "By id, a page at a time." },
  },
  readClient: {
    summary: { "zh-CN": "一位来访者", en: "Read a client" },
    description: {
      "zh-CN": "资料、同意情况和每笔借款的余额（分）与状态。",
      en: "Details, consents, and every debt with its balance in fen and its state.",
    },
  },
  readDebt: {
    summary: { "zh-CN": "一笔借款", en: "Read a debt" },
    description: {
      "zh-CN": "所有事实，每条注明谁说的、哪一天，以及待办事项。",
      en: "Its facts, each with who said it and when, and its follow-ups.",
    },
  },
  readClientTimeline: {
    summary: { "zh-CN": "来访者的时间线", en: "Read a client's timeline" },
    description: {
      "zh-CN": "来访者自己档案里发生的一切，以及每件事让清单变了什么。",
      en: "Everything that happened in the client's own file, and what each event changed on the list.",
    },
  },
  readDebtTimeline: {
    summary: { "zh-CN": "一笔借款的时间线", en: "Read a debt's timeline" },
    description: {
      "zh-CN": "这笔借款发生的一切，以及每件事让清单变了什么。",
      en: "Everything that happened to the debt, and what each event changed on the list.",
    },
  },
  listClientFollowUps: {
    summary: { "zh-CN": "来访者的全部待办", en: "List a client's follow-ups" },
    description: {
      "zh-CN":
        "来访者和所有借款的待办，早到期的在前。每件都说明为什么有、为什么是这一天、怎样算结束。",
      en: "Those of the client and of every debt, the earliest due date first. Each says why it is there, why on that day, and what ends it.",
    },
  },
  listDebtFollowUps: {
    summary: { "zh-CN": "一笔借款的待办", en: "List a debt's follow-ups" },
    description: {
      "zh-CN": "早到期的在前。每件都说明为什么有、为什么是这一天、怎样算结束。",
      en: "The earliest due date first. Each says why it is there, why on that day, and what ends it.",
    },
  },
  listWorklist: {
    summary: { "zh-CN": "顾问的工作清单", en: "List what waits for a counsellor" },
    description: {
      "zh-CN": "到那一天为止需要人看的档案，等得最久的在前。不写 assignee 就是还没有人负责的。",
      en: "Files that a person has to look at until that day, the longest waiting first. Without an assignee: those that nobody looks after yet.",
    },
  },
  requestUpload: {
    summary: { "zh-CN": "申请上传资料", en: "Ask for an upload" },
    description: {
      "zh-CN": "给出文件的类型、大小和 SHA-256，得到一张上传单；文件直接传到存储，不经过这里。",
      en: "Name the file's type, size and SHA-256 and get a ticket; the file goes straight to the store, not through here.",
    },
  },
  listEvidence: {
    summary: { "zh-CN": "来访者的资料", en: "List a client's evidence" },
    description: { "zh-CN": "早的在前。", en: "Oldest first." },
  },
  openDownload: {
    summary: { "zh-CN": "下载一份资料", en: "Open a download" },
    description: {
      "zh-CN": "得到一个几分钟内有效的下载地址。",
      en: "Gives an address that works for a few minutes.",
    },
  },
};

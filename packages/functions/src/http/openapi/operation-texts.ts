import type { Text } from "@aftercare/core/kernel/language.ts";
import { organisationTexts } from "./organisation-texts.ts";
import { peopleTexts } from "./people-texts.ts";
import { recordTexts } from "./record-texts.ts";

interface OperationText {
  readonly summary: Text;
  readonly description: Text;
}

/** What each operation is for, by `operationId`. */
export const operationTexts: Readonly<Record<string, OperationText>> = {
  ...recordTexts,
  ...peopleTexts,
  ...organisationTexts,
  recordEvents: {
    summary: { "zh-CN": "记录发生的事", en: "Record what happened" },
    description: {
      "zh-CN":
        "CloudEvents 1.0，可用结构化、批量（最多 100 个）或二进制方式。source 加 id 是事件的身份：重发得到第一次的结果（200），同一身份换了内容是冲突（409）。批量时每个事件各有结果（207），一个不对不影响其他的。",
      en: "CloudEvents 1.0 in structured, batched (at most 100) or binary mode. Source and id are an event's identity: sending it again gets the first result (200), the same identity with other content is a conflict (409). A batch answers for each event (207); a bad one does not stop the others.",
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
  createApiKey: {
    summary: { "zh-CN": "新建 API 密钥", en: "Create an API key" },
    description: {
      "zh-CN": "给合作系统用，只能做 scopes 里写的事。密钥只在这次回答里出现。",
      en: "For a partner's system; it may do what its scopes say. The secret is in this answer alone.",
    },
  },
  listApiKeys: {
    summary: { "zh-CN": "API 密钥列表", en: "List API keys" },
    description: {
      "zh-CN": "新的在前，包括已经到期和撤销的。看得到最后使用的日期，看不到密钥本身。",
      en: "Newest first, also those that expired or were revoked. Shows the day of the last use, never the secret.",
    },
  },
  rotateApiKey: {
    summary: { "zh-CN": "更换 API 密钥", en: "Rotate an API key" },
    description: {
      "zh-CN": "得到新的密钥，权限不变。旧的在 overlapHours 小时内还能用（最多 24），之后失效。",
      en: "Gives a new secret with the same scopes. The old one works for overlapHours more (24 at most), then no longer.",
    },
  },
  revokeApiKey: {
    summary: { "zh-CN": "撤销 API 密钥", en: "Revoke an API key" },
    description: {
      "zh-CN": "一分钟内处处失效，不能恢复。",
      en: "It is refused everywhere within a minute, for good.",
    },
  },
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
  receiveWebhook: {
    summary: { "zh-CN": "接收签名的消息", en: "Receive a signed message" },
    description: {
      "zh-CN":
        "按 Standard Webhooks 签名，不需要 API 密钥。内容是一个 CloudEvents 1.0 事件，或最多 100 个的数组。全部记录后回 200；同一 webhook-id 重发得到第一次的结果。有一个没记录就回那个的问题，改好后用同一编号重发，已记录的不会重复。",
      en: "Signed by Standard Webhooks; no API key. The body is one CloudEvents 1.0 event, or an array of at most 100. 200 when all of them are recorded; the same webhook-id again gets the first result. If one is not recorded its problem is the answer: send the message again, and what was recorded is not recorded twice.",
    },
  },
  createWebhookSource: {
    summary: { "zh-CN": "新建消息来源", en: "Create a webhook source" },
    description: {
      "zh-CN": "给一个合作系统开一扇门。密钥只显示这一次。",
      en: "A door for one partner's system. The secret is shown this once.",
    },
  },
  listWebhookSources: {
    summary: { "zh-CN": "消息来源列表", en: "List webhook sources" },
    description: { "zh-CN": "不含密钥。", en: "Without their secrets." },
  },
  rotateWebhookSourceSecret: {
    summary: { "zh-CN": "更换来源的密钥", en: "Rotate a source's secret" },
    description: {
      "zh-CN": "新密钥只显示这一次，旧密钥还能用一天。",
      en: "The new secret is shown this once; the earlier one is taken for another day.",
    },
  },
  disableWebhookSource: {
    summary: { "zh-CN": "停用消息来源", en: "Disable a webhook source" },
    description: {
      "zh-CN": "立即拒收，密钥作废，不能恢复。",
      en: "Its messages are refused at once, its secrets are forgotten. For good.",
    },
  },
  createWebhookEndpoint: {
    summary: { "zh-CN": "新建接收地址", en: "Create a webhook endpoint" },
    description: {
      "zh-CN":
        "把记录的事件发到你们自己的系统，用 Standard Webhooks 签名。types 写完整类型或以 * 结尾。只接受公网 https 地址。密钥只显示这一次。内容只有编号、代码、日期和金额，没有姓名、地址和文字。",
      en: "What is recorded is told to your own system, signed by Standard Webhooks. Types are whole or end in *. Only https to a public address. The secret is shown this once. The data holds ids, codes, days and sums; no names, addresses or free text.",
    },
  },
  listWebhookEndpoints: {
    summary: { "zh-CN": "接收地址列表", en: "List webhook endpoints" },
    description: { "zh-CN": "不含密钥。", en: "Without their secrets." },
  },
  changeWebhookEndpoint: {
    summary: { "zh-CN": "修改接收地址", en: "Change a webhook endpoint" },
    description: {
      "zh-CN": "没写的保持不变。暂停后新事件不再发送；恢复后，暂停前等着的会继续发。",
      en: "What is not named stays. Paused, it is told nothing new; made active again, it gets what was waiting when it was paused.",
    },
  },
  rotateWebhookEndpointSecret: {
    summary: { "zh-CN": "更换接收地址的密钥", en: "Rotate an endpoint's secret" },
    description: {
      "zh-CN": "新密钥只显示这一次；一天之内每条消息都带新旧两个签名。",
      en: "The new secret is shown this once; for a day every message carries a signature by either one.",
    },
  },
  removeWebhookEndpoint: {
    summary: { "zh-CN": "删除接收地址", en: "Remove a webhook endpoint" },
    description: {
      "zh-CN": "还没发出的消息不再发送。",
      en: "What is still waiting for it is not sent any more.",
    },
  },
  testWebhookEndpoint: {
    summary: { "zh-CN": "发一条测试消息", en: "Send a test message" },
    description: {
      "zh-CN": "立即发送一次，直接告诉你结果。",
      en: "Sent once, at once; the answer says what came of it.",
    },
  },
  listWebhookDeliveries: {
    summary: { "zh-CN": "发送记录", en: "List deliveries" },
    description: {
      "zh-CN": "最近 30 天，新的在前，可按状态筛选。每条记着最后十次尝试。",
      en: "Of the last 30 days, newest first, by state if you like. Each has its last ten tries.",
    },
  },
  resendWebhookDelivery: {
    summary: { "zh-CN": "重发一条消息", en: "Send a delivery again" },
    description: {
      "zh-CN": "用同一个 webhook-id 立即重发，收件方可以认出重复。",
      en: "At once and under the same webhook-id, so that the receiver knows a repeat.",
    },
  },
};

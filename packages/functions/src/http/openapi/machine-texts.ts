import type { OperationTexts } from "./operation-text.ts";

/** What the description says about keys and webhooks. */
export const machineTexts: OperationTexts = {
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

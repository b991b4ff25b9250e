import type { Text } from "../language.ts";

/** About API keys and webhooks. */
export const machinesRefusals = {
  "api-key.ended": {
    "zh-CN": "这个密钥已经换过、撤销或到期了。请新建一个。",
    en: "This key was replaced or revoked, or has expired. Create a new one.",
  },
  "api-key.ends-in-past": {
    "zh-CN": "到期时间已经过去，请填将来的时间，或者不填。",
    en: "That moment has passed. Give one that is still to come, or none.",
  },
  "api-key.too-many": {
    "zh-CN": "今天已经建了 20 个密钥。请明天再建；用不着的请先撤销。",
    en: "20 keys were created today. Create more tomorrow, and revoke those you do not need.",
  },
  "api-key.unknown": {
    "zh-CN": "没有找到这个密钥。",
    en: "There is no such key.",
  },
  "delivery.under-way": {
    "zh-CN": "这条消息还在发送中，请等它结束再重发。",
    en: "This delivery is still under way. Wait until it has ended, then send it again.",
  },
  "delivery.unknown": {
    "zh-CN": "没有这条消息。记录保留 30 天。",
    en: "There is no such delivery. They are kept for 30 days.",
  },
  "webhook-endpoint.unknown": {
    "zh-CN": "没有这个接收地址。请看接收地址列表。",
    en: "There is no such endpoint. Look at the list of endpoints.",
  },
  "webhook-source.unknown": {
    "zh-CN": "没有这个消息来源。请看消息来源列表。",
    en: "There is no such source. Look at the list of sources.",
  },
  "webhook-url.credentials": {
    "zh-CN": "地址里不要写用户名和密码：我们的签名就能证明消息来自我们。",
    en: "Leave name and password out of the address: our signature proves that we sent it.",
  },
  "webhook-url.host-unknown": {
    "zh-CN": "找不到这个域名。请检查拼写，或等域名生效后再试。",
    en: "This host cannot be found. Check its spelling, or try again once its name is published.",
  },
  "webhook-url.not-https": {
    "zh-CN": "地址要以 https 开头。",
    en: "The address has to begin with https.",
  },
  "webhook-url.not-public": {
    "zh-CN": "这个地址指向内部网络，不能使用。请填一个公网可以访问的地址。",
    en: "This address leads into a private network. Give one that can be reached from the internet.",
  },
  "webhook-url.unreadable": {
    "zh-CN": "这不是完整的网址。请从 https 写起，写全域名和路径。",
    en: "This is no complete web address. Write all of it: https, the host and the path.",
  },
  "webhook.too-many": {
    "zh-CN": "已经到数量上限。请先删除或停用不用的。",
    en: "That is as many as there can be. Remove one that is not needed any more first.",
  },
} as const satisfies Record<string, Text>;

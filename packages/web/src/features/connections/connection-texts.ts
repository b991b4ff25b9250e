import type { Scope } from "../../api/connections.ts";
import type { Text, Texts } from "../../language/language.ts";

export const scopeNames = {
  "cases:read": { "zh-CN": "看档案", en: "Read case files" },
  "events:write": { "zh-CN": "记录发生的事", en: "Record what happened" },
  "decisions:write": { "zh-CN": "记录主管的决定", en: "Record decisions" },
  "evidence:read": { "zh-CN": "打开资料", en: "Open evidence" },
  "evidence:write": { "zh-CN": "上传资料", en: "Send evidence" },
  "organisation:read": { "zh-CN": "看机构信息", en: "Read the organisation" },
} as const satisfies Record<Scope, Text>;

export const connectionTexts = {
  title: { "zh-CN": "系统连接", en: "Connections" },
  lead: {
    "zh-CN": "别的系统怎么和这里来往：用密钥来调用，收我们的通知，或者给我们发消息。",
    en: "How other systems work with this one: they call us with a key, are told what happens, or send us messages.",
  },
  docs: { "zh-CN": "接口文档", en: "API description" },
  actions: { "zh-CN": "操作", en: "Actions" },
  name: { "zh-CN": "名称", en: "Name" },
  state: { "zh-CN": "状态", en: "State" },
  secret: { "zh-CN": "密钥", en: "Secret" },
  once: {
    "zh-CN": "现在复制下来，交给对方的技术人员。以后不再显示，丢了就换一个。",
    en: "Copy it now and give it to whoever runs the other system. It is not shown again; lost, it is replaced.",
  },
  keep: { "zh-CN": "先不了", en: "Not now" },
} as const satisfies Texts;

export const keyTexts = {
  title: { "zh-CN": "API 密钥", en: "API keys" },
  none: {
    "zh-CN": "还没有密钥。要让别的系统来调用，先建一个。",
    en: "No keys yet. Make one to let another system call this one.",
  },
  create: { "zh-CN": "新建密钥", en: "New key" },
  nameHint: { "zh-CN": "例如：合作银行的对接", en: "For example: the partner bank" },
  scopes: { "zh-CN": "可以做什么", en: "What it may do" },
  scopesFlaw: { "zh-CN": "至少选一项", en: "Choose at least one" },
  endsAt: { "zh-CN": "{at}失效", en: "ends {at}" },
  expires: { "zh-CN": "用到哪天", en: "Works until" },
  expiresHint: {
    "zh-CN": "不填就一直有效，直到撤销。",
    en: "Left empty, it works until it is revoked.",
  },
  standing: { "zh-CN": "状态", en: "State" },
  active: { "zh-CN": "可用", en: "Works" },
  expired: { "zh-CN": "过期了", en: "Expired" },
  revoked: { "zh-CN": "已撤销", en: "Revoked" },
  lastUsed: { "zh-CN": "最近用过", en: "Last used" },
  never: { "zh-CN": "还没用过", en: "Never" },
  rotate: { "zh-CN": "更换", en: "Replace" },
  rotateTitle: { "zh-CN": "更换密钥「{name}」", en: "Replace the key “{name}”" },
  rotateLead: {
    "zh-CN": "会得到一个新的。旧的可以再用一天，给对方时间换上。",
    en: "You get a new one. The old one can go on for a day, to give the other side time.",
  },
  rotateLater: { "zh-CN": "旧的再用 24 小时", en: "The old one works 24 hours more" },
  rotateNow: { "zh-CN": "旧的马上停用", en: "The old one stops at once" },
  revoke: { "zh-CN": "撤销", en: "Revoke" },
  revokeTitle: { "zh-CN": "撤销密钥「{name}」", en: "Revoke the key “{name}”" },
  revokeLead: {
    "zh-CN": "一分钟内就不能用了，也不能恢复。用它的系统会马上连不上。",
    en: "It stops within a minute and cannot be brought back. Whatever uses it is shut out.",
  },
  revokedTold: { "zh-CN": "密钥「{name}」撤销了。", en: "The key “{name}” is revoked." },
} as const satisfies Texts;

export const sourceTexts = {
  title: { "zh-CN": "给我们发消息的系统", en: "Systems that send us messages" },
  lead: {
    "zh-CN": "对方把签了名的消息发到专用地址，例如还款成功。",
    en: "A partner posts signed messages to an address of its own, for example that a payment arrived.",
  },
  none: { "zh-CN": "还没有这样的系统。", en: "There is none yet." },
  create: { "zh-CN": "新增来源", en: "New source" },
  address: { "zh-CN": "发到这个地址", en: "It posts to" },
  active: { "zh-CN": "在用", en: "In use" },
  disabled: { "zh-CN": "已停用", en: "Disabled" },
  rotate: { "zh-CN": "更换密钥", en: "Replace the secret" },
  rotateOf: { "zh-CN": "更换密钥：{name}", en: "Replace the secret of “{name}”" },
  rotateLead: {
    "zh-CN": "会得到一个新密钥，旧的还能用一段时间，给对方时间换上。",
    en: "You get a new secret; the old one goes on for a while, to give the other side time.",
  },
  disable: { "zh-CN": "停用", en: "Disable" },
  disableOf: { "zh-CN": "停用「{name}」", en: "Disable “{name}”" },
  disableLead: {
    "zh-CN": "停用以后，它发来的消息都不收，也不能再打开；需要时新增一个。",
    en: "Its messages are refused from then on, and it cannot be opened again; make a new one when needed.",
  },
  disabledTold: { "zh-CN": "「{name}」停用了。", en: "“{name}” is disabled." },
} as const satisfies Texts;

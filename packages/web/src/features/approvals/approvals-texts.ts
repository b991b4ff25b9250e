import type { Texts } from "../../language/language.ts";

export const approvalsTexts = {
  title: { "zh-CN": "待批准", en: "Approvals" },
  lead: {
    "zh-CN": "跳过待办、关闭档案、删除资料，要有第二个人看过才算数。",
    en: "Skipping a follow-up, closing a case and deleting a file count once a second person has agreed.",
  },
  open: { "zh-CN": "等人同意", en: "Waiting for a yes" },
  ended: { "zh-CN": "已经有结果（{n}）", en: "Decided ({n})" },
  empty: {
    "zh-CN": "现在没有等着批准的事。",
    en: "Nothing waits for a yes at the moment.",
  },
  openTag: { "zh-CN": "等人同意", en: "Waiting" },
  grantedTag: { "zh-CN": "同意", en: "Agreed" },
  declinedTag: { "zh-CN": "没有同意", en: "Not agreed" },
  withdrawnTag: { "zh-CN": "收回了", en: "Taken back" },
  voidTag: { "zh-CN": "没有记录", en: "Not recorded" },
  of: { "zh-CN": "{title}：{name}", en: "{title}: {name}" },
  about: { "zh-CN": "是哪一件", en: "Which one" },
  askedBy: { "zh-CN": "{who}提出，{when}", en: "Asked by {who}, {when}" },
  endedBy: { "zh-CN": "{who}，{when}：{reason}", en: "{who}, {when}: {reason}" },
  endedAt: { "zh-CN": "{who}，{when}", en: "{who}, {when}" },
  own: {
    "zh-CN": "这是你自己提的，要由另一位主管来决定。",
    en: "You asked for this yourself, so another supervisor decides.",
  },
  grant: { "zh-CN": "同意", en: "Agree" },
  decline: { "zh-CN": "不同意", en: "Do not agree" },
  grantOf: { "zh-CN": "同意：{title}", en: "Agree: {title}" },
  declineOf: { "zh-CN": "不同意：{title}", en: "Do not agree: {title}" },
  reason: { "zh-CN": "为什么", en: "Why" },
  reasonHint: {
    "zh-CN": "提出的人看得到，也会留在记录里。",
    en: "Whoever asked will read it, and it stays in the record.",
  },
  granted: { "zh-CN": "同意了，已经记下。", en: "Agreed, and recorded." },
  declined: {
    "zh-CN": "没有同意，提出的人会看到原因。",
    en: "Not agreed; whoever asked will see why.",
  },
  withdraw: { "zh-CN": "收回", en: "Take it back" },
  withdrawOf: { "zh-CN": "收回：{title}", en: "Take it back: {title}" },
  withdrawn: { "zh-CN": "收回了。", en: "It is taken back." },
} as const satisfies Texts;

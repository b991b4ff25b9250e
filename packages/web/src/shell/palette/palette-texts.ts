import type { Texts } from "../../language/language.ts";

export const paletteTexts = {
  open: { "zh-CN": "跳到…", en: "Go to…" },
  shortcut: { "zh-CN": "Ctrl K", en: "Ctrl K" },
  title: { "zh-CN": "跳到哪里", en: "Where to" },
  label: { "zh-CN": "来访者、页面、操作或帮助", en: "A client, a page, an action or help" },
  hint: { "zh-CN": "姓名、拼音、首字母或页面", en: "Name, pinyin, initials or a page" },
  clients: { "zh-CN": "来访者", en: "Clients" },
  pages: { "zh-CN": "页面", en: "Pages" },
  actions: { "zh-CN": "操作", en: "Actions" },
  help: { "zh-CN": "帮助", en: "Help" },
  found: { "zh-CN": "{n} 个结果", en: "{n} results" },
  none: { "zh-CN": "没有找到「{q}」。", en: "Nothing found for “{q}”." },
  add: { "zh-CN": "登记来访者", en: "Add a client" },
  remind: { "zh-CN": "给一批来访者发提醒", en: "Send reminders to many" },
  handOver: { "zh-CN": "把来访者交给同事", en: "Hand clients over to a colleague" },
  language: { "zh-CN": "Switch to English", en: "换成中文" },
  amounts: { "zh-CN": "显示或隐藏金额", en: "Show or hide amounts" },
  keys: {
    "zh-CN": "上下键选，回车打开，Esc 关上",
    en: "Arrows to choose, Enter to open, Escape to close",
  },
} as const satisfies Texts;

/** The help articles by their address, `/help/<slug>`. */
export const helpTitles = {
  "keep-proofs": { "zh-CN": "保存凭证", en: "Keep your proofs" },
  "settlement-certificate": { "zh-CN": "开结清证明", en: "Get the settlement certificate" },
  "cancel-auto-debit": { "zh-CN": "取消自动扣款", en: "End the automatic payment" },
  "check-credit-report": {
    "zh-CN": "查信用报告，看三处",
    en: "Check your credit report: three things",
  },
  "raise-objection": {
    "zh-CN": "信用报告有错，提异议",
    en: "Raise an objection to your credit report",
  },
  "asked-to-pay-again": {
    "zh-CN": "还清后，有人让你再付款",
    en: "Somebody asks you to pay again",
  },
} as const satisfies Texts;

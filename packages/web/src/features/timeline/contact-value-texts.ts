import type { Texts } from "../../language/language.ts";

/** Somebody got in touch: by what, about whom, and what came of asking the lender. */

export const contactChannelValues = {
  call: { "zh-CN": "电话", en: "call" },
  sms: { "zh-CN": "短信", en: "text message" },
  wechat: { "zh-CN": "微信", en: "WeChat" },
  mail: { "zh-CN": "邮件", en: "mail" },
  letter: { "zh-CN": "信件", en: "letter" },
  visit: { "zh-CN": "上门", en: "in person" },
  app: { "zh-CN": "App 里", en: "in an app" },
  other: { "zh-CN": "其他", en: "another way" },
  "auto-debit": { "zh-CN": "自动扣款", en: "automatic debit" },
} as const satisfies Texts;

export const throughValues = {
  "official-phone": { "zh-CN": "官方电话", en: "the official number" },
  "official-app": { "zh-CN": "官方 App", en: "the official app" },
  branch: { "zh-CN": "网点", en: "a branch" },
  letter: { "zh-CN": "书面", en: "in writing" },
} as const satisfies Texts;

export const verifiedValues = {
  genuine: { "zh-CN": "确实是机构的要求", en: "really theirs" },
  "not-theirs": { "zh-CN": "机构说不是他们", en: "not theirs" },
  unclear: { "zh-CN": "还不清楚", en: "unclear" },
} as const satisfies Texts;

export const triageValues = {
  "stale-data": { "zh-CN": "对方的数据没更新", en: "stale data" },
  residual: { "zh-CN": "还有尾款", en: "a residual amount" },
  audit: { "zh-CN": "回访或审计", en: "a check-up" },
  harassment: { "zh-CN": "骚扰", en: "harassment" },
  scam: { "zh-CN": "疑似诈骗", en: "probably a scam" },
  other: { "zh-CN": "其他", en: "something else" },
} as const satisfies Texts;

export const targetValues = {
  client: { "zh-CN": "本人", en: "the client" },
  contact: { "zh-CN": "紧急联系人", en: "an emergency contact" },
  "third-party": { "zh-CN": "其他人", en: "somebody else" },
} as const satisfies Texts;

export const lossStepValues = {
  "bank-stop": { "zh-CN": "请银行止付", en: "the bank was asked to stop it" },
  "police-110": { "zh-CN": "打110报警", en: "reported to 110" },
  "hotline-96110": { "zh-CN": "告诉96110", en: "96110 was told" },
  "keep-proofs": { "zh-CN": "存好证据", en: "the proofs are kept" },
} as const satisfies Texts;

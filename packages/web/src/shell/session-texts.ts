import type { Texts } from "../language/language.ts";

export const sessionTexts = {
  title: {
    "zh-CN": "登录过期了，再登录一次就能接着写",
    en: "You were signed out; sign in to go on",
  },
  kept: {
    "zh-CN": "写的内容都还在，登录以后会接着保存。",
    en: "What you wrote is still here and will be saved once you are in.",
  },
  askCode: { "zh-CN": "把验证码发到 {email}", en: "Mail a code to {email}" },
  code: { "zh-CN": "6位验证码", en: "Six-digit code" },
  codeSent: {
    "zh-CN": "验证码发到了 {email}，10分钟内有效。",
    en: "A code was mailed to {email}. It works for 10 minutes.",
  },
  again: { "zh-CN": "重新发送", en: "Mail a new one" },
  totp: { "zh-CN": "验证器上的6位数字", en: "Six digits of the authenticator" },
  enter: { "zh-CN": "登录，接着写", en: "Sign in and go on" },
  entering: { "zh-CN": "正在登录…", en: "Signing in…" },
  other: { "zh-CN": "不是我，去登录页", en: "Not me: go to the sign-in page" },
} as const satisfies Texts;

import type { ProblemKind } from "./problem-kinds.ts";

/** What can go wrong while signing in. The same words whether an address is known to us or not. */
export const accountProblems = {
  "code.wrong": {
    status: 400,
    title: { "zh-CN": "验证码不对", en: "The code is not right" },
    detail: {
      "zh-CN": "验证码不对，或者已经用过、过期了。检查后再输一次；还不行就重新获取。",
      en: "The code is wrong, used or out of date. Check it and type it again; if that fails, ask for a new one.",
    },
  },
  "code.used-up": {
    status: 400,
    title: { "zh-CN": "这个验证码不能再试了", en: "This code cannot be tried again" },
    detail: {
      "zh-CN": "一个验证码最多输3次。请重新获取一个。",
      en: "A code can be tried three times. Ask for a new one.",
    },
  },
  "sign-in.lapsed": {
    status: 401,
    title: { "zh-CN": "登录要从头再来一次", en: "Start signing in again" },
    detail: {
      "zh-CN": "第二步验证隔得太久，或者试了太多次。请重新获取邮件验证码。",
      en: "The second step took too long or was tried too often. Ask for a new code by mail.",
    },
  },
  "session.not-recent": {
    status: 403,
    title: { "zh-CN": "请重新登录后再做", en: "Sign in again for this" },
    detail: {
      "zh-CN": "改登录方式前，需要一小时以内的登录。请退出后重新登录。",
      en: "Changing how you sign in needs a sign-in within the last hour. Sign out and in again.",
    },
  },
  "second-factor.on": {
    status: 409,
    title: { "zh-CN": "验证器已经在用了", en: "An authenticator is in use already" },
    detail: {
      "zh-CN": "要换一个，先停用现在的验证器。",
      en: "To change it, turn off the present one first.",
    },
  },
  "second-factor.off": {
    status: 409,
    title: { "zh-CN": "还没有启用验证器", en: "No authenticator is in use" },
    detail: {
      "zh-CN": "先添加验证器，再做这一步。",
      en: "Add an authenticator first.",
    },
  },
  "passkey.refused": {
    status: 400,
    title: { "zh-CN": "通行密钥没有通过", en: "The passkey was not accepted" },
    detail: {
      "zh-CN": "再试一次，按设备的提示验证指纹、面容或 PIN。也可以改用邮件验证码登录。",
      en: "Try again and let the device check your finger, face or PIN. Or sign in with a code by mail.",
    },
  },
  "sign-in.refused": {
    status: 400,
    title: { "zh-CN": "没有完成", en: "This was not done" },
    detail: {
      "zh-CN": "请求不完整，或者现在不能这样做。回到登录页再试一次。",
      en: "The request is not complete, or this cannot be done now. Go back to the sign-in page and try again.",
    },
  },
} as const satisfies Record<string, ProblemKind>;

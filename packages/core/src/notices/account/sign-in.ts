import { say } from "../notice.ts";
import { accountNotice, words } from "./account-notice.ts";

/** What tells of signing in: the code (E1) and a device that was not seen before (E2). */
export const signInNotices = {
  "sign-in-code": accountNotice({
    slots: ["code"],
    subject: say("登录验证码：{code}", "Your sign-in code: {code}"),
    preview: say("10分钟内有效，请不要告诉任何人。", "Valid for 10 minutes. Keep it to yourself."),
    heading: say("登录验证码", "Your sign-in code"),
    blocks: [
      words("你的登录验证码是", "Your sign-in code is"),
      { kind: "code" },
      words(
        "10分钟内有效，只能用一次。把它输入到刚才打开的登录页就行。",
        "It works once, for the next 10 minutes. Type it into the sign-in page you just opened.",
      ),
      words(
        "如果不是你在登录，不用做任何事，没有验证码别人进不来。",
        "If you are not signing in, you don't need to do anything. Nobody can get in without the code.",
      ),
      words(
        "请不要把验证码告诉任何人，包括自称是我们工作人员的人。我们不会打电话、发微信来要它。",
        "Please don't share it with anyone, even someone who says they work for us. We never call or message to ask for it.",
      ),
    ],
  }),

  "new-device": accountNotice({
    slots: ["at", "device"],
    subject: say("有新设备登录了你的账号", "New sign-in to your account"),
    preview: say("如果是你，不用做任何事。", "If it was you, there is nothing to do."),
    heading: say("有新设备登录了你的账号", "New sign-in to your account"),
    blocks: [
      words(
        "{at}，有一台以前没用过的设备登录了你的账号：{device}。",
        "At {at}, your account was opened on a device it had not been used on before: {device}.",
      ),
      words("如果是你，不用做任何事。", "If it was you, there is nothing to do."),
      words(
        "如果不是你，自己打开 {appHost} 登录，让其他设备都退出，再换掉这个邮箱的密码：能看你邮件的人才拿得到验证码。",
        "If it was not you, open {appHost} yourself, sign in and sign out all other devices. Then change the password of this mailbox: only somebody who reads your mail can get a code.",
      ),
      words(
        "我们不会让你转账、提供验证码或支付密码，也不会加你微信收费。",
        "We never ask you to transfer money, share a code or a payment password, and we never charge you over WeChat.",
      ),
    ],
  }),
};

import type { Text } from "@aftercare/core/kernel/language.ts";

/** Every sentence of the pages for signing in and out. The same words whether an address is known or not. */
export const signInTexts = {
  neverAsk: {
    "zh-CN": "验证码只在这里填。我们不会打电话、发微信来要它，也不会让你转账。",
    en: "Type codes here and nowhere else. We never call or message to ask for one, and never ask you to transfer money.",
  },
  title: { "zh-CN": "登录", en: "Sign in" },
  what: {
    "zh-CN": "填上邮箱，我们往那里发一个6位数的验证码。没有账号也一样。",
    en: "Give your email address and we mail you a six-digit code. Without an account it works the same.",
  },
  email: { "zh-CN": "邮箱", en: "Email address" },
  emailFlaw: {
    "zh-CN": "这个邮箱地址不完整。检查一下，例如 name@example.org。",
    en: "This address is not complete. Check it; it looks like name@example.org.",
  },
  sendCode: { "zh-CN": "发送验证码", en: "Mail me a code" },
  withPasskey: { "zh-CN": "用通行密钥登录", en: "Sign in with a passkey" },
  haveCode: { "zh-CN": "已经收到验证码了", en: "I have a code already" },
  lapsed: {
    "zh-CN": "第二步隔得太久，或者试了太多次。请从头再来一次。",
    en: "The second step took too long, or was tried too often. Please start again.",
  },
  late: {
    "zh-CN": "离发出验证码太久了。填邮箱，再收一个就行。",
    en: "It has been a while since the code was sent. Give your address and get a new one.",
  },
  signedOut: { "zh-CN": "已经退出。", en: "You are signed out." },
  codesLimited: {
    "zh-CN": "验证码要得太多了。过{wait}，{time}以后可以再要。已经收到的，10分钟内还能用。",
    en: "Too many codes were asked for. You can ask again in {wait}, after {time}. A code that you have works for 10 minutes.",
  },
  triesLimited: {
    "zh-CN": "试的次数太多了。过{wait}，{time}以后再试。",
    en: "That was tried too often. Try again in {wait}, after {time}.",
  },

  codeTitle: { "zh-CN": "输入验证码", en: "Enter the code" },
  codeSent: {
    "zh-CN": "验证码发到了 {email}，10分钟内有效。",
    en: "A code was mailed to {email}. It works for 10 minutes.",
  },
  codeLate: {
    "zh-CN": "没看到邮件，先等一分钟，再看看垃圾邮件。发出一分钟以后，可以重新发送。",
    en: "No mail yet? Give it a minute, and look into the spam folder. A minute after the last one you can ask for another.",
  },
  code: { "zh-CN": "6位验证码", en: "Six-digit code" },
  codeFlaw: {
    "zh-CN": "填邮件里的6位数字，例如 123456。",
    en: "Type the six digits of the mail, for example 123456.",
  },
  codeWrong: {
    "zh-CN":
      "验证码不对，或者已经用过。只有最新一封邮件里的能用，检查后再输一次，还可以试{left}次。",
    en: "The code is wrong or was used. Only the one in the newest mail works. Check it and type it again (tries left: {left}).",
  },
  codeExpired: {
    "zh-CN": "验证码10分钟内有效，这个已经过期了。请在下面重新发送一个。",
    en: "A code works for 10 minutes, and this one is out of date. Ask for a new one below.",
  },
  codeUsedUp: {
    "zh-CN": "一个验证码最多试3次，这个不能再用了。请在下面重新发送一个。",
    en: "A code can be tried three times, and this one is used up. Ask for a new one below.",
  },
  enter: { "zh-CN": "登录", en: "Sign in" },
  resend: { "zh-CN": "重新发送验证码", en: "Mail me a new code" },
  resent: {
    "zh-CN": "新的验证码发出了，之前的不能再用。",
    en: "A new code is on its way; the one before works no longer.",
  },
  resendSoon: {
    "zh-CN": "验证码刚发出，邮件可能还在路上。{seconds}秒后可以再发一个。",
    en: "A code was sent just now, and the mail may be on its way. You can ask for another in {seconds} seconds.",
  },
  otherEmail: { "zh-CN": "换一个邮箱", en: "Use another address" },

  secondTitle: { "zh-CN": "第二步：验证器", en: "Second step: authenticator" },
  secondWhat: {
    "zh-CN": "打开手机上的验证器，输入现在显示的6位数字。",
    en: "Open the authenticator on your phone and type the six digits it shows now.",
  },
  secondCode: { "zh-CN": "验证器上的6位数字", en: "Six digits of the authenticator" },
  secondFlaw: {
    "zh-CN": "填验证器上的6位数字，例如 123456。",
    en: "Type the six digits of the authenticator, for example 123456.",
  },
  secondWrong: {
    "zh-CN": "这6位数字不对，或者刚刚用过。等验证器换成新的，再输一次。",
    en: "These digits are wrong, or were used just now. Wait for the authenticator's next ones and type them.",
  },
  toBackup: { "zh-CN": "手机不在身边，用备用码", en: "My phone is not here: use a backup code" },
  backupTitle: { "zh-CN": "第二步：备用码", en: "Second step: backup code" },
  backupWhat: {
    "zh-CN": "输入添加验证器时存下的一个备用码。每个只能用一次。",
    en: "Type one of the backup codes you kept when you added the authenticator. Each works once.",
  },
  backupCode: { "zh-CN": "备用码", en: "Backup code" },
  backupFlaw: {
    "zh-CN": "填一个备用码，例如 abcde-fghij。",
    en: "Type a backup code, for example abcde-fghij.",
  },
  backupWrong: {
    "zh-CN": "这个备用码不对，或者已经用过。检查大小写，或者换一个。",
    en: "This backup code is wrong or was used. Check capital and small letters, or take another.",
  },
  toAuthenticator: { "zh-CN": "改用验证器", en: "Use the authenticator" },
  goOn: { "zh-CN": "继续", en: "Continue" },

  signOutTitle: { "zh-CN": "退出登录", en: "Sign out" },
  signOutWhat: {
    "zh-CN": "退出后，这台设备要重新收验证码才能登录。",
    en: "Afterwards this device needs a new code to sign in.",
  },
  signOut: { "zh-CN": "退出登录", en: "Sign out" },

  crossSiteTitle: { "zh-CN": "这一步没有做", en: "This was not done" },
  crossSite: {
    "zh-CN": "它像是从别的网站来的。请打开我们自己的页面，再做一次。",
    en: "It seems to come from another site. Open our own page and do it there.",
  },
  busyTitle: { "zh-CN": "暂时忙不过来", en: "Busy for a moment" },
  busy: {
    "zh-CN": "这次没有完成。过几秒，回到上一页再按一次。",
    en: "This was not done. Go back in a few seconds and press once more.",
  },
  brokenTitle: { "zh-CN": "我们这边出了错", en: "Something went wrong on our side" },
  broken: {
    "zh-CN":
      "抱歉，这次没有完成，问题在我们。回到上一页再试一次；还不行，把这个编号告诉我们：{id}。",
    en: "Sorry, this was not done and the fault is ours. Go back and try once more; if it stays, tell us this id: {id}.",
  },
  toSignIn: { "zh-CN": "去登录", en: "Sign in" },
} as const satisfies Record<string, Text>;

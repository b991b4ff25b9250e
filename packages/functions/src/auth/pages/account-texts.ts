import type { Factor } from "@aftercare/core/ports/sessions.ts";
import type { Text } from "@aftercare/core/kernel/language.ts";

/** How a session proved who it is. */
export const factorTexts: Readonly<Record<Factor, Text>> = {
  code: { "zh-CN": "邮件验证码", en: "mailed code" },
  totp: { "zh-CN": "邮件验证码和验证器", en: "mailed code and authenticator" },
  passkey: { "zh-CN": "通行密钥", en: "passkey" },
};

/** Every sentence of a person's own page. */
export const accountTexts = {
  title: { "zh-CN": "我的账号", en: "My account" },
  signedInAs: { "zh-CN": "你用 {email} 登录。", en: "You are signed in as {email}." },
  called: { "zh-CN": "称呼：{name}", en: "Name: {name}" },

  toApp: { "zh-CN": "打开我的清单", en: "Open my list" },

  organisations: { "zh-CN": "我的机构", en: "My organisations" },
  membership: { "zh-CN": "{org}：{role}", en: "{org}: {role}" },
  nowhere: {
    "zh-CN": "还没有加入机构。打开机构发来的邀请邮件，或者它给你的加入链接。",
    en: "None yet. Open the invitation mail of an organisation, or the joining link it gave you.",
  },
  mustAdd: {
    "zh-CN": "{org}要求工作人员登录时用验证器。在下面添加一个，就能进去了。",
    en: "{org} asks its staff to sign in with an authenticator. Add one below and you can go in.",
  },
  mustUse: {
    "zh-CN": "{org}要求工作人员登录时用验证器。请退出，再用验证器登录一次。",
    en: "{org} asks its staff to sign in with an authenticator. Sign out, and in again with it.",
  },

  sessions: { "zh-CN": "登录的设备", en: "Where you are signed in" },
  unknownDevice: { "zh-CN": "没有说明是什么设备", en: "Unnamed device" },
  since: { "zh-CN": "{at}登录，用{factor}", en: "Since {at}, by {factor}" },
  from: { "zh-CN": "来自 {network}", en: "From {network}" },
  thisDevice: { "zh-CN": "这台设备", en: "This device" },
  endOne: { "zh-CN": "退出这台", en: "Sign this one out" },
  endOthers: { "zh-CN": "退出其他所有设备", en: "Sign out everywhere else" },
  ended: { "zh-CN": "已经退出{count}台设备。", en: "Signed out: {count}." },
  whole: {
    "zh-CN": "退出一台设备，就退出了那里的所有机构。",
    en: "Signing a device out signs it out of every organisation.",
  },

  authenticator: { "zh-CN": "验证器", en: "Authenticator" },
  isOff: {
    "zh-CN": "现在登录只要邮件验证码。加一个验证器，看得到你邮件的人也进不来。",
    en: "Signing in takes a mailed code alone. With an authenticator, not even somebody who reads your mail gets in.",
  },
  isOn: {
    "zh-CN": "已经启用。登录时除了邮件验证码，还要验证器上的数字。",
    en: "In use. Signing in takes a mailed code and the digits it shows.",
  },
  add: { "zh-CN": "添加验证器", en: "Add an authenticator" },
  renewCodes: { "zh-CN": "换一组备用码", en: "Make new backup codes" },
  remove: { "zh-CN": "停用验证器", en: "Remove the authenticator" },
  removed: {
    "zh-CN": "验证器已停用，登录只要邮件验证码。手机里的那一条可以删掉。",
    en: "The authenticator is removed; signing in takes a mailed code. You can delete its entry on your phone.",
  },
  notRecent: {
    "zh-CN": "改登录方式前，需要一小时以内的登录。请先退出，再重新登录。",
    en: "Changing how you sign in needs a sign-in within the last hour. Please sign out, and in again.",
  },
  isOnAlready: {
    "zh-CN": "验证器已经在用了。要换一个，先停用现在的。",
    en: "An authenticator is in use already. To change it, remove the present one first.",
  },
  isOffAlready: { "zh-CN": "还没有启用验证器。", en: "No authenticator is in use." },

  addTitle: { "zh-CN": "添加验证器", en: "Add an authenticator" },
  addFirst: {
    "zh-CN": "在手机的验证器应用里选“添加账号”，扫这个码。",
    en: "In the authenticator app on your phone choose to add an account, and scan this code.",
  },
  qrLabel: { "zh-CN": "给验证器扫的二维码", en: "QR code for the authenticator" },
  addHere: { "zh-CN": "在这台手机的验证器里打开", en: "Open in the authenticator on this phone" },
  addKey: {
    "zh-CN": "扫不了？在应用里选“手动输入”，账号填 {email}，密钥填：",
    en: "Cannot scan it? Choose to type it in: the account is {email}, the key is",
  },
  addThen: {
    "zh-CN": "然后输入它现在显示的6位数字。确认以后才启用。",
    en: "Then type the six digits it shows now. It is in use only after that.",
  },
  confirm: { "zh-CN": "确认启用", en: "Confirm" },
  notNow: { "zh-CN": "先不加了", en: "Not now" },
  addWrong: {
    "zh-CN": "这6位数字不对。看看手机的时间准不准，等验证器换成新的，再输一次。",
    en: "These digits are wrong. Check that your phone's clock is right, wait for the next ones and type them.",
  },

  codesTitle: { "zh-CN": "存好备用码", en: "Keep your backup codes" },
  isReady: { "zh-CN": "验证器已启用。", en: "The authenticator is in use." },
  areNew: {
    "zh-CN": "这是新的一组，之前的不能再用。",
    en: "These are new; the ones before work no longer.",
  },
  codesWhat: {
    "zh-CN":
      "手机不在身边时，用一个备用码登录。每个只能用一次。只显示这一次，请抄下来，放在安全的地方。",
    en: "When your phone is not at hand, sign in with one of these. Each works once. They are shown this once: write them down and keep them safe.",
  },
  codesKept: { "zh-CN": "存好了，回到我的账号", en: "I kept them: back to my account" },
} as const satisfies Record<string, Text>;

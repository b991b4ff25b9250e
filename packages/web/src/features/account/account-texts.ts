import type { Texts } from "../../language/language.ts";

export const accountTexts = {
  title: { "zh-CN": "我的账号", en: "My account" },
  signedIn: { "zh-CN": "你用 {email} 登录。", en: "You are signed in as {email}." },

  called: { "zh-CN": "称呼", en: "Name" },
  name: { "zh-CN": "怎么称呼你", en: "What to call you" },
  nameHint: {
    "zh-CN": "不用真名",
    en: "It need not be your legal name",
  },
  nameFlaw: { "zh-CN": "写一个称呼", en: "Write a name" },
  nameLong: { "zh-CN": "最多 80 个字", en: "At most 80 characters" },
  calls: { "zh-CN": "{organisation}称呼你「{name}」。", en: "{organisation} calls you “{name}”." },
  save: { "zh-CN": "保存", en: "Save" },
  saved: { "zh-CN": "存好了。", en: "Saved." },

  digest: { "zh-CN": "每周邮件", en: "Weekly mail" },
  digestOn: {
    "zh-CN": "每周第一个工作日发给你。",
    en: "It comes on the first working day of each week.",
  },
  digestOff: { "zh-CN": "现在不发。", en: "It is off." },
  digestWhat: {
    "zh-CN": "这周到期多少、哪些过了日子、谁没有下一步。只有数，没有名字。",
    en: "What is due this week, what is past, who has no next step. Numbers alone, no names.",
  },
  digestStop: { "zh-CN": "不用发了", en: "Switch it off" },
  digestStart: { "zh-CN": "开始发", en: "Switch it on" },
  digestOnNow: { "zh-CN": "好的，下周起发给你。", en: "It will come from next week on." },
  digestOffNow: { "zh-CN": "好的，不再发。", en: "It will not come any more." },
  saving: { "zh-CN": "正在存…", en: "Saving…" },

  mine: { "zh-CN": "我的设置", en: "My settings" },
  reminders: { "zh-CN": "提醒设置", en: "Reminders" },
  remindersWhat: {
    "zh-CN": "发哪些邮件，先停一阵，用哪种语言",
    en: "Which mails, a break from them, their language",
  },
  myData: { "zh-CN": "我的资料和同意", en: "My data and consents" },
  myDataWhat: {
    "zh-CN": "导出、谁看过、撤回同意、要求删除",
    en: "Export it, see who looked, withdraw a consent, ask for deletion",
  },

  organisations: { "zh-CN": "我的机构", en: "My organisations" },
  workIn: { "zh-CN": "现在在哪个机构", en: "Where are you now" },
  client: { "zh-CN": "来访者", en: "client" },
  counsellor: { "zh-CN": "顾问", en: "counsellor" },
  supervisor: { "zh-CN": "主管", en: "supervisor" },
  admin: { "zh-CN": "管理员", en: "admin" },
  auditor: { "zh-CN": "审计", en: "auditor" },
  membership: { "zh-CN": "{organisation}：{role}", en: "{organisation}: {role}" },

  signingIn: { "zh-CN": "怎么登录", en: "How I sign in" },
  authenticatorOn: {
    "zh-CN": "验证器已启用：登录除了邮件验证码，还要验证器上的数字。",
    en: "An authenticator is in use: signing in takes a mailed code and its digits.",
  },
  authenticatorOff: {
    "zh-CN": "现在登录只要邮件验证码。加一个验证器，看得到你邮件的人也进不来。",
    en: "Signing in takes a mailed code alone. With an authenticator, not even somebody who reads your mail gets in.",
  },
  authenticator: { "zh-CN": "管理验证器", en: "Manage the authenticator" },

  passkeys: { "zh-CN": "通行密钥", en: "Passkeys" },
  passkeysWhat: {
    "zh-CN": "用这台设备的指纹、面容或 PIN 登录，不用等邮件。公用的设备不要加。",
    en: "Sign in with this device's finger, face or PIN, without waiting for a mail. Not for a device that others use.",
  },
  passkeyAdd: { "zh-CN": "给这台设备加一个", en: "Add this device" },
  passkeyAdding: { "zh-CN": "看设备的提示…", en: "Follow the device…" },
  passkeyAdded: {
    "zh-CN": "加好了，下次可以用它登录。",
    en: "Added. You can sign in with it next time.",
  },
  passkeyNone: {
    "zh-CN": "没有加上：可能取消了，或者这台设备已经加过。要加就再试一次。",
    en: "Not added: it was stopped, or this device is there already. Try again if you want it.",
  },
  passkeyUnnamed: { "zh-CN": "没有名字的设备", en: "Unnamed device" },
  passkeySince: { "zh-CN": "{at}加的", en: "added {at}" },
  passkeyName: { "zh-CN": "名字", en: "Name" },
  passkeyRename: { "zh-CN": "改名", en: "Rename" },
  passkeyRenameNamed: { "zh-CN": "改名：{name}", en: "Rename {name}" },
  passkeyRemove: { "zh-CN": "去掉", en: "Remove" },
  passkeyRemoveNamed: { "zh-CN": "去掉 {name}", en: "Remove {name}" },
  passkeyRemoveWhat: {
    "zh-CN": "去掉以后，这台设备要用邮件验证码登录。",
    en: "After this, that device signs in with a mailed code.",
  },
  passkeyRemoved: { "zh-CN": "去掉了。", en: "Removed." },
  passkeyKeep: { "zh-CN": "留着", en: "Keep it" },

  devices: { "zh-CN": "登录的设备", en: "Where I am signed in" },
  unknownDevice: { "zh-CN": "没有说明是什么设备", en: "Unnamed device" },
  thisDevice: { "zh-CN": "这台设备", en: "this device" },
  since: { "zh-CN": "{at}登录，用{factor}", en: "since {at}, by {factor}" },
  network: { "zh-CN": "来自 {network}", en: "from {network}" },
  code: { "zh-CN": "邮件验证码", en: "mailed code" },
  totp: { "zh-CN": "邮件验证码和验证器", en: "mailed code and authenticator" },
  passkey: { "zh-CN": "通行密钥", en: "passkey" },
  end: { "zh-CN": "退出这台", en: "Sign it out" },
  endNamed: { "zh-CN": "退出 {device}", en: "Sign out {device}" },
  endOthers: { "zh-CN": "退出其他所有设备", en: "Sign out everywhere else" },
  ended: { "zh-CN": "退出了。", en: "Signed out." },

  thisOne: { "zh-CN": "这台设备", en: "This device" },
  shared: { "zh-CN": "这是公用手机", en: "Others use this device too" },
  sharedHint: {
    "zh-CN": "打开以后，写了一半的内容不再存在这台设备上。",
    en: "Then nothing you have begun to write is kept on it.",
  },
  leave: { "zh-CN": "退出并清除这台设备上的数据", en: "Sign out and clear this device" },
  leaving: { "zh-CN": "正在退出…", en: "Signing out…" },
  leaveWhat: {
    "zh-CN": "清掉这里存的草稿和记录。传上去的都在，下次登录还能看到。下载过的文件要自己删。",
    en: "Drafts and records kept here are removed. What was sent stays and is there next time. Downloaded files are yours to delete.",
  },
  leaveWaiting: {
    "zh-CN": "有{n}条记录还没有传上去，现在清除就没有了。等联网传完再退出比较好。",
    en: "Records not sent yet: {n}. Clearing now loses them; better to wait until they are sent.",
  },

  passkeySignIn: { "zh-CN": "用通行密钥登录", en: "Sign in with a passkey" },
  passkeySignInWhat: {
    "zh-CN": "按设备的提示，用指纹、面容或 PIN。",
    en: "Follow your device: finger, face or PIN.",
  },
  passkeyNotOffered: {
    "zh-CN": "没有登录成：可能取消了，或者这台设备还没有通行密钥。可以用邮件验证码。",
    en: "Not signed in: it was stopped, or this device has no passkey yet. A mailed code works too.",
  },
  passkeyNotHere: {
    "zh-CN": "这个浏览器不能用通行密钥，请用邮件验证码。",
    en: "This browser cannot use passkeys. Use a mailed code.",
  },
  byMail: { "zh-CN": "用邮件验证码", en: "Use a mailed code" },
} as const satisfies Texts;

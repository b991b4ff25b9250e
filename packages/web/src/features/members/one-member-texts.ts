import type { Texts } from "../../language/language.ts";

export const oneMemberTexts = {
  back: { "zh-CN": "所有成员", en: "All members" },
  unknown: {
    "zh-CN": "没有找到这位成员。",
    en: "There is no such member.",
  },
  email: { "zh-CN": "邮箱", en: "Address" },
  state: { "zh-CN": "状态", en: "State" },
  joined: { "zh-CN": "加入", en: "Joined" },
  changed: { "zh-CN": "最近改动", en: "Last changed" },

  roleSection: { "zh-CN": "换角色", en: "Change the role" },
  roleTitle: { "zh-CN": "角色", en: "Role" },
  roleSave: { "zh-CN": "换成这个角色", en: "Change the role" },
  roleTold: { "zh-CN": "{name}现在是{role}。", en: "{name} is now: {role}." },
  roleSame: { "zh-CN": "已经是这个角色", en: "That is the role already" },

  nameSection: { "zh-CN": "改称呼", en: "Change the name" },
  nameTitle: { "zh-CN": "在本机构的称呼", en: "The name used here" },
  nameSave: { "zh-CN": "保存称呼", en: "Save the name" },
  nameTold: { "zh-CN": "称呼改好了。", en: "The name is saved." },

  sessions: { "zh-CN": "登录着的设备", en: "Where they are signed in" },
  noSessions: { "zh-CN": "现在没有登录着的设备。", en: "Not signed in anywhere now." },
  device: { "zh-CN": "设备", en: "Device" },
  unknownDevice: { "zh-CN": "不清楚的设备", en: "Unknown device" },
  network: { "zh-CN": "网络", en: "Network" },
  since: { "zh-CN": "登录于", en: "Since" },
  factor: { "zh-CN": "方式", en: "By" },
  byCode: { "zh-CN": "邮件验证码", en: "Mailed code" },
  byTotp: { "zh-CN": "验证码加验证器", en: "Code and authenticator" },
  byPasskey: { "zh-CN": "通行密钥", en: "Passkey" },
  signOutAll: { "zh-CN": "让所有设备退出", en: "Sign out everywhere" },
  signedOut: { "zh-CN": "{n} 台设备已退出。", en: "Signed out: {n}." },

  deactivateTitle: { "zh-CN": "停用账号", en: "Deactivate" },
  deactivateLead: {
    "zh-CN": "停用以后，一分钟内就进不来了。做过的事都还在记录里，随时可以恢复。",
    en: "Within a minute they no longer get in. What they did stays on record, and this can be taken back at any time.",
  },
  deactivate: { "zh-CN": "停用", en: "Deactivate" },
  deactivated: { "zh-CN": "停用了{name}的账号。", en: "{name} is deactivated." },
  reactivateLead: {
    "zh-CN": "这个账号停用了。恢复以后，可以照原来的角色进来。",
    en: "This account is deactivated. Reactivated, they get in with the same role.",
  },
  reactivate: { "zh-CN": "恢复", en: "Reactivate" },
  reactivated: { "zh-CN": "恢复了{name}的账号。", en: "{name} is active again." },
  clientsLeft: {
    "zh-CN": "还有 {n} 位来访者由{name}负责。请交给别人，免得没人管。",
    en: "Clients still assigned to {name}: {n}. Give them to somebody, so that no one is left alone.",
  },
  toAssignment: { "zh-CN": "去分配", en: "Assign them" },
} as const satisfies Texts;

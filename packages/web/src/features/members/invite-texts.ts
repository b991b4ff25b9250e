import type { Texts } from "../../language/language.ts";

export const inviteTexts = {
  title: { "zh-CN": "邀请同事", en: "Invite colleagues" },
  lead: {
    "zh-CN": "对方会收到一封邮件，七天内点开链接、登录，就加入了。",
    en: "They get a mail with a link that works for seven days; they sign in and are in.",
  },
  how: { "zh-CN": "请几位", en: "How many" },
  one: { "zh-CN": "一位", en: "One person" },
  several: { "zh-CN": "好几位，贴一份名单", en: "Several, from a list" },

  name: { "zh-CN": "姓名", en: "Name" },
  email: { "zh-CN": "邮箱", en: "Address" },
  emailFlaw: {
    "zh-CN": "写一个邮箱地址，例如 wang@example.org",
    en: "Enter an address, for example wang@example.org",
  },
  role: { "zh-CN": "角色", en: "Role" },
  language: { "zh-CN": "邮件用的语言", en: "Language of the mail" },
  chinese: { "zh-CN": "中文", en: "Chinese" },
  english: { "zh-CN": "英文", en: "English" },
  send: { "zh-CN": "发出邀请", en: "Send the invitation" },
  sent: { "zh-CN": "邀请发给{name}了。", en: "The invitation is on its way to {name}." },

  list: { "zh-CN": "名单", en: "List" },
  listHint: {
    "zh-CN": "一行一位：姓名，邮箱，角色。不写角色就是顾问。从表格里复制过来也可以。",
    en: "One person a line: name, address, role. Without a role it is a counsellor. Cells copied from a sheet work too.",
  },
  listFlaw: { "zh-CN": "先贴一份名单", en: "Paste a list first" },
  listLong: { "zh-CN": "一次最多 100 位", en: "At most 100 at a time" },
  file: { "zh-CN": "或者选一个 CSV 文件", en: "Or choose a CSV file" },
  check: { "zh-CN": "先看一遍", en: "Look at it first" },
  good: { "zh-CN": "可以发的有 {n} 位", en: "Ready to be invited: {n}" },
  flawed: {
    "zh-CN": "有 {n} 行看不明白，不会发",
    en: "Lines that cannot be read and are left out: {n}",
  },
  line: { "zh-CN": "第 {n} 行", en: "Line {n}" },
  noAddress: { "zh-CN": "没有邮箱，或者邮箱不完整", en: "There is no complete address" },
  noName: { "zh-CN": "没有姓名", en: "There is no name" },
  noRole: {
    "zh-CN": "角色只能写顾问、主管、管理员或审计员",
    en: "The role can be counsellor, supervisor, administrator or auditor",
  },
  twice: { "zh-CN": "这个邮箱前面写过了", en: "This address is in the list already" },
  sendAll: { "zh-CN": "发给这 {n} 位", en: "Invite these {n}" },
  back: { "zh-CN": "回去改名单", en: "Back to the list" },
  progress: { "zh-CN": "已处理 {done} / {all}", en: "{done} of {all} done" },
  results: { "zh-CN": "结果", en: "Results" },
  resultSent: { "zh-CN": "发出了", en: "Sent" },
  resultUnsent: {
    "zh-CN": "记下了，邮件还没发出，请稍后在列表里重新发送",
    en: "Recorded, but its mail did not leave; send it again from the list later",
  },
  result: { "zh-CN": "结果", en: "Result" },
  toMembers: { "zh-CN": "回成员列表", en: "Back to the members" },
  another: { "zh-CN": "再邀请", en: "Invite more" },
} as const satisfies Texts;

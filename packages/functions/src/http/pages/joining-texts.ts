import type { Text } from "@aftercare/core/kernel/language.ts";
import type { Role } from "@aftercare/core/kernel/role.ts";

/** What each role is called where somebody is invited to it. */
export const roleNames: Readonly<Record<Role, Text>> = {
  client: { "zh-CN": "来访者", en: "client" },
  counsellor: { "zh-CN": "顾问", en: "counsellor" },
  supervisor: { "zh-CN": "主管", en: "supervisor" },
  admin: { "zh-CN": "管理员", en: "administrator" },
  auditor: { "zh-CN": "审计员", en: "auditor" },
};

/** The sentences of the pages behind an invitation and behind a join link. */
export const joiningTexts = {
  invitedTitle: { "zh-CN": "{org}邀请你加入", en: "{org} invites you" },
  whoInvites: { "zh-CN": "谁邀请你", en: "Who invites you" },
  orgAndPhone: { "zh-CN": "{org}，电话 {phone}", en: "{org}, phone {phone}" },
  asWhom: { "zh-CN": "你的身份", en: "You would join as" },
  roleAlone: { "zh-CN": "{role}", en: "{role}" },
  orgSees: {
    "zh-CN": "{org}里办理你事情的顾问和主管看得到这份档案，谁看过都有记录。",
    en: "Those at {org} who look after your case can see this file, and whoever looks is recorded.",
  },
  whatItIs: {
    "zh-CN": "会用到哪些资料，存多久，怎么撤回",
    en: "What data is used, for how long, and how to withdraw",
  },
  clientSees: {
    "zh-CN": "接受以后，你能看到自己在{org}的档案：要做的事、日期和资料。别的机构看不到。",
    en: "If you accept, you can see your own file with {org}: what to do, by when, and your documents. No other organisation can.",
  },
  staffSees: {
    "zh-CN": "接受以后，你能看到{org}按这个身份让你看的内容。你做的事会记上你的名字。",
    en: "If you accept, you see what {org} lets this role see. What you do is recorded under your name.",
  },
  signInFirst: {
    "zh-CN": "请先用收到邀请的邮箱登录，登录后会回到这一页。现在还什么都没有变。",
    en: "Please sign in first with the address that got this invitation; you will come back to this page. Nothing has changed yet.",
  },
  signInToJoin: {
    "zh-CN": "请先登录，登录后会回到这一页。没有账号也一样：填邮箱，收一个验证码。",
    en: "Please sign in first; you will come back to this page. Without an account it works the same: give your address and get a code.",
  },
  signIn: { "zh-CN": "去登录", en: "Sign in" },
  signedInAs: { "zh-CN": "你现在用 {email} 登录。", en: "You are signed in as {email}." },
  otherAddress: { "zh-CN": "换一个邮箱登录", en: "Sign in with another address" },
  accept: { "zh-CN": "接受邀请", en: "Accept the invitation" },
  notMe: {
    "zh-CN": "不是给你的？关掉这一页就好，什么都不会变。",
    en: "Not meant for you? Just close this page; nothing will change.",
  },
  isExpired: {
    "zh-CN": "邀请过期了，七天内有效。请让{org}重新发一次，电话 {phone}。",
    en: "The invitation has expired; it works for seven days. Ask {org} to send it again: {phone}.",
  },
  isRevoked: {
    "zh-CN": "{org}撤回了这个邀请。有疑问请打 {phone}。",
    en: "{org} revoked this invitation. If this is unexpected, call {phone}.",
  },
  isAccepted: {
    "zh-CN": "这个邀请已经接受过，不用再做什么。",
    en: "This invitation has been accepted; there is nothing left to do.",
  },
  joined: {
    "zh-CN": "好了，你已经加入{org}。",
    en: "Done: you belong to {org} now.",
  },
  open: { "zh-CN": "打开我的清单", en: "Open my list" },
  joinTitle: { "zh-CN": "加入{org}", en: "Join {org}" },
  joinWhat: {
    "zh-CN": "{org}会给你建一份档案，帮你记住结清以后该做的事。只有你和{org}看得到。",
    en: "{org} opens a file for you and helps you keep track of what to do. Only you and {org} can see it.",
  },
  yourName: { "zh-CN": "怎么称呼你", en: "What to call you" },
  consents: { "zh-CN": "你同意哪些事", en: "What you agree to" },
  needed: {
    "zh-CN": "没有第一项就不能加入。其他的不勾也可以，以后随时能改。",
    en: "Without the first one there is no joining. The others are up to you, and can be changed at any time.",
  },
  join: { "zh-CN": "加入", en: "Join" },
} as const satisfies Record<string, Text>;

import type { Text, Texts } from "../../language/language.ts";
import type { Role } from "../../api/me.ts";

/** What a role is called, wherever one is named. */
export const roleNames = {
  client: { "zh-CN": "来访者", en: "Client" },
  counsellor: { "zh-CN": "顾问", en: "Counsellor" },
  supervisor: { "zh-CN": "主管", en: "Supervisor" },
  admin: { "zh-CN": "管理员", en: "Administrator" },
  auditor: { "zh-CN": "审计员", en: "Auditor" },
} as const satisfies Record<Role, Text>;

export const roleWords = {
  client: {
    "zh-CN": "只看得到自己的档案。",
    en: "Sees their own file and nothing else.",
  },
  counsellor: {
    "zh-CN": "办理自己负责的和还没人负责的来访者；要紧的决定先提议，主管批准。",
    en: "Works with their own clients and those nobody has yet; proposes what a supervisor decides.",
  },
  supervisor: {
    "zh-CN": "看得到全机构的来访者，分配、批准、处理数据请求。",
    en: "Sees every client; assigns, approves, and answers data requests.",
  },
  admin: {
    "zh-CN": "主管能做的都能做，还管成员、设置、密钥、导出和删除。",
    en: "All a supervisor can, and people, settings, keys, exports and deletion.",
  },
  auditor: {
    "zh-CN": "看记录和设置，看不到来访者的档案，什么也改不了。",
    en: "Reads records and settings, sees no client's file and changes nothing.",
  },
} as const satisfies Record<Role, Text>;

export const memberTexts = {
  title: { "zh-CN": "成员", en: "Members" },
  lead: {
    "zh-CN": "谁在这个机构工作，能做什么。",
    en: "Who works here, and as what.",
  },
  readOnly: {
    "zh-CN": "只有管理员可以改。你可以看。",
    en: "Only administrators change this. You can read it.",
  },
  invite: { "zh-CN": "邀请", en: "Invite" },
  search: { "zh-CN": "找人", en: "Find somebody" },
  searchHint: { "zh-CN": "姓名或邮箱", en: "Name or address" },
  staff: { "zh-CN": "在这里工作的人", en: "The staff" },
  nobodyFound: { "zh-CN": "没有找到这样的人。", en: "Nobody like that is here." },
  name: { "zh-CN": "姓名", en: "Name" },
  email: { "zh-CN": "邮箱", en: "Address" },
  role: { "zh-CN": "角色", en: "Role" },
  state: { "zh-CN": "状态", en: "State" },
  since: { "zh-CN": "加入", en: "Joined" },
  active: { "zh-CN": "在职", en: "Active" },
  deactivated: { "zh-CN": "已停用", en: "Deactivated" },
  you: { "zh-CN": "你", en: "you" },

  invitations: { "zh-CN": "发出的邀请", en: "Invitations" },
  noInvitations: {
    "zh-CN": "还没有发过邀请。邀请会列在这里，七天内有效。",
    en: "No invitations yet. They will be listed here and work for seven days.",
  },
  until: { "zh-CN": "有效到", en: "Works until" },
  actions: { "zh-CN": "操作", en: "Actions" },
  open: { "zh-CN": "等对方接受", en: "Waiting" },
  expired: { "zh-CN": "过期了", en: "Expired" },
  accepted: { "zh-CN": "已接受", en: "Accepted" },
  revoked: { "zh-CN": "已撤回", en: "Revoked" },
  resend: { "zh-CN": "重新发送", en: "Send again" },
  resendTo: { "zh-CN": "重新发送给{name}", en: "Send again to {name}" },
  revoke: { "zh-CN": "撤回", en: "Revoke" },
  revokeOf: { "zh-CN": "撤回给{name}的邀请", en: "Revoke the invitation of {name}" },
  resent: { "zh-CN": "又发了一封给{name}。", en: "Sent to {name} again." },
  revokedTold: {
    "zh-CN": "撤回了给{name}的邀请，原来的链接打不开了。",
    en: "The invitation of {name} is revoked; its link no longer opens.",
  },
  mailUnsent: {
    "zh-CN": "邀请记下了，但邮件没有发出去。请过一会儿重新发送。",
    en: "The invitation is recorded, but its mail did not leave. Send it again in a while.",
  },

  joinLink: { "zh-CN": "来访者自己加入的链接", en: "The link by which clients join" },
  joinLinkLead: {
    "zh-CN": "有这个链接的人都能自己建档，成为来访者。可以印在宣传单上；不用时停掉。",
    en: "Whoever has this link can join as a client by themselves. Print it on a leaflet; switch it off when it is not needed.",
  },
  joinOn: { "zh-CN": "开着", en: "On" },
  joinOff: { "zh-CN": "没有开", en: "Off" },
  joinMake: { "zh-CN": "生成链接", en: "Make a link" },
  joinReplace: { "zh-CN": "换一个新的", en: "Replace it" },
  joinReplaceHint: {
    "zh-CN": "换了以后，原来的链接马上打不开，印出去的也一样。",
    en: "Once replaced, the old link opens nothing, on paper either.",
  },
  joinStop: { "zh-CN": "停用", en: "Switch it off" },
  joinStopped: { "zh-CN": "链接停用了。", en: "The link is off." },
  joinAddress: { "zh-CN": "加入链接", en: "Join link" },
  joinOnce: {
    "zh-CN": "现在复制下来，这个链接以后不再显示。",
    en: "Copy it now. The link is not shown again.",
  },
  changedAt: { "zh-CN": "改于{at}", en: "Changed {at}" },
} as const satisfies Texts;

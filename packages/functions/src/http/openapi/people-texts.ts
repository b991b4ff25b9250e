import type { OperationTexts } from "./operation-text.ts";

/** What the operations about people are for. */
export const peopleTexts: OperationTexts = {
  readMe: {
    summary: { "zh-CN": "我是谁", en: "Read who I am" },
    description: {
      "zh-CN": "登录的人、这次登录的方式、所属的机构和角色。第二重验证之前也能看。",
      en: "The signed-in person, how this session began, and the organisations they belong to with their roles. Works before a second factor.",
    },
  },
  renameMe: {
    summary: { "zh-CN": "改我的名字", en: "Change my name" },
    description: {
      "zh-CN": "账号上的名字。各机构怎么称呼你，由机构决定。",
      en: "The name of the account. How an organisation calls you is the organisation's own.",
    },
  },
  readDigestChoice: {
    summary: { "zh-CN": "我收不收每周邮件", en: "Read whether the weekly mail comes to me" },
    description: {
      "zh-CN": "工作人员每周第一个工作日会收到一封：这周到期多少、哪些过了日子、谁没有下一步。",
      en: "On the first working day of a week staff are mailed what is due, what is past and who has no next step.",
    },
  },
  chooseDigest: {
    summary: { "zh-CN": "收或不收每周邮件", en: "Switch the weekly mail on or off" },
    description: {
      "zh-CN": "只管自己的。事情仍在清单上。",
      en: "For oneself alone. The work stays on the list.",
    },
  },
  acceptInvitation: {
    summary: { "zh-CN": "接受邀请", en: "Accept an invitation" },
    description: {
      "zh-CN": "token 是邀请链接的最后一段。只有收到邀请的邮箱能接受，重复接受没有关系。",
      en: "The token is the last part of the invitation's link. Only the invited address can accept; accepting twice is fine.",
    },
  },
  joinOrganisation: {
    summary: { "zh-CN": "用加入链接成为来访者", en: "Become a client by a join link" },
    description: {
      "zh-CN":
        "token 是加入链接的最后一段。写上名字、语言和同意的事项（连同看过的文字版本）。再次加入得到原来的档案。",
      en: "The token is the last part of the join link. Give a name, a language and each consent with the version of the text that was read. Joining again gives the same case file back.",
    },
  },
  listMembers: {
    summary: { "zh-CN": "成员列表", en: "List members" },
    description: {
      "zh-CN": "按编号排列，一次一页。who=all 时也列出来访者的账号，主管和管理员可用。",
      en: "By id, a page at a time. With who=all also clients' accounts, for supervisors and administrators.",
    },
  },
  changeMemberName: {
    summary: { "zh-CN": "改成员的名字", en: "Change a member's name" },
    description: {
      "zh-CN": "本机构怎么称呼这个人。",
      en: "How this organisation calls somebody.",
    },
  },
  changeMemberRole: {
    summary: { "zh-CN": "改成员的角色", en: "Change a member's role" },
    description: {
      "zh-CN": "一分钟内处处生效。最后一位管理员不能改成别的角色。",
      en: "In force everywhere within a minute. The last administrator cannot become anything else.",
    },
  },
  deactivateMember: {
    summary: { "zh-CN": "停用成员", en: "Deactivate a member" },
    description: {
      "zh-CN":
        "一分钟内不能再进入本机构，做过的事都留着。回答里列出还由其负责的来访者（前 100 位，其余用来访者列表的 assignee 查）。",
      en: "They cannot enter this organisation any more, within a minute; what they did stays. The answer lists the clients still assigned to them (the first 100; the rest by assignee in the list of clients).",
    },
  },
  reactivateMember: {
    summary: { "zh-CN": "重新启用成员", en: "Reactivate a member" },
    description: {
      "zh-CN": "角色和停用以前一样。",
      en: "With the role they had.",
    },
  },
  listMemberSessions: {
    summary: { "zh-CN": "成员在哪里登录", en: "List a member's sessions" },
    description: {
      "zh-CN": "新的在前。看得到设备和网络，看不到登录凭证。",
      en: "Newest first, with device and network, never with anything to sign in by.",
    },
  },
  revokeMemberSessions: {
    summary: { "zh-CN": "让成员在所有设备上退出", en: "Sign a member out everywhere" },
    description: {
      "zh-CN":
        "登录属于个人，不属于机构：在所有设备、所有机构都会退出，一分钟内生效。之后可以用新的验证码再登录。",
      en: "A session belongs to the person and not to an organisation: it ends on every device and for every organisation they belong to, within a minute. They can sign in again with a new code.",
    },
  },
  listInvitations: {
    summary: { "zh-CN": "邀请列表", en: "List invitations" },
    description: {
      "zh-CN": "包括已接受、已撤回和过期的。链接只在邮件里。",
      en: "Also those that were accepted, revoked or have expired. Their links are in the mails alone.",
    },
  },
  inviteMember: {
    summary: { "zh-CN": "邀请工作人员", en: "Invite somebody to the staff" },
    description: {
      "zh-CN": "发一封邮件，链接七天内有效，只有这个邮箱能接受。",
      en: "Mails a link that works for seven days and for this address only.",
    },
  },
  inviteClient: {
    summary: { "zh-CN": "邀请来访者看自己的档案", en: "Invite a client to their own file" },
    description: {
      "zh-CN": "不写 email 就发到档案里的邮箱。接受的人只看得到这一份档案。",
      en: "Without an email it goes to the address in the file. Whoever accepts sees this one file.",
    },
  },
  resendInvitation: {
    summary: { "zh-CN": "重发邀请", en: "Send an invitation again" },
    description: {
      "zh-CN": "得到新的链接和新的七天，旧链接当即失效。同一个邮箱一天最多五封。",
      en: "With a new link and seven more days; the earlier link stops working at once. At most five a day to one address.",
    },
  },
  revokeInvitation: {
    summary: { "zh-CN": "撤回邀请", en: "Revoke an invitation" },
    description: { "zh-CN": "链接当即失效。", en: "Its link stops working at once." },
  },
  readJoinLink: {
    summary: { "zh-CN": "加入链接的状态", en: "Read the state of the join link" },
    description: {
      "zh-CN": "链接本身只在新建时出现一次；丢了就换一个。",
      en: "The link itself was shown once, when it was made. If it is lost, replace it.",
    },
  },
  createJoinLink: {
    summary: { "zh-CN": "新建或更换加入链接", en: "Create or replace the join link" },
    description: {
      "zh-CN": "任何登录的人都能用它成为来访者。旧链接当即失效。",
      en: "Any signed-in person can become a client by it. The earlier link stops working at once.",
    },
  },
  switchOffJoinLink: {
    summary: { "zh-CN": "停用加入链接", en: "Switch the join link off" },
    description: {
      "zh-CN": "不能再用它加入；已经加入的人不受影响。",
      en: "Nobody joins by it any more. Those who did stay.",
    },
  },
};

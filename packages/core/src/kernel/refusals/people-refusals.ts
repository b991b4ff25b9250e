import type { Text } from "../language.ts";

/** About members, invitations, handovers and approvals. */
export const peopleRefusals = {
  "approval.ended": {
    "zh-CN": "这个申请已经有结果了。请看申请列表。",
    en: "This request has ended already. Look at the list of requests.",
  },
  "approval.own": {
    "zh-CN": "自己提的申请要由别人审批。请找另一位主管。",
    en: "Somebody else has to decide what you asked for. Ask another supervisor.",
  },
  "approval.unknown": {
    "zh-CN": "没有找到这个申请。请看申请列表。",
    en: "There is no such request. Look at the list of requests.",
  },
  "handover.answered": {
    "zh-CN": "这次换顾问已经答复过，不用再答。",
    en: "This handover has been answered already.",
  },
  "handover.no-note": {
    "zh-CN": "替来访者答复时，请写明对方是怎样同意或不同意的。",
    en: "When you answer for the client, write down how they said yes or no.",
  },
  "handover.open": {
    "zh-CN": "还有一次换顾问在等答复。请等答复，或先撤回那一次。",
    en: "Another handover is waiting for an answer. Wait for it, or withdraw it first.",
  },
  "handover.own-word": {
    "zh-CN": "这是你自己的答复，不用写代答说明。",
    en: "This is your own answer; leave out the note about answering for somebody.",
  },
  "handover.same-counsellor": {
    "zh-CN": "这位顾问已经在负责这位来访者。",
    en: "This counsellor looks after the client already.",
  },
  "handover.to-unknown": {
    "zh-CN": "要换成的人不是本机构在职的顾问。请换一位。",
    en: "The person named is not an active counsellor here. Choose somebody else.",
  },
  "handover.unknown": {
    "zh-CN": "没有找到编号为 {id} 的换顾问提议。",
    en: "There is no handover {id}.",
  },
  "invitation.expired": {
    "zh-CN": "邀请过期了，七天内有效。请让邀请你的机构重新发一次。",
    en: "The invitation has expired; it works for seven days. Ask the organisation to send it again.",
  },
  "invitation.not-open": {
    "zh-CN": "这个邀请已经被接受或撤回，不能再改。需要的话，发一个新的邀请。",
    en: "This invitation was accepted or revoked and cannot be changed. Send a new one if needed.",
  },
  "invitation.other-address": {
    "zh-CN": "这个邀请是发给另一个邮箱的。请用收到邀请的邮箱登录，再打开链接。",
    en: "This invitation was sent to another address. Sign in with the address that received it, then open the link again.",
  },
  "invitation.revoked": {
    "zh-CN": "邀请已被撤回。有疑问请联系邀请你的机构。",
    en: "The invitation was revoked. Ask the organisation that invited you if this is unexpected.",
  },
  "invitation.too-many": {
    "zh-CN": "今天发出的邀请够多了。同一个邮箱一天最多五封，请明天再发。",
    en: "Enough invitations for today: at most five a day to one address. Send the next one tomorrow.",
  },
  "invitation.unknown": {
    "zh-CN": "这个邀请链接不能用。如果收到过更新的邀请邮件，请用最新的一封。",
    en: "This invitation link does not work. If you got a newer invitation mail, use the newest one.",
  },
  "invitation.used": {
    "zh-CN": "这个邀请已经用过了。需要的话，请机构重新邀请。",
    en: "This invitation has been used. Ask the organisation to invite you again if needed.",
  },
  "join.consent-needed": {
    "zh-CN": "要加入，先要同意我们办理你的事情（case-handling）。",
    en: "To join, you need to agree to the handling of your case (case-handling).",
  },
  "join.text-changed": {
    "zh-CN": "同意书有了新版本。请重新打开页面，看过新的文字再决定。",
    en: "The consent text has a newer version. Open the page again, read it and then decide.",
  },
  "join.unknown": {
    "zh-CN": "这个加入链接不能用，可能已经换过或停用。请向机构要一个新的。",
    en: "This join link does not work; it may have been replaced or switched off. Ask the organisation for a new one.",
  },
  "member.deactivated": {
    "zh-CN": "你在这家机构的账号已停用。请联系机构的管理员。",
    en: "Your membership in this organisation was ended. Ask one of its administrators.",
  },
  "member.exists": {
    "zh-CN": "这个人已经是本机构的成员。要换角色，请在成员里改。",
    en: "This person belongs to the organisation already. Change the role in the list of members instead.",
  },
  "member.last-admin": {
    "zh-CN": "这是最后一位管理员。请先让另一个人成为管理员。",
    en: "This is the last administrator. Make somebody else an administrator first.",
  },
  "member.not-staff": {
    "zh-CN": "这是来访者的账号，不能改成工作人员。请另外发邀请。",
    en: "This is a client's account and cannot become staff. Send an invitation instead.",
  },
  "member.unknown": {
    "zh-CN": "没有找到这位成员。",
    en: "There is no such member.",
  },
} as const satisfies Record<string, Text>;

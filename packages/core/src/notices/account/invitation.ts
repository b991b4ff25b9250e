import { say } from "../notice.ts";
import { accountNotice, words } from "./account-notice.ts";

const whose = words(
  "链接七天内有效，只对这个邮箱有用。登录时我们会往这里发一个验证码。",
  "The link works for seven days and for this address only. When you sign in we mail a code here.",
);
const notYours = words(
  "不认识这家机构？不用做任何事，没有你的同意什么都不会发生。",
  "You do not know them? Then do nothing: without you, nothing happens.",
);

/** What brings people in (E4, E5). No name of anybody: the address may be somebody else's by mistake. */
export const invitationNotices = {
  "invitation-client": accountNotice({
    slots: ["org", "actionUrl"],
    subject: say("{org}邀请你使用「结清之后」", "{org} invited you to Aftercare"),
    preview: say("看看自己的清单，什么时候方便都行。", "See your own list, whenever it suits you."),
    heading: say("你可以看自己的清单了", "You can see your own list now"),
    blocks: [
      words(
        "{org}请你在「结清之后」看自己的档案：要做的事、日期、资料，都在一处。",
        "{org} invites you to see your own file in Aftercare: what to do, by when, and your documents, in one place.",
      ),
      { kind: "button", label: say("看看邀请", "Look at the invitation") },
      whose,
      words(
        "只有你和{org}能看到你的档案。不用付钱，也可以不接受。",
        "Only you and {org} can see your file. It costs nothing, and you are free not to accept.",
      ),
      notYours,
    ],
  }),

  "invitation-staff": accountNotice({
    slots: ["org", "actionUrl"],
    subject: say("加入{org}的顾问团队", "Join the {org} team"),
    preview: say("一个链接，七天内有效。", "One link, good for seven days."),
    heading: say("加入顾问团队", "Join the team"),
    blocks: [
      words(
        "{org}请你加入他们在「结清之后」的团队。",
        "{org} asks you to join their team in Aftercare.",
      ),
      { kind: "button", label: say("看看邀请", "Look at the invitation") },
      whose,
      notYours,
    ],
  }),
};

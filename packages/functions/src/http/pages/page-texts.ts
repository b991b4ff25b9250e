import type { Text } from "@aftercare/core/kernel/language.ts";

/** Every sentence of the pages behind the links in our mails. Calm, without amounts and lenders' names. */
export const pageTexts = {
  busyTitle: { "zh-CN": "请过一分钟再打开", en: "Please try again in a minute" },
  busy: {
    "zh-CN": "刚才打开得太频繁了。什么都没有变，过一分钟再试就好。",
    en: "There were too many requests just now. Nothing has changed; a minute from now it will work.",
  },
  crossSiteTitle: { "zh-CN": "这一步没有做", en: "This was not done" },
  crossSite: {
    "zh-CN": "它像是从别的网站来的。请打开邮件里的链接，再做一次。",
    en: "It seems to come from another site. Open the link that you were given and do it there.",
  },
  brand: { "zh-CN": "{org} · 结清之后", en: "{org} · Aftercare" },
  why: { "zh-CN": "为什么：{why}", en: "Why: {why}" },
  counts: { "zh-CN": "怎样算做完：{endsWhen}。", en: "It counts as done when: {endsWhen}." },
  due: { "zh-CN": "建议在{due}前做好。", en: "Best done by {due}." },
  duePast: {
    "zh-CN": "原来写的是{due}，现在做也来得及。",
    en: "It was planned for {due}; doing it now is fine.",
  },
  confirm: {
    "zh-CN": "现在还什么都没有变，按下面的按钮才算数。",
    en: "Nothing has changed yet. It counts only when you press a button below.",
  },
  done: { "zh-CN": "我做完了", en: "I have done it" },
  agree: { "zh-CN": "同意换", en: "Yes, that is fine" },
  disagree: { "zh-CN": "不同意，想留在现在的顾问这里", en: "No, I would rather stay" },
  later: { "zh-CN": "过一周再提醒我", en: "Remind me in a week" },
  stuck: { "zh-CN": "我卡住了，请联系我", en: "I'm stuck, please contact me" },
  undo: { "zh-CN": "点错了，改回没做完", en: "That was a slip: it is not done yet" },
  notMine: {
    "zh-CN": "这不是你的邮件？关掉这一页就好，什么都不会变。",
    en: "Not your mail? Just close this page; nothing will change.",
  },
  isDone: { "zh-CN": "这件事已经做完，记下了。", en: "This is done and noted." },
  isSkipped: {
    "zh-CN": "这件事已经跳过，不用再做。",
    en: "This was skipped; there is nothing left to do.",
  },
  isSuperseded: {
    "zh-CN": "情况变了，这件事不用再做。",
    en: "Things have changed, and this does not need doing any more.",
  },
  isSnoozed: {
    "zh-CN": "好，{until}再提醒你。在那之前可以放下它。",
    en: "All right: we will remind you on {until}. Until then you can put it aside.",
  },
  helpAsked: {
    "zh-CN": "已经告诉顾问你卡住了，会有人联系你。",
    en: "Your counsellor knows that you are stuck and will get in touch.",
  },
  notOpenYet: {
    "zh-CN": "这件事{opensOn}起才能做，现在还看不到结果。",
    en: "This can be done from {opensOn}; before that there is nothing to see yet.",
  },
  expiredTitle: { "zh-CN": "这个链接过期了", en: "This link has expired" },
  expired: {
    "zh-CN": "邮件里的按钮两周内有效。什么都没有丢，也没有错过什么。",
    en: "The buttons in our mails work for two weeks. Nothing is lost, and you have missed nothing.",
  },
  write: {
    "zh-CN": "想接着办，直接回复那封邮件，或打 {phone}，顾问会帮你。",
    en: "To go on, just reply to that mail or call {phone}; your counsellor will help.",
  },
  toList: { "zh-CN": "登录，打开清单", en: "Sign in and open the list" },
  revokedTitle: { "zh-CN": "这个链接已经停用", en: "This link is not in use any more" },
  revoked: {
    "zh-CN": "邮箱换了、提醒关了，或者资料不再办理，邮件里的按钮就会停用。什么都没有变。",
    en: "The buttons of a mail stop when the address has changed, when reminders were turned off, or when the data is not worked with any more. Nothing has changed.",
  },
  isReplaced: {
    "zh-CN":
      "关于这件事，后来又发过一封邮件。请用最新那封里的按钮；这一封的按钮不再起作用，什么都没有变。",
    en: "A later mail was sent about this. Use the button in the latest one; this one's does nothing any more, and nothing has changed.",
  },
  usedUp: {
    "zh-CN": "这封邮件里按过的按钮不能再按一次。要再改，请用下一封邮件里的按钮，或告诉顾问。",
    en: "A button of this mail counts once. To change it again, use the next mail's button or tell your counsellor.",
  },
  forgedTitle: { "zh-CN": "这个链接打不开", en: "This link does not open" },
  forged: {
    "zh-CN": "可能复制时少了几个字。回到邮件里，把整个网址再复制一次。",
    en: "Perhaps a few characters were lost. Go back to the mail and copy the whole address once more.",
  },
  remindersTitle: { "zh-CN": "提醒邮件", en: "Reminder mails" },
  remindersOn: {
    "zh-CN": "现在你会收到提醒邮件：只写清单上的事，一天最多一封。",
    en: "You get reminder mails now: only about things on your list, at most one a day.",
  },
  remindersElsewhere: {
    "zh-CN": "现在没有提醒邮件发到这个邮箱，什么都不用做。",
    en: "No reminder mails go to this address now; there is nothing to do.",
  },
  remindersConfirm: {
    "zh-CN": "也可以一封都不收：按一下就不再发。清单上的事还在，顾问会改用电话联系你。",
    en: "Or get none at all: one press and they stop. Your list stays, and your counsellor will phone you instead.",
  },
  remindersStop: { "zh-CN": "不再发提醒邮件", en: "Stop the reminder mails" },
  remindersSaved: { "zh-CN": "存好了，从现在起就这样发。", en: "Saved. It holds from now on." },
  remindersSome: {
    "zh-CN": "现在会收到：{kinds}。一天最多一封，也可以随时改。",
    en: "You get mails about: {kinds}. At most one a day, and you can change it at any time.",
  },
  remindersNone: {
    "zh-CN": "提醒都关着，只会收到安全提醒和办事的结果。清单上的事还在，顾问会用电话联系你。",
    en: "All reminders are off: you only get warnings and the results of things. Your list stays, and your counsellor will phone you.",
  },
  remindersPaused: {
    "zh-CN": "提醒先停着，{until}早上接着发；那时还没做的，合在一封里。",
    en: "Reminders are paused and go on in the morning of {until}; what is still open then comes in one mail.",
  },
  remindersKinds: { "zh-CN": "收哪些提醒", en: "Which reminders to get" },
  remindersAlways: {
    "zh-CN": "安全提醒（比如疑似诈骗）和办事的结果（比如顾问的留言）不在里面，一直会发。",
    en: "Warnings (of fraud, for example) and results (such as a message from your counsellor) are not among them; they always come.",
  },
  remindersPause: { "zh-CN": "先停一阵", en: "Pause for a while" },
  pauseNone: { "zh-CN": "不停", en: "No pause" },
  pauseRunning: { "zh-CN": "停到{until}", en: "Paused until {until}" },
  pauseOneWeek: { "zh-CN": "停一周", en: "For a week" },
  pauseTwoWeeks: { "zh-CN": "停两周", en: "For two weeks" },
  pauseThreeWeeks: { "zh-CN": "停三周", en: "For three weeks" },
  pauseFourWeeks: { "zh-CN": "停四周", en: "For four weeks" },
  remindersLender: { "zh-CN": "邮件里写出机构的名字", en: "Name the institution in the mail" },
  remindersLenderWhy: {
    "zh-CN": "只写在正文里，主题里从来不写。别人也能打开你邮箱的话，关着更稳妥。",
    en: "Only inside the mail, never in its subject. If others can open your mailbox, leave it off.",
  },
  remindersSave: { "zh-CN": "保存", en: "Save" },
  remindersEssential: {
    "zh-CN": "提醒全部关掉，只留安全提醒",
    en: "Turn all reminders off except warnings",
  },
  remindersOldLink: {
    "zh-CN": "这个链接有些久了，只能用来关掉。想改别的，请用最近一封邮件里的链接。",
    en: "This link is an old one and can only stop the mails. To change anything else, use the link in your latest mail.",
  },
  remindersOff: {
    "zh-CN": "好，不再给你发提醒邮件。清单上的事还在，顾问会用电话联系你。",
    en: "All right, no more reminder mails. Your list stays, and your counsellor will phone you.",
  },
  remindersBack: {
    "zh-CN":
      "改变主意了，可以随时打开：同意我们发提醒邮件，只写清单上的事，一天最多一封，也随时可以再关。",
    en: "If you change your mind, turn them on again: you agree to reminder mails about things on your list, at most one a day, and can stop them at any time.",
  },
  remindersStart: { "zh-CN": "我同意，重新开始提醒", en: "I agree: start the reminders again" },
} as const satisfies Record<string, Text>;

import type { Text } from "../kernel/language.ts";
import { say } from "./notice.ts";

/** What every mail says around its notices. `composeMail` fills the `{slots}`. */
export const phrases = {
  hello: say("你好：", "Hello,"),
  helloName: say("{name}，你好：", "Hello {name},"),
  why: say("为什么：", "Why: "),
  howOneMinute: say("怎么做，大约1分钟：", "How, in about a minute:"),
  how: say("怎么做，大约{minutes}分钟：", "How, in about {minutes} minutes:"),
  confirmPage: say(
    "点开后会有一个确认页，再按一下才算数。按钮打不开，就复制这个网址：",
    "The button opens a page where you confirm with one more tap. If it does not open, copy this address:",
  ),
  copyAddress: say(
    "按钮打不开，就复制这个网址：",
    "If the button does not open, copy this address:",
  ),
  lender: say("说的是：", "This is about: "),
  caution: say("先看这里：", "Before you start: "),
  mergedSubject: say("今天清单上有{count}件事", "{count} things on your list today"),
  mergedPreview: say(
    "不用一次做完，先做哪件都行。",
    "No need to do them all at once; start with any.",
  ),
  mergedLead: say(
    "今天清单上有{count}件事，不用一次做完，先做哪件都行。每个按钮点开后会有一个确认页，再按一下才算数；按钮打不开，就复制它下面的网址。",
    "There are {count} things on your list today. No need to do them all at once; start with any. Each button opens a page where you confirm with one more tap. If one does not open, copy the address below it.",
  ),
  staffSubject: say("今天有{count}件事请你看", "{count} things to look at today"),
  staffPreview: say("同一位来访者，放在一封里。", "One client, in one mail."),
  staffLead: say(
    "同一位来访者，今天有{count}件事请你看。按钮打不开，就复制它下面的网址。",
    "There are {count} things about one client for you to look at today. If a button does not open, copy the address below it.",
  ),
  wayOut: say(
    "现在顾不上，或者卡在了哪一步，直接回复这封邮件，或打 {phone}，顾问会接着帮你。不用解释。",
    "If now is a hard time, or you are stuck, just reply to this mail or call {phone}. Your counsellor will help from there; no reason needed.",
  ),
  antiScam: say(
    "我们不会让你转账、提供验证码或支付密码，也不会加你微信收费。拿不准时，别点链接，自己打开 {appHost} 或打 {phone}。",
    "We never ask you to transfer money, share a code or a payment password, and we never charge you over WeChat. If in doubt, don't tap a link: open {appHost} yourself or call {phone}.",
  ),
  fewer: say("少收一点这类邮件", "Fewer emails like this"),
  from: say("{orgName} · 结清之后", "{orgName} · Aftercare"),
  fromUs: say("结清之后", "Aftercare"),
  adviceLabel: say("建议（来自消费者文章）：", "Advice (from consumer articles): "),
  oursLabel: say("我们的安排：", "How we work: "),
  lawLabel: say("法定（{law}）：", "Law ({law}): "),
  seeAlso: say("另见{law}。", " See also {law}."),
  calendarTitle: say("清单上的一件事", "One thing on your list"),
} as const satisfies Record<string, Text>;

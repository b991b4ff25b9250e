import { notice, say } from "../notice.ts";

/** Somebody asks for money after settlement: R17. Nothing is paid before it is verified (A25, A26). */
export const contactNotices = {
  "contact-triage": notice({
    stream: "transaction",
    slots: ["due", "contactOn"],
    minutes: 5,
    subject: say(
      "有人联系你的那件事，我们在看",
      "We are looking into the message you told us about",
    ),
    preview: say(
      "核实之前，请先不要付任何钱。",
      "Until we have checked, please do not pay anything.",
    ),
    what: say(
      "你在{contactOn}遇到的那次联系，我们最晚{due}和你一起弄清楚；在那之前，请先不要付款。",
      "Somebody got in touch with you on {contactOn}. By {due} at the latest we will find out with you what it is about; until then, please do not pay anything.",
    ),
    why: say(
      "还清的一笔，正常情况下不会再有人来要钱。有时是对方的数据没更新，有时是有人冒充。",
      "Once something is paid off, nobody should normally ask for money. Sometimes their records are out of date; sometimes it is somebody pretending.",
    ),
    steps: [
      say(
        "先不付款，不点对方发的链接，不给验证码。",
        "Do not pay, do not tap links they sent, do not share codes.",
      ),
      say(
        "想问的话，打机构官网或 App 里公布的电话，不要回拨来电的号码。",
        "If you want to ask, call the number on the institution's website or in its app, not the number that called you.",
      ),
      say(
        "把短信和通话记录截图，传到「资料」。",
        "Take screenshots of the messages and the call, and add them to your files.",
      ),
    ],
    softener: say(
      "就算真有该付的，核实清楚再付也来得及。",
      "Even if something really is due, paying after it has been verified is soon enough.",
    ),
    button: say("知道了，先不付款", "Understood, I will not pay yet"),
    source: say(
      "正常情况下平台不会再联系已经结清的人；有人要求额外还款，先通过官方渠道核实。",
      "a platform does not normally contact somebody who has settled; verify any further demand through official channels first.",
    ),
  }),

  "contact-triage-staff": notice({
    stream: "staff",
    slots: ["client", "due", "contactOn"],
    minutes: 15,
    subject: say("结清后的一个新情况，需要核实", "Something after settlement needs to be verified"),
    preview: say(
      "请在下一个工作日前看一眼，大约15分钟。",
      "Please look by the next working day. About 15 minutes.",
    ),
    what: say(
      "{client}已经结清，{contactOn}却又有了新情况：有人联系，或者看到还有余额。请最晚{due}核实并分类。",
      "{client} has settled, yet something came up on {contactOn}: somebody got in touch, or a balance was seen. Please verify and triage it by {due}.",
    ),
    why: say(
      "核实之前，这一笔不能登记还款。可能是数据滞后、零头、例行核对，也可能是冒充。",
      "Until it is verified, no payment can be recorded for this debt. It may be stale data, a remainder, a routine check, or somebody pretending.",
    ),
    steps: [
      say("先告诉来访者不要付款。", "Tell the client not to pay yet."),
      say(
        "用机构名录里的官方电话核实，记下时间、渠道和答复。",
        "Verify with the official number in the register; note the time, the channel and the answer.",
      ),
      say("分类，并把结果告诉来访者。", "Triage it and tell the client the result."),
    ],
    button: say("打开这份档案", "Open the case file"),
    source: say(
      "结清后的任何新情况，最晚下一个工作日要有人看过。",
      "whatever comes up after settlement is looked at by the next working day.",
    ),
    ours: true,
  }),

  "scam-alert": notice({
    stream: "security",
    slots: ["contactOn"],
    minutes: 10,
    subject: say("请先停一停，看完这封再决定", "Please stop for a moment and read this first"),
    preview: say(
      "那条消息很像诈骗，今天先做四件小事。",
      "That message looks like fraud. Four small things for today.",
    ),
    what: say(
      "你在{contactOn}遇到的那次联系很像诈骗，今天请不要再付任何钱；已经付了的，请马上打银行客服电话申请止付。",
      "What reached you on {contactOn} looks like fraud. Please pay nothing more today; if you have paid already, call your bank now and ask them to stop the payment.",
    ),
    why: say(
      "正规机构不会因为“系统故障”让你再还一次，也不会让你把钱转到别的账户。",
      'A real institution never asks you to pay again because of a "system fault", or to send money to another account.',
    ),
    steps: [
      say(
        "不要付款，不要点链接，不要给验证码，也不要共享屏幕。",
        "Do not pay, do not tap links, do not share codes or your screen.",
      ),
      say(
        "打官方电话问：用机构官网或 App 里公布的号码，不要回拨来电。",
        "Ask on the official number: the one on their website or in their app, not the one that called you.",
      ),
      say(
        "把聊天、短信和来电记录截图留下，传到「资料」。",
        "Keep screenshots of chats, messages and calls, and add them to your files.",
      ),
      say(
        "打 96110 反诈专线问一问。已经付了的，银行止付之后再打 110。",
        "Call 96110, the anti-fraud line, and ask. If you have paid already, call 110 once the bank has stopped the payment.",
      ),
    ],
    softener: say(
      "这种消息做得很像真的，很多人都遇到过。拿不准、已经付了，都可以马上打给我们：{phone}。",
      "These messages look very real, and many people get them. If you are unsure, or have paid already, call us right away: {phone}.",
    ),
    button: say("知道了，不会再付", "Understood, I will not pay"),
    source: say(
      "“系统故障需重新还款”是文章点名的骗局；96110 是公安的反诈专线。",
      '"system fault, please pay again" is a fraud the articles name. 96110 is the police anti-fraud line.',
    ),
  }),

  "scam-alert-staff": notice({
    stream: "staff",
    slots: ["client", "contactOn"],
    minutes: 10,
    subject: say("请今天就联系一位来访者", "Please reach one client today"),
    preview: say("疑似诈骗，今天打一个电话。", "Possible fraud: one call today."),
    what: say(
      "{client}在{contactOn}遇到的联系很像诈骗，可能已经付了钱，请今天就打电话。",
      "What reached {client} on {contactOn} looks like fraud, and money may have left. Please call today.",
    ),
    why: say(
      "越早听到真人的声音，越不容易付出去。核实之前，这一笔已经不能登记还款。",
      "A human voice early on is what stops a payment. Until it is verified, no payment can be recorded for this debt.",
    ),
    steps: [
      say(
        "打电话：先问清有没有付款，不追问、不责备。",
        "Call and find out whether anything was paid. No interrogation, no blame.",
      ),
      say(
        "已经付了，先陪来访者打银行客服止付，再打 110，然后告诉主管。",
        "If money has left, first call the bank together to stop it, then 110, then tell your supervisor.",
      ),
      say(
        "用机构名录里的官方电话核实，把结果记在档案里。",
        "Verify with the official number in the register and record the result.",
      ),
    ],
    button: say("打开这份档案", "Open the case file"),
    source: say(
      "遇到自称平台、要求重新还款的，当天处理。",
      "a demand to pay again in a platform's name is dealt with the same day.",
    ),
    ours: true,
  }),

  "money-left-staff": notice({
    stream: "staff",
    slots: ["client"],
    minutes: 30,
    subject: say("一位来访者说钱已经转出去了", "A client says that money has left"),
    preview: say("请现在就打电话，主管也收到了。", "Please call now. Supervisors got this too."),
    what: say(
      "{client}说钱已经转出去了。请现在就打电话，陪着把下面几步做完。",
      "{client} says that money has left. Please call now and go through the steps below together.",
    ),
    why: say(
      "越早请银行止付，追回来的机会越大。主管和顾问收到的是同一封。",
      "The sooner the bank is asked to stop it, the better the chance. Counsellor and supervisors get the same mail.",
    ),
    steps: [
      say(
        "银行客服：申请止付，记下工单号。",
        "The bank: ask to stop the payment; note the number.",
      ),
      say(
        "110报警，要回执；96110说明是诈骗转账。",
        "Report it to 110 and get a receipt; tell 96110.",
      ),
      say(
        "转账记录、聊天、来电全部截图，传到「资料」。",
        "Keep screenshots of transfer, chats and calls in the files.",
      ),
      say("谁在跟、做到哪一步，记在档案里。", "Record who looks after it and how far it is."),
    ],
    button: say("打开这份档案", "Open the case file"),
    source: say(
      "钱已经付了的，先银行止付，再报警。",
      "when money has left, first the bank, then the police.",
    ),
    ours: true,
  }),

  "platform-answer": notice({
    stream: "transaction",
    slots: ["contactOn"],
    minutes: 10,
    subject: say("问过的那件事，有没有回音", "Has anybody answered what you asked"),
    preview: say("看一眼状态，没改就投诉。", "Look at the status; if nothing changed, complain."),
    what: say(
      "{contactOn}请平台更新数据，到今天15天了，看一看改过来没有。",
      "On {contactOn} the platform was asked to mend its data. That is 15 days ago: see whether it did.",
    ),
    why: say(
      "数据不改，还会有人按旧的名单来联系你。",
      "As long as the old data stands, people go on calling by the old list.",
    ),
    steps: [
      say("打开 App，看这一笔是不是“已结清”。", 'Open the app and see whether it says "settled".'),
      say(
        "还没改：带上工单号再打一次官方客服。",
        "Not changed: call official support again with the ticket number.",
      ),
      say(
        "还是没有结果，打12378投诉，再到这里记一笔。",
        "Still nothing: complain to 12378, and record it here.",
      ),
    ],
    softener: say(
      "已经改过来的，记下看到的状态就好。",
      "If it has changed, just record the status that you saw.",
    ),
    button: say("已经改过来了", "It is in order now"),
    source: say(
      "系统数据滞后的，马上联系客服；15天没有结果，走投诉。",
      "stale data: contact support at once; after 15 days without a result, complain.",
    ),
  }),
};

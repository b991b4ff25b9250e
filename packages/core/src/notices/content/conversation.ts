import { notice, say } from "../notice.ts";

/** Client and counsellor in touch: N08, N09 (E17) and N10. What they write to each other is in no mail. */
export const conversationNotices = {
  "message-to-answer": notice({
    stream: "staff",
    slots: ["client", "due"],
    minutes: 10,
    subject: say("有一位来访者留了言", "A client left a message"),
    preview: say("请看一眼并回复，大约10分钟。", "Please read and answer. About 10 minutes."),
    what: say(
      "{client}在应用里留了言，请在{due}前回复。",
      "{client} left a message in the app. Please answer by {due}.",
    ),
    why: say(
      "留言的人在等回音，早一点听到，心里会踏实些。",
      "Somebody is waiting, and hearing early takes a weight off.",
    ),
    steps: [
      say("打开档案里的留言，看看问的是什么。", "Open the messages in the case file and read."),
      say(
        "直接回复。一时答不了的，先说什么时候能答。",
        "Answer there. If you cannot yet, say when you can.",
      ),
      say(
        "在电话里说清楚了的，记下这次沟通，再把这件事勾掉。",
        "If you settled it by phone, log the talk and tick this off.",
      ),
    ],
    button: say("打开这份档案", "Open the case file"),
    source: say(
      "一个工作日内回复留言，是我们自己的约定，不是法律规定的期限。",
      "answering within one working day is our own rule, not a deadline set by law.",
    ),
    ours: true,
  }),

  "message-waiting": notice({
    stream: "transaction",
    slots: ["counsellor"],
    minutes: 1,
    subject: say("顾问给你留了言", "Your counsellor left you a message"),
    preview: say("登录后就能看到，大约1分钟。", "Sign in to read it. About a minute."),
    what: say(
      "{counsellor}给你留了言，在应用的“留言”里等你看。",
      "{counsellor} left you a message. It waits for you in the app, under Messages.",
    ),
    why: say(
      "邮件可能被别人看到，所以内容只写在应用里。",
      "Others might see a mail, so the words stay in the app.",
    ),
    steps: [
      say("打开应用，用这个邮箱登录。", "Open the app and sign in with this address."),
      say(
        "在“留言”里看，想回就直接在那里回。",
        "Read it under Messages, and answer there if you like.",
      ),
    ],
    softener: say(
      "现在不方便，晚点再看也可以，留言会一直在那里。",
      "Later is fine too: the message stays there.",
    ),
    button: say("去看留言", "Read the message"),
    source: say("留言的内容不写进邮件，这是我们的做法。", "we keep what is written out of mails."),
    ours: true,
    opensApp: "/app/messages",
  }),

  "next-step": notice({
    stream: "staff",
    slots: ["client", "due"],
    minutes: 10,
    subject: say("和来访者约好的一步，到日子了", "The day of a step agreed with a client"),
    preview: say("约的是什么，写在档案里。", "What it is stands in the case file."),
    what: say(
      "和{client}约好的下一步是{due}，请看一眼。",
      "The next step agreed with {client} is for {due}. Please have a look.",
    ),
    why: say(
      "约好的事按时做，来访者就不用来问。",
      "If what was agreed gets done, nobody has to ask for it.",
    ),
    steps: [
      say(
        "打开档案，看上次沟通时写下的下一步。",
        "Open the case file and see the step written down after the talk.",
      ),
      say(
        "做完就勾掉；又沟通过的，记下来，并注明上一步做完了。",
        "Tick it off when it is done; if you talked again, log it and say that the step is done.",
      ),
      say(
        "做不成的，约一个新日子，写成新的下一步。",
        "If it cannot be done, agree on a new day and log that as the next step.",
      ),
    ],
    button: say("打开这份档案", "Open the case file"),
    source: say(
      "日子是沟通时约好的，不是法律规定的期限。",
      "the day was agreed in the talk and is no deadline set by law.",
    ),
    ours: true,
  }),
};

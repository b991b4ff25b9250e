import { inMail, notice, say } from "../notice.ts";

/** The settlement certificate, asked for, asked for again, and handed to a person: R04. */
export const certificateNotices = {
  "certificate-request": notice({
    stream: "reminder",
    slots: ["on", "settledOn"],
    minutes: 15,
    subject: say("可以要一份结清证明了", "Time to ask for a settlement certificate"),
    preview: say(
      "在 App 里申请或打一个电话，大约15分钟。",
      "In the app or with one call. About 15 minutes.",
    ),
    what: say(
      "清单上{on}的一件事：向机构申请{settledOn}还完的这一笔的结清证明。",
      "One thing on your list for {on}: ask for the settlement certificate of the one you paid off on {settledOn}.",
    ),
    why: say(
      "这是机构自己写下的话。以后核对信用报告、提异议，或者有人再来问起，它最管用。",
      "It is the institution's own word. When you check your credit report, raise an objection, or somebody asks again, nothing helps more.",
    ),
    steps: [
      say(
        "在 App 里找“结清证明”或“开具证明”；没有就打官方客服电话。",
        'Look for "settlement certificate" in the app. If it is not there, call their official number.',
      ),
      say(
        "拿到后看四处：账户、剩余未清项、结清金额、结清日期，和你手里的记录是不是一样。",
        "When you have it, compare four things with your own records: the account, anything left open, the amount and the date of settlement.",
      ),
      say(
        "电子版传到「资料」，纸质版收好。",
        "Add the file to your files and keep the paper copy.",
      ),
    ],
    softener: inMail(
      say(
        "对方说要等几个工作日，很正常，记下答应你的日子就行。有一处对不上，先别签收，回复我们。",
        "If they say it takes some working days, that is normal: just note the day they promised. If one of the four does not match, tell us before you accept it.",
      ),
      say(
        "对方说要等几个工作日，很正常，记下答应你的日子就行。有一处对不上，先别签收，点“我卡住了”告诉我们。",
        "If they say it takes some working days, that is normal: just note the day they promised. If one of the four does not match, tell us with “I'm stuck” before you accept it.",
      ),
    ),
    button: say("证明拿到了", "I have the certificate"),
    source: say(
      "结清后要齐结清证明、对账单和清偿凭证。",
      "collect the certificate, the statement and the proof of payment.",
    ),
  }),

  "certificate-chase": notice({
    stream: "reminder",
    slots: ["on", "settledOn"],
    minutes: 5,
    subject: say("问一问那份证明到哪了", "Ask how that certificate is coming along"),
    preview: say("一个电话，大约5分钟。", "One call, about 5 minutes."),
    what: say(
      "清单上{on}的一件事：{settledOn}还完的这一笔，结清证明还没收到的话，再问一次机构。",
      "One thing on your list for {on}: if the certificate of the one you paid off on {settledOn} has not come, ask once more.",
    ),
    why: say(
      "申请有时会在机构那边漏掉，过一阵再问一次很平常，不算麻烦人。",
      "Requests do get lost on their side. Asking again after a while is ordinary and no trouble to anyone.",
    ),
    steps: [
      say(
        "打官方客服电话，报上你申请的日期，问哪一天能给。",
        "Call their official number, give the date you asked, and ask which day you can expect it.",
      ),
      say(
        "记下通话时间、对方工号和答复。",
        "Write down the time, the name or number of the person, and the answer.",
      ),
      say("已经收到了，就传到「资料」。", "If it has come already, add it to your files."),
    ],
    softener: inMail(
      say(
        "不想自己打这个电话，不用勉强。回复这封邮件，顾问可以陪你打，或者帮你写一封信。",
        "If you would rather not make this call, you need not. Reply to this mail: your counsellor can call with you or write a letter for you.",
      ),
      say(
        "不想自己打这个电话，不用勉强。点“我卡住了”，顾问可以陪你打，或者帮你写一封信。",
        "If you would rather not make this call, you need not. Choose “I'm stuck”: your counsellor can call with you or write a letter for you.",
      ),
    ),
    button: say("证明拿到了", "I have the certificate"),
    source: say(
      "结清后要齐结清证明；再问一次的日子是我们排的。",
      "collect the settlement certificate. The day for asking again is our own planning.",
    ),
  }),

  "certificate-escalate": notice({
    stream: "staff",
    slots: ["client", "on", "settledOn"],
    minutes: 15,
    subject: say("有一份证明一直没拿到", "A certificate has still not come"),
    preview: say("请你接手，大约15分钟。", "Please take it over. About 15 minutes."),
    what: say(
      "{client}在{settledOn}结清的一笔，到{on}仍然没有结清证明，请你接手。",
      "The debt that {client} settled on {settledOn} has no certificate as of {on}. Please take it over.",
    ),
    why: say(
      "系统已经请来访者申请过，也提醒过再问一次。可能是机构没有给，也可能是来访者卡在了哪一步。",
      "The client was asked to request it and reminded to ask again. Either the institution did not give it, or the client is stuck somewhere.",
    ),
    steps: [
      say("先联系来访者，问问走到了哪一步。", "Talk to the client first: how far did they get?"),
      say(
        "代写一封书面申请，写明账户、日期和证明要有的四项内容。",
        "Write a request for them that names the account, the dates and the four things the certificate must hold.",
      ),
      say(
        "机构拒绝，或15天没有答复，就准备向 12378 投诉，并记录投诉日期。",
        "If they refuse or do not answer within 15 days, prepare a complaint to 12378 and record its date.",
      ),
    ],
    button: say("打开这份档案", "Open the case file"),
    source: say(
      "申请和再问都没有结果的证明，由顾问接手。",
      "a certificate that asking twice has not brought is taken over by a counsellor.",
    ),
    ours: true,
  }),
};

import { notice, say } from "../notice.ts";

const source = say(
  "还款前先逐项核对，有错漏就联系官方客服，沟通记录和对账截图都留着。",
  "check every amount before paying, ask official support about errors, and keep the records and screenshots.",
);

/** Reconciling before paying: R20. Sums and names are read in the app. */
export const reconcileNotices = {
  "recon-contact": notice({
    stream: "reminder",
    slots: ["on"],
    minutes: 15,
    subject: say("有一处对不上，问一句就好", "One thing does not match: it is enough to ask"),
    preview: say(
      "打一个官方客服电话，大约15分钟。",
      "One call to official support. About 15 minutes.",
    ),
    what: say(
      "对账时有一处和我们的账不一样，{on}前后问一下官方客服就好。",
      "Something in the statement does not match our books. Around {on} is a good time to ask official support.",
    ),
    why: say(
      "先弄清再付。付过以后再要回来，要慢得多。",
      "Clear it up before paying. Getting money back afterwards takes far longer.",
    ),
    steps: [
      say(
        "打开这一笔的「对账」，看是哪一项不一样。",
        'Open "Reconcile" of this one and see which line differs.',
      ),
      say(
        "打合同或 App 里的官方客服，请对方说明这一项的依据，要一个工单号。",
        "Call the official support named in the contract or the app, ask what the line is based on, and ask for a ticket number.",
      ),
      say(
        "把日期和工单号记在「对账」里，截图传到「资料」。",
        'Note the day and the ticket number under "Reconcile", and add screenshots to your files.',
      ),
    ],
    softener: say(
      "说不清也没关系，请顾问一起打这个电话。",
      "If that is hard to explain, ask your counsellor to make the call with you.",
    ),
    button: say("打开对账", "Open and reconcile"),
    source,
    opensApp: "/app/debts",
  }),

  "recon-split": notice({
    stream: "reminder",
    slots: ["on"],
    minutes: 10,
    subject: say("请对方把明细写出来", "Ask for the split in writing"),
    preview: say("发一条消息就好，大约10分钟。", "One message is enough. About 10 minutes."),
    what: say(
      "对方只给了一个总数，{on}前后请官方客服书面列出每一项。",
      "Only a total was given. Around {on} is a good time to ask official support for each part in writing.",
    ),
    why: say(
      "只看总数，看不出多收了什么。",
      "A total alone does not show what was charged too much.",
    ),
    steps: [
      say(
        "用官方 App 里的客服或邮箱，请对方分开写：本金、逾期利息、罚息、滞纳金、服务费。",
        "Write to official support in the app or by mail and ask for five parts: principal, overdue interest, penalty, late fee, service fee.",
      ),
      say(
        "要一个工单号，记在「对账」里。",
        'Ask for a ticket number and note it under "Reconcile".',
      ),
      say("收到明细，截图传到「资料」。", "When the split comes, add a screenshot to your files."),
    ],
    softener: say(
      "对方只肯口头说，就请他们慢慢念，你记下来，也算数。",
      "If they only say it on the phone, have them read it slowly and write it down: that counts too.",
    ),
    button: say("打开对账", "Open and reconcile"),
    source,
    opensApp: "/app/debts",
  }),

  "recon-answer": notice({
    stream: "reminder",
    slots: ["on", "filedOn"],
    minutes: 5,
    subject: say("你问的那件事，看看有没有答复", "See whether your question was answered"),
    preview: say("有了就记下来；没有，可以投诉。", "Note it if it came. If not, you can complain."),
    what: say(
      "你在{filedOn}问了官方客服，到{on}可以看看有没有答复。",
      "On {filedOn} you asked official support. By {on} it is worth looking for an answer.",
    ),
    why: say(
      "一般15天内有答复，复杂的30天，最长60天。过了15天没有消息，可以正式投诉。",
      "An answer normally takes up to 15 days, 30 if complex, 60 at most. After 15 days of silence you can make a formal complaint.",
    ),
    steps: [
      say(
        "看看短信、电话记录和官方 App 里的消息。",
        "Look in your text messages, calls and the messages in the official app.",
      ),
      say(
        "有答复，记在「对账」里，截图传到「资料」。",
        'If there is an answer, note it under "Reconcile" and add a screenshot to your files.',
      ),
      say(
        "没有答复，在「对账」里点“投诉”，顾问会和你一起写。",
        'If there is none, choose "Complain" under "Reconcile": your counsellor will write it with you.',
      ),
    ],
    softener: say(
      "对方说情况复杂、要多几天，也算正常，记下来就行。",
      "If they say it is complex and takes longer, that is normal: just note it.",
    ),
    button: say("打开对账", "Open and reconcile"),
    source: say(
      "15天没有答复就投诉；15、30、60天的期限，据公开报道是机构处理投诉的时限，仅供参考。",
      "complain after 15 days of silence. 15, 30 and 60 days are, as publicly reported, the times for complaints; for information.",
    ),
    opensApp: "/app/debts",
  }),

  "recon-answer-staff": notice({
    stream: "staff",
    slots: ["client", "on", "filedOn"],
    minutes: 15,
    subject: say("对账的问题还没有答复", "A question about the amounts has no answer yet"),
    preview: say("请看一眼，大约15分钟。", "Please have a look. About 15 minutes."),
    what: say(
      "{client}在{filedOn}问了机构，到{on}还没有记下答复。差异没有对清以前，还款计划不能启用。",
      "{client} asked the lender on {filedOn}. On {on} no answer is recorded. Until the difference is cleared up no plan can start.",
    ),
    why: say(
      "15天是一般的答复期限，60天是最长的。",
      "15 days is the usual time for an answer, 60 the longest.",
    ),
    steps: [
      say(
        "问来访者是不是已经收到，只是没有记录。",
        "Ask the client whether an answer came and was simply not recorded.",
      ),
      say(
        "没有收到，就和来访者一起向机构投诉，附上对账页和凭证。",
        "If none came, make the complaint together, with the reconciliation and its proofs.",
      ),
      say(
        "等不及的（比如快开庭），请主管写明理由，放行还款计划。",
        "If it cannot wait, before a court date for instance, a supervisor can let the plan pass with a reason.",
      ),
    ],
    button: say("打开这份档案", "Open the case file"),
    source,
  }),
};

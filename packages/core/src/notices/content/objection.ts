import { inMail, notice, say } from "../notice.ts";

/** Raising an objection is advised by a day, answering it is law: R08 and R09. */
export const objectionNotices = {
  "objection-window": notice({
    stream: "reminder",
    slots: ["due", "foundOn", "daysLeft"],
    minutes: 20,
    subject: say("提异议的事，可以开始准备了", "You can start preparing the objection"),
    preview: say(
      "大约20分钟，材料可以一起准备。",
      "About 20 minutes, and we can prepare the papers together.",
    ),
    what: say(
      "你在{foundOn}发现信用报告有一处不对，建议在{due}前提出异议，现在还有{daysLeft}个工作日。",
      "On {foundOn} you found something wrong in your credit report. We suggest raising an objection by {due} (working days left: {daysLeft}).",
    ),
    why: say(
      "早一点提，凭证还在手边，对方也更容易查清。",
      "Raised early, your proofs are still at hand and the matter is easier for them to trace.",
    ),
    steps: [
      say(
        "备好三样：报告上不对的那一页、还款凭证、结清证明。",
        "Have three things ready: the page of the report that is wrong, the proof of payment, and the settlement certificate.",
      ),
      say(
        "两条路选一条：在征信中心的网上服务平台提交异议申请，或者直接向报送的机构提出。",
        "Choose one of two ways: file it on the Credit Reference Center's online platform, or send it to the institution that reported it.",
      ),
      say(
        "拿到受理编号或回执，截一张图，传到「资料」，并告诉我们是哪天提交的。",
        "Take a screenshot of the receipt or its number, add it to your files, and tell us the day you filed it.",
      ),
    ],
    softener: say(
      "超过窗口仍可提出异议：法律没有给你规定截止日，这个日期只是建议。",
      "After this window you can still raise an objection: the law sets you no last day, this date is only advice.",
    ),
    button: say("已经提交了", "I have filed it"),
    source: say(
      "发现异常后，在20个工作日内发起异议。",
      "raise an objection within 20 working days of finding the error.",
    ),
  }),

  "objection-reply": notice({
    stream: "reminder",
    slots: ["due", "filedOn", "office"],
    minutes: 5,
    subject: say("机构该给你回复了", "You should have had a reply by now"),
    preview: say(
      "收到了就告诉我们；没收到，我们来跟进。",
      "If it has come, tell us. If not, we will follow it up.",
    ),
    what: say(
      "你在{filedOn}向{office}提出的异议，答复期限是{due}，现在应该有书面答复了。",
      "You raised an objection with {office} on {filedOn}. A reply was due by {due}, so it should be there in writing by now.",
    ),
    why: say(
      "收到异议的一方要在20天内核查、处理，并书面答复你。这是对方的义务，不用你去争。",
      "Whoever receives an objection must check it, deal with it and answer you in writing within 20 days. That is their duty; you need not argue for it.",
    ),
    steps: [
      say(
        "看看短信、邮箱、信件和征信中心的网上平台，有没有答复。",
        "Look in your text messages, mailbox, letters and the Credit Reference Center's platform.",
      ),
      say(
        "有答复，就拍照传到「资料」，写上结果：更正了、没有错，还是无法确认。",
        "If it is there, add a photo to your files and note the outcome: corrected, found correct, or cannot be confirmed.",
      ),
      inMail(
        say(
          "没有答复，不用按下面的按钮，也不用再做什么。回复我们一句“没收到”，顾问来跟进。",
          'If there is none, leave the button; there is nothing more for you to do. Reply "nothing yet" and your counsellor will follow it up.',
        ),
        say(
          "没有答复，也不用自己去争。点“我卡住了”，写一句“没收到”，顾问来跟进。",
          "If there is none, there is nothing to argue about. Choose “I'm stuck” and write “nothing yet”: your counsellor will follow it up.",
        ),
      ),
    ],
    softener: say(
      "没收到答复，不是你哪里没做好。接下来还可以向当地人民银行投诉，我们会陪你一起。",
      "No reply does not mean that you did anything wrong. The next step is a complaint to the local People's Bank, and we will go through it with you.",
    ),
    button: say("收到答复了", "I have a reply"),
    source: say(
      "收到异议后20天内核查、处理，并书面答复。最后一天遇到休息日，顺延到下一个工作日。",
      "check, deal with and answer in writing within 20 days of receipt. A last day that is a rest day moves to the next working day.",
    ),
  }),

  "objection-overdue": notice({
    stream: "staff",
    slots: ["client", "due", "filedOn", "office"],
    minutes: 15,
    subject: say("一份书面答复过了法定期限", "A written reply has passed its legal date"),
    preview: say("请你接手，大约15分钟。", "Please take it over. About 15 minutes."),
    what: say(
      "{client}在{filedOn}向{office}提出的异议，法定答复期限是{due}，到现在没有答复记录，请你接手。",
      "{client} raised an objection with {office} on {filedOn}. The legal date for a reply was {due} and none is recorded. Please take it over.",
    ),
    why: say(
      "收到异议的一方要在20天内书面答复。没有答复，可以向当地人民银行投诉，那边要在受理后30天内书面答复。",
      "The recipient has to answer in writing within 20 days. If it does not, a complaint can go to the local People's Bank, which has to answer in writing within 30 days of accepting it.",
    ),
    steps: [
      say(
        "问来访者是不是已经收到，只是没有记录。",
        "Ask the client whether a reply came and was simply not recorded.",
      ),
      say(
        "没有收到，就打电话问受理编号的进度，记下答复。",
        "If none came, call and ask about the receipt number; note the answer.",
      ),
      say(
        "仍然没有，就准备投诉材料，并记录投诉日期。",
        "Still none? Prepare the complaint and record its date.",
      ),
    ],
    button: say("打开这份档案", "Open the case file"),
    source: say(
      "收到异议后20天内书面答复；投诉见第26条。",
      "answer in writing within 20 days of receipt; for the complaint see Article 26.",
    ),
  }),
};

import { inMail, notice, say } from "../notice.ts";

/** Answers to complaints: R10 by law, R11 by what is publicly reported. */
export const complaintNotices = {
  "pboc-reply": notice({
    stream: "reminder",
    slots: ["due", "filedOn"],
    minutes: 5,
    subject: say(
      "你反映的事，该有书面答复了",
      "A written answer to what you raised should be there",
    ),
    preview: say(
      "收到了就告诉我们；没收到，我们来跟进。",
      "If it has come, tell us. If not, we will follow it up.",
    ),
    what: say(
      "你在{filedOn}向当地人民银行投诉的事，答复期限是{due}，现在应该有书面答复了。",
      "On {filedOn} you made a complaint to the local People's Bank. Its answer was due by {due}, so it should be there in writing by now.",
    ),
    why: say(
      "人民银行受理投诉后，要在30天内书面答复你。",
      "Once it has accepted a complaint, the People's Bank has to answer you in writing within 30 days.",
    ),
    steps: [
      say(
        "看看信件、短信和电话记录，有没有答复。",
        "Look through your letters, text messages and calls for an answer.",
      ),
      say(
        "有答复，就拍照传到「资料」，告诉我们结果。",
        "If it is there, add a photo to your files and tell us the outcome.",
      ),
      inMail(
        say(
          "没有答复，不用按下面的按钮，回复我们一句“没收到”，顾问来跟进。",
          'If there is none, leave the button and reply "nothing yet": your counsellor will follow it up.',
        ),
        say(
          "没有答复，点“我卡住了”，写一句“没收到”，顾问来跟进。",
          "If there is none, choose “I'm stuck” and write “nothing yet”: your counsellor will follow it up.",
        ),
      ),
    ],
    softener: say(
      "30天从受理那天算起，比你提交的日子晚几天很正常。",
      "The 30 days run from the day it was accepted, so a few days later than you sent it is normal.",
    ),
    button: say("收到答复了", "I have an answer"),
    source: say(
      "受理投诉后30天内书面答复；也可以直接向法院起诉。",
      "a written answer within 30 days of accepting the complaint. Going to court directly is possible too.",
    ),
  }),

  "institution-reply": notice({
    stream: "reminder",
    slots: ["on", "filedOn"],
    minutes: 5,
    subject: say(
      "你提的那件事，看看有没有结果",
      "See whether there is a result for what you raised",
    ),
    preview: say(
      "收到了就告诉我们；没收到，我们来跟进。",
      "If it has come, tell us. If not, we will follow it up.",
    ),
    what: say(
      "你在{filedOn}向机构投诉的事，到{on}可以看看有没有处理结果。",
      "On {filedOn} you made a complaint to the institution. By {on} it is worth looking for a result.",
    ),
    why: say(
      "一般15天内要有处理决定，复杂的30天，特殊情况最长60天。",
      "A decision normally takes up to 15 days, 30 for complex matters, and 60 at most in special cases.",
    ),
    steps: [
      say(
        "看看短信、电话记录和 App 里的消息，有没有答复。",
        "Look in your text messages, calls and the messages in the app.",
      ),
      say(
        "有答复，就截一张图，传到「资料」，告诉我们结果。",
        "If there is an answer, add a screenshot to your files and tell us the outcome.",
      ),
      inMail(
        say(
          "没有答复，不用按下面的按钮，回复我们一句“没收到”，顾问来跟进。",
          'If there is none, leave the button and reply "nothing yet": your counsellor will follow it up.',
        ),
        say(
          "没有答复，点“我卡住了”，写一句“没收到”，顾问来跟进。",
          "If there is none, choose “I'm stuck” and write “nothing yet”: your counsellor will follow it up.",
        ),
      ),
    ],
    softener: say(
      "对方说情况复杂、要延长，也算正常，记下新的日子就行。",
      "If they say the matter is complex and takes longer, that is normal: note the new day.",
    ),
    button: say("有结果了", "There is a result"),
    source: say(
      "据公开报道，一般15天、复杂的30天、特殊情况最长60天。仅供参考。",
      "as publicly reported, 15 days, 30 for complex matters, at most 60. For information.",
    ),
  }),

  "complaint-overdue": notice({
    stream: "staff",
    slots: ["client", "on", "filedOn", "office"],
    minutes: 15,
    subject: say("一件投诉过了答复期限", "A complaint has passed its answer date"),
    preview: say("请你接手，大约15分钟。", "Please take it over. About 15 minutes."),
    what: say(
      "{client}在{filedOn}向{office}提出的投诉，到{on}已经过了答复期限，还没有答复记录，请你接手。",
      "{client} made a complaint to {office} on {filedOn}. On {on} its answer date has passed and none is recorded. Please take it over.",
    ),
    why: say(
      "来访者已经等满了期限，接下来由我们来问，不让来访者一个人等。",
      "The client has waited the full time. From here we ask, so that nobody waits alone.",
    ),
    steps: [
      say(
        "问来访者是不是已经收到，只是没有记录。",
        "Ask the client whether an answer came and was simply not recorded.",
      ),
      say(
        "没有收到，就向受理方问进度，记下时间和答复。",
        "If none came, ask the office how far it is; note the time and the answer.",
      ),
      say(
        "仍然没有，就和来访者商量下一步：上一级投诉，或者咨询律师。",
        "Still none? Discuss the next step with the client: a complaint one level up, or a lawyer.",
      ),
    ],
    button: say("打开这份档案", "Open the case file"),
    source: say(
      "人民银行受理后30天内书面答复；据公开报道，机构一般15天，最长60天。",
      "the People's Bank answers within 30 days of accepting; institutions, as publicly reported, within 15 days and 60 at most.",
    ),
  }),
};

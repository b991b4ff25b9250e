import { inMail, notice, say } from "../notice.ts";

const openReport = say(
  "打开中国人民银行征信中心官网，或带身份证去就近的查询点。",
  "Go to the Credit Reference Center of the People's Bank of China, online or at a counter, with your ID card.",
);

const keepPicture = say(
  "拍照或截图留一份，遮住身份证号，传到「资料」。",
  "Take a photo or screenshot, cover your ID number, and add it to your files.",
);

/** Looks at the credit report that come by the calendar, years after: R13, R14 and the one-off repair (TC09). */
export const yearlyNotices = {
  "self-check": notice({
    stream: "reminder",
    slots: ["on"],
    minutes: 10,
    subject: say("可以免费查一次信用报告", "You can look at your credit report for free"),
    preview: say("每年有两次免费，大约10分钟。", "Two looks a year are free. About 10 minutes."),
    what: say(
      "清单上{on}的一件事：用一次免费机会，查查自己的信用报告。",
      "One thing on your list for {on}: use one of your free looks at your own credit report.",
    ),
    why: say(
      "定期看看，别人冒用、机构报错，都能早一点发现。",
      "A regular look finds mistakes, or somebody using your name, while they are easy to put right.",
    ),
    steps: [
      openReport,
      say(
        "看看有没有不认识的账户、不认识的查询记录，还完的是不是都写着“结清”。",
        'Is there an account or an inquiry you do not recognise? Does everything you paid off say "settled"?',
      ),
      keepPicture,
    ],
    softener: say(
      "不查也没关系，只是今年的免费次数不会留到明年。",
      "Not checking is fine; only, this year's free looks do not carry over to the next.",
    ),
    button: say("查过了", "I have checked"),
    source: say(
      "每个人每年可以免费获取两次自己的信用报告；定期自查是消费者文章的建议。",
      "everyone may obtain their own credit report twice a year for free. Doing so regularly is the consumer articles' advice.",
    ),
  }),

  "record-gone": notice({
    stream: "reminder",
    slots: ["on", "settledOn"],
    minutes: 10,
    subject: say("看看一条旧记录消失了没有", "See whether an old record has gone"),
    preview: say(
      "按规定该删除了，大约10分钟。",
      "By the rules it should have been deleted. About 10 minutes.",
    ),
    what: say(
      "清单上{on}的一件事：查一次信用报告，看看{settledOn}还完的那一笔留下的不良记录是不是已经删除。",
      "One thing on your list for {on}: check your credit report to see whether the negative record of the one you paid off on {settledOn} has been deleted.",
    ),
    why: say(
      "不良记录从还清那天起保存5年，到期应当删除，偶尔会有漏删的。",
      "A negative record is kept for 5 years from the day it was put right and must then be deleted. Now and then one is forgotten.",
    ),
    steps: [
      openReport,
      say(
        "找到那一笔，看看当时的逾期记录还在不在。",
        "Find that one. Is the late-payment record still there?",
      ),
      keepPicture,
      inMail(
        say(
          "还在的话，先别按下面的按钮，回复这封邮件，顾问会和你一起提异议。",
          "If it is, leave the button and reply to this mail: your counsellor will raise an objection with you.",
        ),
        say(
          "还在的话，如实选就好，顾问会和你一起提异议。",
          "If it is still there, just say so: your counsellor will raise an objection with you.",
        ),
      ),
    ],
    softener: say(
      "到期删除是对方的责任，不是你的事没做完。不查也没关系。",
      "Deleting it is their duty, not something you left undone. Not checking is fine.",
    ),
    button: say("查过了，已经没有了", "I checked: it is gone"),
    source: say(
      "不良信息自不良行为终止之日起保存5年，超过5年应当删除。",
      "negative information is kept for 5 years from the end of the event and deleted after that.",
    ),
  }),

  "repair-mark-check": notice({
    stream: "reminder",
    slots: ["on"],
    minutes: 10,
    subject: say("看看一条旧标记消失了没有", "See whether an old mark has gone"),
    preview: say(
      "这是自动的，不用申请，也不收钱。",
      "It happens by itself: no application, no fee.",
    ),
    what: say(
      "清单上{on}的一件事：查一次信用报告，看看一条符合央行一次性安排的旧逾期记录是不是已经不再显示。",
      "One thing on your list for {on}: check your credit report to see whether an old late-payment mark covered by the central bank's one-off arrangement is no longer shown.",
    ),
    why: say(
      "这项安排由征信系统自动处理，不用申请，不用找人。任何人借它向你要钱、要资料，都不要理会。",
      "The credit system does this by itself. No application and no agent is needed; if anyone asks you for money or papers in its name, do not respond.",
    ),
    steps: [
      openReport,
      say(
        "找到那一笔，看还款状态是不是“正常”，逾期金额是不是0。",
        'Find that one. Is its repayment status "normal", with nothing shown as late?',
      ),
      keepPicture,
      inMail(
        say(
          "还显示的话，先别按下面的按钮，回复这封邮件告诉我们。",
          "If it is still shown, leave the button and reply to this mail.",
        ),
        say(
          "还显示的话，如实选就好，我们会接着看。",
          "If it is still shown, just say so and we will take it from there.",
        ),
      ),
    ],
    softener: say(
      "不查也没关系，该不显示的不会因为没查就留着。",
      "Not checking is fine: what should disappear does so either way.",
    ),
    button: say("查过了，已经不显示", "I checked: it is no longer shown"),
    source: say(
      "符合条件的逾期信息到期不再显示。",
      "late-payment records that meet its conditions are no longer shown after the stated day.",
    ),
  }),
};

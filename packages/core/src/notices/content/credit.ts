import { inMail, notice, say } from "../notice.ts";

const openReport = say(
  "打开中国人民银行征信中心官网，或带身份证去就近的查询点。每年有免费的查询次数，具体以征信中心公布的为准。",
  "Go to the Credit Reference Center of the People's Bank of China, online or at a counter, with your ID card. Some checks each year are free; their own notice has the current number.",
);

const keepPicture = say(
  "拍照或截图留一份，遮住身份证号，传到「资料」。",
  "Take a photo or screenshot, cover your ID number, and add it to your files.",
);

const ifWrong = inMail(
  say(
    "有地方不对，不用着急，也不用自己和机构争。先别按下面的按钮，回复这封邮件，顾问会和你一起准备异议材料。",
    "If something is wrong, there is no need to hurry or to argue with anyone. Leave the button and reply to this mail: your counsellor will prepare the objection with you.",
  ),
  say(
    "有地方不对，不用着急，也不用自己和机构争。如实选就好，后面会告诉你怎么提异议，顾问也会和你一起准备。",
    "If something is wrong, there is no need to hurry or to argue with anyone. Just say what you see: the next step is shown to you, and your counsellor prepares the objection with you.",
  ),
);

/** The three looks at the credit report after settlement: R06. */
export const creditNotices = {
  "credit-check-early": notice({
    stream: "reminder",
    slots: ["on", "settledOn", "daysSince"],
    minutes: 10,
    subject: say("可以先看一眼信用报告", "You can take a first look at your credit report"),
    preview: say(
      "更新有快有慢，没变也不用急。",
      "Updates can be slow; no need to worry if nothing has changed.",
    ),
    what: say(
      "你在{settledOn}还完的一笔，到{on}过了{daysSince}天，想早点知道的话，可以先查一次信用报告。",
      "It is {daysSince} days on {on} since you finished paying on {settledOn}. If you would like to know early, you can take a first look at your credit report.",
    ),
    why: say(
      "机构把结清报上去之后，征信中心一般第二天更新；慢的是机构自己多久报一次。所以分三次看：这次是早看一眼，后面还有主要的一次和收尾的一次。",
      "Once it is reported, the Credit Reference Center usually shows it on the second day after; what takes time is how often the institution reports. So there are three looks: this early one, the main one, and a last one.",
    ),
    steps: [
      openReport,
      say(
        "找到这一笔，看状态是不是“结清”，余额是不是0。",
        'Find this one. Does it say "settled", with a balance of 0?',
      ),
      keepPicture,
    ],
    softener: say(
      "这次不查也没关系。想省着用免费次数，就等主要的那一次，到时我们会提醒你。",
      "Skipping this one is fine. If you want to save your free checks, wait for the main one; we will remind you.",
    ),
    button: say("查过了，已经更新", "I checked: it is up to date"),
    source: say(
      "更新通常要1到3个月；报送后第二天更新，来自征信中心的说明。",
      "updates usually take 1 to 3 months. The second day after reporting is the Credit Reference Center's own statement.",
    ),
  }),

  "credit-check-main": notice({
    stream: "reminder",
    slots: ["on", "settledOn", "daysSince"],
    minutes: 10,
    subject: say("可以查一次信用报告了", "It is time to check your credit report"),
    preview: say(
      "看看结清的那笔有没有更新，大约10分钟。",
      "See whether what you paid off shows correctly. About 10 minutes.",
    ),
    what: say(
      "你在{settledOn}还完的一笔，到{on}过了{daysSince}天，可以查一次信用报告确认了。",
      "On {settledOn} you finished paying one off. {daysSince} days have passed by {on}, so it is time to check your credit report.",
    ),
    why: say(
      "到这时，机构一般应该已经把结清的情况报上去了，查一次心里就有数。",
      "By now the institution should normally have reported it, so one look will tell you.",
    ),
    steps: [
      openReport,
      say(
        "找到这一笔，看三处：状态是不是“结清”；有没有不该有的逾期记录；账户已经注销的话，额度是不是0。",
        'Find this one and look at three things. Does it say "settled"? Is there a late-payment mark that should not be there? If you closed the account, is its credit line 0?',
      ),
      keepPicture,
      ifWrong,
    ],
    softener: say(
      "不查也不会影响你已经还清的事实，只是早点确认，以后租房、办事时少些麻烦。",
      "Not checking does not change the fact that you paid. Checking early just saves trouble later, for example with a flat.",
    ),
    button: say("查过了，没问题", "I checked: all fine"),
    source: say(
      "还款后45天左右查询一次信用报告。",
      "check your credit report about 45 days after the last payment.",
    ),
  }),

  "credit-check-last": notice({
    stream: "reminder",
    slots: ["on", "settledOn", "daysSince"],
    minutes: 10,
    subject: say(
      "收尾：再看一次信用报告",
      "To round things off: one more look at your credit report",
    ),
    preview: say("这一次没问题，这件事就放下了。", "If this one is fine, you can let it rest."),
    what: say(
      "你在{settledOn}还完的一笔，到{on}过了{daysSince}天，请收尾查一次信用报告。",
      "It is {daysSince} days on {on} since you finished paying on {settledOn}. Please take one more look at your credit report to round things off.",
    ),
    why: say(
      "再慢的更新，到这时也该到了。还没变，就值得提一次异议。",
      "Even slow updates should have arrived by now. If nothing has changed, an objection is worthwhile.",
    ),
    steps: [
      openReport,
      say(
        "找到这一笔，看状态是不是“结清”，余额是不是0，有没有不该有的逾期记录。",
        'Find this one. Does it say "settled", with a balance of 0 and no late-payment mark that should not be there?',
      ),
      keepPicture,
      ifWrong,
    ],
    softener: inMail(
      say(
        "前面查过、已经没有问题的，这次可以不查，直接按上面的按钮就行。",
        "If an earlier check was fine already, you can skip this one and just press the button.",
      ),
      say(
        "前面查过、已经没有问题的，这次可以不查，直接点“做完了”就行。",
        "If an earlier check was fine already, you can skip this one and just mark it as done.",
      ),
    ),
    button: say("查过了，没问题", "I checked: all fine"),
    source: say(
      "更新通常要1到3个月，到期没变就去核对。",
      "updates usually take 1 to 3 months; after that, look into it.",
    ),
  }),
};

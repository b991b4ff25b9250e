import { inMail, notice, say } from "../notice.ts";

/** When an insurer paid in the client's place (代偿): two papers and two accounts, R16. */
export const compensationNotices = {
  "insurer-letter": notice({
    stream: "reminder",
    slots: ["on", "settledOn"],
    minutes: 15,
    subject: say("可以要一份确认函了", "Time to ask for a confirmation letter"),
    preview: say("打一个电话，大约15分钟。", "One call, about 15 minutes."),
    what: say(
      "清单上{on}的一件事：向保险公司要一份确认函，写明{settledOn}还完的这一笔已经两清。",
      "One thing on your list for {on}: ask the insurer for a letter confirming that the one you paid off on {settledOn} is settled with them.",
    ),
    why: say(
      "保险公司替你付过之后，这笔钱就欠在它那里了，所以要由它来说一句“已经还清”。",
      "After the insurer paid in your place, the claim became theirs, so it is their word that counts.",
    ),
    steps: [
      say(
        "打保险公司官网上的客服电话，说要“债权结清确认函”。",
        "Call the number on the insurer's own website and ask for a letter confirming that the claim is settled.",
      ),
      say(
        "拿到后看账户、金额和日期，和你的付款记录是不是一样。",
        "When it comes, compare the account, the amount and the date with your payment records.",
      ),
      say("拍照或扫描，传到「资料」。", "Take a photo or scan it and add it to your files."),
    ],
    softener: inMail(
      say(
        "不想自己打这个电话，回复这封邮件，顾问可以帮你写一封信。",
        "If you would rather not call, reply to this mail: your counsellor can write a letter for you.",
      ),
      say(
        "不想自己打这个电话，点“我卡住了”，顾问可以帮你写一封信。",
        "If you would rather not call, choose “I'm stuck”: your counsellor can write a letter for you.",
      ),
    ),
    button: say("确认函拿到了", "I have the letter"),
    source: say(
      "代偿结清的，要保险公司的债权结清确认函。",
      "when an insurer paid, get its letter confirming that the claim is settled.",
    ),
  }),

  "insurer-letter-chase": notice({
    stream: "reminder",
    slots: ["on", "settledOn"],
    minutes: 5,
    subject: say("再问一次那份确认函", "Ask once more for that confirmation letter"),
    preview: say("一个电话，大约5分钟。", "One call, about 5 minutes."),
    what: say(
      "清单上{on}的一件事：{settledOn}还完的这一笔，保险公司的确认函还没到的话，再问一次。",
      "One thing on your list for {on}: if the insurer's letter about the one you paid off on {settledOn} has not come, ask once more.",
    ),
    why: say(
      "信用报告上保险公司那一栏能不能改成“结束”，要靠它。",
      'It is what helps the insurer\'s entry in your credit report to be marked "ended".',
    ),
    steps: [
      say(
        "打保险公司官网上的客服电话，报上你申请的日期。",
        "Call the number on the insurer's website and give the date you asked.",
      ),
      say(
        "记下通话时间、对方工号和答复。",
        "Write down the time, the name or number of the person, and the answer.",
      ),
      say("已经收到了，就传到「资料」。", "If it has come already, add it to your files."),
    ],
    softener: say(
      "问了两次都没有，就交给顾问：可以一起向 12378 反映。",
      "If asking twice has not helped, leave it to your counsellor: together you can report it to 12378.",
    ),
    button: say("确认函拿到了", "I have the letter"),
    source: say(
      "代偿结清的，要保险公司的确认函；再问一次的日子是我们排的。",
      "when an insurer paid, get its letter. The day for asking again is our own planning.",
    ),
  }),

  "platform-proof": notice({
    stream: "reminder",
    slots: ["on", "settledOn"],
    minutes: 10,
    subject: say("向平台也要一份证明", "Ask the platform for its proof too"),
    preview: say(
      "在 App 里申请或打一个电话，大约10分钟。",
      "In the app or with one call. About 10 minutes.",
    ),
    what: say(
      "清单上{on}的一件事：{settledOn}还完的这一笔，请平台出一份证明，写明代偿的部分已经结清。",
      "One thing on your list for {on}: ask the platform for a paper saying that, for the one you paid off on {settledOn}, the part paid by the insurer is settled.",
    ),
    why: say(
      "平台和保险公司各记各的账，两边都写清楚，以后才不会各说各的。",
      "The platform and the insurer keep separate books. With both in writing, they cannot tell different stories later.",
    ),
    steps: [
      say(
        "在 App 里找“开具证明”，或者打官方客服电话。",
        'Look for "certificate" in the app, or call the official number.',
      ),
      say(
        "看看账户、金额和日期对不对。",
        "See whether the account, the amount and the date are right.",
      ),
      say(
        "传到「资料」，和保险公司的确认函放在一起。",
        "Add it to your files, next to the insurer's letter.",
      ),
    ],
    softener: say(
      "平台说只有保险公司能开，也算答复：记下日期和工号就行。",
      "If they say that only the insurer can do this, that is an answer too: note the date and the person.",
    ),
    button: say("证明拿到了", "I have the proof"),
    source: say(
      "代偿结清的，要平台出具的证明。",
      "when an insurer paid, get the platform's proof as well.",
    ),
  }),

  "compensated-account-check": notice({
    stream: "reminder",
    slots: ["on", "settledOn"],
    minutes: 10,
    subject: say("信用报告里有两处要看", "Two places to look at in your credit report"),
    preview: say(
      "一处是“结清”，一处是“结束”，大约10分钟。",
      'One should say "settled", the other "ended". About 10 minutes.',
    ),
    what: say(
      "清单上{on}的一件事：查一次信用报告，看看{settledOn}还完的这一笔，两个账户的状态对不对。",
      "One thing on your list for {on}: check your credit report to see whether both accounts of the one you paid off on {settledOn} are right.",
    ),
    why: say(
      "保险公司替你付过，报告里就多了一个它名下的账户。两个都对，这一笔才算真正收尾。",
      "Because an insurer paid, the report has a second account in its name. When both are right, this one is really finished.",
    ),
    steps: [
      say(
        "打开中国人民银行征信中心官网，或带身份证去就近的查询点。",
        "Go to the Credit Reference Center of the People's Bank of China, online or at a counter, with your ID card.",
      ),
      say(
        "看原来的账户，应该是“结清”。",
        'Look at the original account. It should say "settled" (结清).',
      ),
      say(
        "看保险公司名下的账户，应该是“结束”，还有关闭日期。它不会写“结清”，写“结束”就是对的。",
        'Look at the account in the insurer\'s name. It should say "ended" (结束) with a closing date. It never says "settled"; "ended" is right.',
      ),
      inMail(
        say(
          "拍照留一份，遮住身份证号，传到「资料」。有一处不对，先别按下面的按钮，回复我们。",
          "Take a photo, cover your ID number, and add it to your files. If one of the two is wrong, leave the button and reply to us.",
        ),
        say(
          "拍照留一份，遮住身份证号，传到「资料」。有一处不对，如实选就好，后面会告诉你怎么办。",
          "Take a photo, cover your ID number, and add it to your files. If one of the two is wrong, just say so; the next step will be shown to you.",
        ),
      ),
    ],
    softener: say(
      "不查也不会影响你已经还清的事实，早点确认只是以后少些麻烦。",
      "Not checking does not change the fact that you paid; checking early just saves trouble later.",
    ),
    button: say("两处都对", "Both are right"),
    source: say(
      "代偿结清的，核对征信显示；“结束”这个写法来自征信报告的公开资料。",
      'when an insurer paid, check how the report shows it. That "ended" is the right word comes from public material on the report.',
    ),
  }),
};

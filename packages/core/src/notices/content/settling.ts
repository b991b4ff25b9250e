import { inMail, notice, say } from "../notice.ts";

/** The first weeks after the last payment: R01, R02, R05 and R07. */
export const settlingNotices = {
  "status-check": notice({
    stream: "reminder",
    slots: ["on", "settledOn"],
    minutes: 2,
    subject: say("花两分钟看看 App 里的状态", "Two minutes to look at the status in the app"),
    preview: say(
      "看到“已结清”，截一张图就好。",
      'If it says "settled", a screenshot is all it takes.',
    ),
    what: say(
      "清单上{on}的一件事：打开平时还款的 App，看看你在{settledOn}还完的这一笔是不是显示“已结清”。",
      'One thing on your list for {on}: open the app you used for paying and see whether the one you paid off on {settledOn} says "settled".',
    ),
    why: say(
      "机构的数据有时更新得慢。早一点看到，心里踏实；真没更新，趁早问也最容易说清楚。",
      "Their records are sometimes slow to update. Seeing it early puts your mind at rest; if it has not changed, asking early is easiest.",
    ),
    steps: [
      say(
        "打开当时借款和还款用的 App，找到这一笔。",
        "Open the app you borrowed and paid with, and find this one.",
      ),
      say(
        "看状态是不是“已结清”，待还是不是0。",
        'See whether it says "settled", with nothing left to pay.',
      ),
      say(
        "连同日期截一张图，传到「资料」。",
        "Take a screenshot with the date on it and add it to your files.",
      ),
    ],
    softener: inMail(
      say(
        "还没显示“已结清”，也不代表没还清。先不用按上面的按钮，过两天再看一次；还是没变，回复这封邮件，我们一起问机构。",
        'If it does not say "settled" yet, that does not mean you have not paid. Leave the button for now and look again in two days. If nothing has changed, reply to this mail and we will ask them together.',
      ),
      say(
        "还没显示“已结清”，也不代表没还清。先不用点“做完了”，过两天再看一次；还是没变，点“我卡住了”，我们一起问机构。",
        "If it does not say “settled” yet, that does not mean you have not paid. Leave it open and look again in two days. If nothing has changed, choose “I'm stuck” and we will ask them together.",
      ),
    ),
    button: say("看过了，显示已结清", "I looked: it says settled"),
    source: say(
      "结清后登录 App，核对状态是不是“已结清”。",
      "after paying off, log in and check the status.",
    ),
  }),

  "two-proofs": notice({
    stream: "reminder",
    slots: ["on", "settledOn"],
    minutes: 10,
    subject: say("留两份证明，以后省心", "Keep two proofs and save trouble later"),
    preview: say(
      "一份截图，一份银行流水，大约10分钟。",
      "One screenshot, one bank statement. About 10 minutes.",
    ),
    what: say(
      "清单上{on}的一件事：给{settledOn}还完的这一笔留好两份证明，一份是平台的还款成功截图，一份是银行流水。",
      "One thing on your list for {on}: keep two proofs for the one you paid off on {settledOn}, a screenshot of the platform's payment page and a bank statement.",
    ),
    why: say(
      "两份证明来自两个地方，哪一边的记录出了差错，另一份都能说清楚。银行的电子流水过一阵可能就查不到了，现在存最方便。",
      "They come from two places, so if one record is wrong the other still speaks for you. Banks keep online statements only for a while, so now is the easiest time.",
    ),
    steps: [
      say(
        "在平台 App 里找到还款成功的页面，截一张图。",
        "Find the page in the platform's app that confirms the payment, and take a screenshot.",
      ),
      say(
        "在手机银行导出这一天的流水，或者到网点打印一份。",
        "Export the statement for that day from your banking app, or have it printed at a branch.",
      ),
      say(
        "两份都传到「资料」，纸质的放在家里固定的地方。",
        "Add both to your files. Keep paper copies in one place at home.",
      ),
    ],
    softener: say(
      "平台的 App 已经卸载也没关系，银行流水加上一段你自己写的说明，一样有用。",
      "If you have removed the platform's app already, that is fine: a bank statement with a short note in your own words works too.",
    ),
    button: say("两份都存好了", "Both are saved"),
    source: say(
      "还款截图加银行流水双重证明，至少保存2年。",
      "keep two kinds of proof, a screenshot and a bank statement, for at least 2 years.",
    ),
  }),

  "account-close": notice({
    stream: "reminder",
    slots: ["on", "settledOn"],
    minutes: 10,
    subject: say("不用的账号，可以关掉了", "An account you no longer use can be closed"),
    preview: say(
      "大约10分钟，关之前先看一眼状态。",
      "About 10 minutes. Look at the status before you close it.",
    ),
    what: say(
      "清单上{on}的一件事：在平台申请注销{settledOn}还完的这一笔用的账号。",
      "One thing on your list for {on}: ask the platform to close the account behind the one you paid off on {settledOn}.",
    ),
    why: say(
      "有的平台不会自动注销。账号留着，额度和扣款授权也可能跟着留着。",
      "Some platforms never close an account by themselves. While it stays, its credit line and its permission to debit may stay too.",
    ),
    steps: [
      say(
        "先确认状态是“已结清”，要的证明也拿到了。",
        'First make sure it says "settled" and you have the papers you want.',
      ),
      say(
        "在 App 的设置里找“注销账户”；找不到，就打 App 里公布的客服电话。",
        'Look for "close account" in the app\'s settings. If it is not there, call the number shown in the app.',
      ),
      say(
        "注销成功后截一张图，传到「资料」。",
        "Take a screenshot when it is closed and add it to your files.",
      ),
    ],
    softener: say(
      "还想留着这个账号，不注销也没关系。只有一点：有人主动打来说要“帮你注销”“清空额度”，不要照着做，挂掉再自己打官方电话。",
      'If you want to keep the account, not closing it is fine. One thing only: if somebody calls you and offers to "close it for you", do not follow along. Hang up and call the official number yourself.',
    ),
    button: say("已经注销了", "It is closed"),
    source: say(
      "有的平台需要自己申请注销账户。",
      "some platforms close an account only when you ask.",
    ),
  }),

  "balance-check": notice({
    stream: "reminder",
    slots: ["on", "settledOn"],
    minutes: 2,
    subject: say("再看一眼还完的那一笔", "One more look at the one you paid off"),
    preview: say(
      "看看有没有冒出零头，大约两分钟。",
      "See whether a small remainder has turned up. Two minutes.",
    ),
    what: say(
      "清单上{on}的一件事：打开 App，看看{settledOn}还完的这一笔，待还是不是仍然是0。",
      "One thing on your list for {on}: open the app and see whether the one you paid off on {settledOn} still shows nothing left to pay.",
    ),
    why: say(
      "提前还款时，利息有时会少算几天，过一两个月才冒出零头。早看到，几分钟就能处理好。",
      "When something is paid off early, a few days of interest are sometimes left out and turn up a month or two later. Seen early, it takes minutes to settle.",
    ),
    steps: [
      say(
        "是0，就连同日期截一张图，传到「资料」。",
        "If it is 0, take a screenshot with the date and add it to your files.",
      ),
      inMail(
        say(
          "不是0，先别付。回复这封邮件，我们一起算清楚它是怎么来的。",
          "If it is not 0, do not pay yet. Reply to this mail and we will work out together where it comes from.",
        ),
        say(
          "不是0，先别付。点“我卡住了”，写上看到的数，我们一起算清楚它是怎么来的。",
          "If it is not 0, do not pay yet. Choose “I'm stuck” and write what you see: we will work out together where it comes from.",
        ),
      ),
    ],
    softener: say(
      "这几天顾不上，晚几天看也不要紧。",
      "If these days are full, looking a few days later is fine.",
    ),
    button: say("看过了，还是0", "I looked: still 0"),
    source: say(
      "文章里有人结清三个月后，才收到一点利息零头的短信。",
      "in one story, a text about leftover interest came three months after the last payment.",
    ),
  }),
};

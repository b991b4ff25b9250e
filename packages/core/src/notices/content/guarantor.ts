import { notice, say } from "../notice.ts";

/**
 * To a guarantor who said yes to it: only about their own guarantee. Neither borrower, lender nor sum is named
 * (PIPL 6, 23), and each mail can be the last one.
 */
export const guarantorNotices = {
  "guarantor-release": notice({
    stream: "transaction",
    toGuarantor: true,
    slots: ["settledOn"],
    minutes: 10,
    subject: say("你做过担保的那件事有了结果", "News of the guarantee you gave"),
    preview: say("看一看，大约10分钟。", "Something to read, about 10 minutes."),
    what: say(
      "你同意过我们告诉你一声：你做过担保的那一笔在{settledOn}还清了，担保随之结束。",
      "You agreed to hear from us: what you guaranteed was paid off on {settledOn}, and your guarantee ended with it.",
    ),
    why: say(
      "担保人的信用报告上也有一条记录，最好看到它结束。",
      "A guarantor's credit report has an entry of its own, and it is good to see it end.",
    ),
    steps: [
      say(
        "请借款的人把结清证明给你一份，自己留好。",
        "Ask the borrower for a copy of the settlement certificate, and keep it.",
      ),
      say(
        "拿自己的房子、车或存款做过抵押的，一起去办解除手续。",
        "If your own house, car or deposit stood behind it, go along to have it released.",
      ),
      say(
        "大约一个月后，可以查一次自己的信用报告。",
        "In about a month you can look at your own credit report.",
      ),
    ],
    softener: say(
      "什么都不做，担保也已经结束。不想再收到，点下面的链接，这类邮件就停了。",
      "Your guarantee has ended even if you do nothing. If you would rather hear no more, use the link below and these mails stop.",
    ),
    button: say("核实这封邮件是我们发的", "Check that this mail is ours"),
    source: say(
      "担保人自己同意过，我们才写信，最多两封。",
      "we write because you agreed yourself, twice at most.",
    ),
    ours: true,
    opensApp: "/is-it-us",
  }),

  "guarantor-check": notice({
    stream: "transaction",
    toGuarantor: true,
    slots: ["settledOn"],
    minutes: 20,
    subject: say("担保的那件事，可以核对一次", "A check of the guarantee you gave"),
    preview: say("不急，大约20分钟。", "No hurry, about 20 minutes."),
    what: say(
      "你做过担保的那一笔在{settledOn}还清，现在可以查一次自己的信用报告。",
      "What you guaranteed was paid off on {settledOn}. You can look at your own credit report now.",
    ),
    why: say(
      "报告里“相关还款责任”一栏应该不再显示这一笔，或者余额是零。",
      "Under related repayment responsibility the report should show it no more, or with nothing left.",
    ),
    steps: [
      say(
        "从央行征信中心的官网或网点查，每年有免费次数。",
        "Get it from the credit reference centre's own site or a counter; some are free each year.",
      ),
      say(
        "看“相关还款责任”一栏，余额是不是零。",
        "Look under related repayment responsibility: is nothing left?",
      ),
      say(
        "不对的话，可以向征信中心或贷款机构提异议，不收费。",
        "If not, you can object at the centre or at the institution, free of charge.",
      ),
    ],
    softener: say(
      "不查也不影响担保已经结束。不想再收到，点下面的链接，这类邮件就停了。",
      "Your guarantee has ended whether you look or not. If you would rather hear no more, use the link below and these mails stop.",
    ),
    button: say("核实这封邮件是我们发的", "Check that this mail is ours"),
    source: say(
      "还清以后，报告的更新要一段时间，所以这时候才写。",
      "a report needs some time to follow, so we write now.",
    ),
    ours: true,
    opensApp: "/is-it-us",
  }),
};

import { notice, say } from "../notice.ts";

const onTime = say(
  "每月按时还，小额也执行，一点点养成习惯。",
  "pay on time every month, small sums too, until it is a habit.",
);
const lasting = say(
  "以长期稳定还款为目标，收支安排到位再定金额。",
  "aim for payments that can be kept for long, and settle the sums by what a month leaves.",
);

/** Plans and their instalments: R21. Sums and names are read in the app. */
export const planNotices = {
  "plan-ready": notice({
    stream: "transaction",
    slots: ["due"],
    minutes: 10,
    subject: say("方案草稿可以看了", "Your draft plan is ready to read"),
    preview: say("看看合不合适，大约10分钟。", "See whether it suits you. About 10 minutes."),
    what: say(
      "顾问为你准备了一份方案草稿，{due}前看一看就好。",
      "Your counsellor has prepared a draft plan. It is enough to read it by {due}.",
    ),
    why: say(
      "金额和日子合不合适，你最清楚。你同意了才会开始。",
      "Whether the sums and days suit you, you know best. Nothing begins before you agree.",
    ),
    steps: [
      say(
        "打开“我的方案”，看每一笔每月多少、哪天还。",
        'Open "My plan" and see how much each one asks for and when.',
      ),
      say(
        "合适就点“我同意”；有哪里不合适，点“有问题”写一句。",
        'If it suits you, press "I agree"; if anything does not, press "I have a question" and write a sentence.',
      ),
    ],
    softener: say(
      "不合适就说不合适，还可以改。",
      "If it does not suit you, say so: it can be changed.",
    ),
    button: say("打开我的方案", "Open my plan"),
    source: lasting,
    opensApp: "/app/plan",
  }),

  "instalment-soon": notice({
    stream: "reminder",
    slots: ["due"],
    minutes: 5,
    subject: say("过几天有一笔安排", "Something is planned in a few days"),
    preview: say("提前备好就行，大约5分钟。", "It is enough to have it ready. About 5 minutes."),
    what: say("你的方案里，{due}有一笔安排。", "In your plan, something is due on {due}."),
    why: say(
      "提前几天备好，到日子就不用赶。",
      "With a few days in hand there is no hurry on the day.",
    ),
    steps: [
      say("打开这件事，看是哪一家、多少钱。", "Open it and see which one it is and how much."),
      say(
        "看看付款的账户里够不够；不够的，现在就告诉顾问。",
        "See whether there is enough in the account it is paid from; if not, tell your counsellor now.",
      ),
      say("付完记一笔，这件事就自己完成了。", "Record the payment, and this is done by itself."),
    ],
    softener: say(
      "这次来不及也没关系，提前说一声，可以和机构商量日子。",
      "If it cannot be done this time, say so early: the day can be talked over with the lender.",
    ),
    button: say("打开看看", "Open and look"),
    source: onTime,
    opensApp: "/app/plan",
  }),

  "instalment-eve": notice({
    stream: "reminder",
    slots: ["due"],
    minutes: 5,
    subject: say("明天有一笔安排", "Something is planned for tomorrow"),
    preview: say(
      "今天或明天付都可以，大约5分钟。",
      "Today or tomorrow, as you like. About 5 minutes.",
    ),
    what: say(
      "你的方案里，{due}有一笔安排，今天付也可以。",
      "In your plan, something is due on {due}. Today is fine as well.",
    ),
    why: say(
      "在日子之前付，跨行到账慢也不怕。",
      "Paid before its day, a slow transfer does no harm.",
    ),
    steps: [
      say("从机构的官方渠道付款。", "Pay through the lender's official channel."),
      say(
        "截一张成功页面，记一笔时一起传上来。",
        "Keep a picture of the success page and add it when you record the payment.",
      ),
    ],
    softener: say(
      "已经付过的，记一笔就好，不用再付。",
      "If you have paid already, just record it; there is nothing more to pay.",
    ),
    button: say("打开看看", "Open and look"),
    source: onTime,
    opensApp: "/app/plan",
  }),

  "instalment-open": notice({
    stream: "reminder",
    slots: ["due"],
    minutes: 5,
    subject: say(
      "有一笔安排还没记上，现在补上也来得及",
      "One thing is still open, and there is time",
    ),
    preview: say("付过了就记一笔，大约5分钟。", "If it is paid, just record it. About 5 minutes."),
    what: say(
      "{due}的那笔安排还没有记上。付过了就记一笔；还没付的，现在补上也来得及。",
      "What was planned for {due} is not recorded yet. If it is paid, record it; if not, now is still a good time.",
    ),
    why: say(
      "晚一两天，说清楚就好；拖久了，机构可能多算钱。",
      "A day or two late is easily explained; if it takes longer, the lender may charge more.",
    ),
    steps: [
      say(
        "付过的，记一笔，传一张成功页面。",
        "If it is paid, record it and add a picture of the success page.",
      ),
      say("还没付的，今天付一部分也算数。", "If it is not, part of it today counts as well."),
      say(
        "这个月实在紧，给顾问留言，一起和机构商量。",
        "If this month is too tight, write to your counsellor, who will talk to the lender with you.",
      ),
    ],
    softener: say(
      "一次没赶上，不会让前面的努力白费。下一期接着来。",
      "One that was missed undoes nothing of what came before. The next one counts again.",
    ),
    button: say("记一笔", "Record a payment"),
    source: onTime,
    opensApp: "/app/pay",
  }),

  "instalment-open-staff": notice({
    stream: "staff",
    slots: ["client", "due"],
    minutes: 10,
    subject: say("今天的一期还没有记上", "Today's instalment is not recorded yet"),
    preview: say(
      "问一声，今天还来得及，大约10分钟。",
      "Give a call while there is time today. About 10 minutes.",
    ),
    what: say(
      "{client}的方案在{due}有一期，到现在还没有记下还款。",
      "{client} has an instalment on {due}, and no payment is recorded so far.",
    ),
    why: say(
      "当天问一声，往往只是忘了记；真有困难，也来得及先和机构说。",
      "A call on the day often finds that it was only not written down; and if it is hard, the lender can still be told in time.",
    ),
    steps: [
      say(
        "先问有没有付，付了请来访者记一笔。",
        "Ask first whether it was paid, and if so have it recorded.",
      ),
      say(
        "没付的，问能付多少、哪天付，记下来。",
        "If not, ask how much is possible and when, and note it.",
      ),
      say(
        "需要的话，替来访者先联系机构。",
        "If needed, get in touch with the lender for the client.",
      ),
    ],
    button: say("打开这份档案", "Open the case file"),
    source: onTime,
  }),

  "plan-review-staff": notice({
    stream: "staff",
    slots: ["client", "due"],
    minutes: 30,
    subject: say("一份方案两期没还上，请重新看看", "A plan was missed twice: please review it"),
    preview: say("看收支，谈一谈，大约30分钟。", "Look at the budget and talk. About 30 minutes."),
    what: say(
      "{client}的方案有两期没有按时还上，请在{due}前重新看一遍。",
      "Two instalments of {client} were not paid in time. Please review the plan by {due}.",
    ),
    why: say(
      "连着还不上，多半是金额或日子不合适。",
      "When instalments are missed, the sums or days usually do not fit.",
    ),
    steps: [
      say("和来访者一起看这个月的收支。", "Look at this month's budget together."),
      say(
        "金额大了就改小拉长，日子不对就挪到发薪后。",
        "If the sums are too large, lower them and take longer; if the day is wrong, move it after payday.",
      ),
      say(
        "需要机构同意的，先谈好再改计划。",
        "What needs the lender's yes is settled with the lender first.",
      ),
    ],
    button: say("打开这份档案", "Open the case file"),
    source: lasting,
  }),
};

import { notice, say } from "../notice.ts";

/** What was promised or planned beside a plan: R21.promise, R21.spend. */
export const habitNotices = {
  "promise-soon": notice({
    stream: "reminder",
    slots: ["due"],
    minutes: 10,
    subject: say("你说过的一个日子快到了", "A day that you named is near"),
    preview: say("先看看准备得怎么样，大约10分钟。", "See how far you are. About 10 minutes."),
    what: say(
      "你和机构说过{due}前办好一件事，快到了。",
      "You told a lender that something would be done by {due}, and that day is near.",
    ),
    why: say(
      "能办到就按说的来；办不到，提前说比过了再说好得多。",
      "If it can be done, go ahead; if not, saying so before is far better than after.",
    ),
    steps: [
      say("打开这件事，看答应了什么。", "Open it and see what was promised."),
      say(
        "能办到的，从官方渠道付，记一笔。",
        "If you can, pay through the official channel and record it.",
      ),
      say(
        "办不到的，先和顾问商量，再告诉机构新的日子。",
        "If you cannot, talk to your counsellor first, then tell the lender a new day.",
      ),
    ],
    softener: say(
      "改日子不丢人，提前说就好。",
      "Changing a day is nothing to be ashamed of, as long as it is said in time.",
    ),
    button: say("打开看看", "Open and look"),
    source: say(
      "和机构说清已还、还剩和哪天前还清，说到的尽量做到。",
      "tell the lender what is paid, what is left and by when, and keep to it as far as you can.",
    ),
    opensApp: "/app/plan",
  }),

  "big-spend-soon": notice({
    stream: "reminder",
    slots: ["due"],
    minutes: 5,
    subject: say("账单日前有一件小事", "A small thing before the statement"),
    preview: say("提前还上，大约5分钟。", "Pay it back early. About 5 minutes."),
    what: say(
      "你提前安排的那笔花费，{due}前还上就不会算进下个账单。",
      "The purchase that you planned can be paid back by {due}, before the next statement.",
    ),
    why: say(
      "账单日前还上，不计利息，下个月也轻松。",
      "Paid before the statement it costs no interest, and the next month stays easy.",
    ),
    steps: [
      say("在卡的官方应用里还上这一笔。", "Pay it back in the card's official app."),
      say("还完在清单上点“还上了”。", 'Then press "It is paid back" on your list.'),
    ],
    softener: say(
      "还不上也没关系，告诉顾问，一起调一下这个月的安排。",
      "If you cannot, tell your counsellor, and this month is planned anew together.",
    ),
    button: say("还上了", "It is paid back"),
    source: say(
      "大额消费提前规划，下一个账单周期前还完。",
      "plan large purchases ahead and pay them back before the next statement.",
    ),
  }),
};

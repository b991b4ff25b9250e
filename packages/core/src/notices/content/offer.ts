import { notice, say } from "../notice.ts";

/** An offer that ends in a few days: R19. What it says and costs is read in the app. */
export const offerNotices = {
  "offer-ending": notice({
    stream: "reminder",
    slots: ["due"],
    minutes: 15,
    subject: say("有一份方案快到有效期了", "A proposal is open for a few days more"),
    preview: say("看一眼，决定接不接受，大约15分钟。", "Look at it and decide. About 15 minutes."),
    what: say(
      "你记下的一份方案有效到{due}，之前定下接不接受就好。",
      "A proposal that you noted is open until {due}. It is enough to decide by then.",
    ),
    why: say(
      "过了这天，条件要重新谈，不一定和现在一样。",
      "After that day the terms have to be talked over again, and may not be the same.",
    ),
    steps: [
      say(
        "打开这一笔，看“方案”里一共要付多少、一年要多少、还多久。",
        'Open it and see under "Offers" what it costs in all, what it costs a year, and how long it takes.',
      ),
      say(
        "看条款：没到期的部分，会不会再产生新的罚息。",
        "Look at its terms: whether a new penalty can be charged on what is not yet due.",
      ),
      say(
        "拿不准就先问顾问，再答复机构。",
        "If you are not sure, ask your counsellor before you answer.",
      ),
    ],
    softener: say(
      "不合适就不接受，还可以接着谈。",
      "If it does not suit you, say no: you can go on talking.",
    ),
    button: say("打开看看", "Open and look"),
    source: say(
      "协商可以谈分期、展期和减免，谈好的条件要逐条记下来。",
      "instalments, more time and a reduction can all be talked over; note each term that was agreed.",
    ),
    opensApp: "/app/debts",
  }),

  "offer-ending-staff": notice({
    stream: "staff",
    slots: ["client", "due"],
    minutes: 15,
    subject: say("一份方案快到有效期，还没答复", "A proposal ends soon and has no answer yet"),
    preview: say("请和来访者定下来，大约15分钟。", "Please settle it together. About 15 minutes."),
    what: say(
      "{client}有一份方案有效到{due}，还没有记下答复。",
      "{client} has a proposal that is open until {due}, and no answer is recorded.",
    ),
    why: say(
      "过了有效期，条件要重新谈。",
      "After its last day the terms have to be negotiated again.",
    ),
    steps: [
      say(
        "看方案的总成本和提示，条款里缺的先向机构问清。",
        "Look at its full cost and flags; ask the lender about any clause that is missing.",
      ),
      say(
        "和来访者商量，记下接受、不接受和原因。",
        "Talk it over with the client and record yes or no with the reason.",
      ),
      say(
        "来不及的，请机构延长有效期，再记一份新的。",
        "If there is too little time, ask for a later last day and record it as a new one.",
      ),
    ],
    button: say("打开这份档案", "Open the case file"),
    source: say(
      "协商可以谈分期、展期和减免，谈好的条件要逐条记下来。",
      "instalments, more time and a reduction can all be talked over; note each term that was agreed.",
    ),
  }),
};

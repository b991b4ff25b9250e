import { notice, say } from "../notice.ts";

/** About the service itself: a date that moved (E22), a mailbox that no longer answers. */
export const serviceNotices = {
  "date-changed": notice({
    stream: "transaction",
    slots: ["what", "from", "to"],
    minutes: 1,
    subject: say("有个日期更新了", "A date was updated"),
    preview: say(
      "官方放假安排公布了，看一眼就好。",
      "The official holiday calendar is out. A glance is enough.",
    ),
    what: say(
      "“{what}”的日期从{from}改到{to}。",
      'The date of "{what}" has moved from {from} to {to}.',
    ),
    why: say(
      "国务院公布了放假安排，工作日要按它重新数一遍。",
      "The official holiday calendar was published, so the working days were counted again.",
    ),
    steps: [
      say(
        "旧日期记在了别处的话，改一下。",
        "If you wrote the old date down somewhere, change it there.",
      ),
      say(
        "附件里有新的日期，可以加到手机日历。",
        "The new date is attached; you can add it to your calendar.",
      ),
    ],
    softener: say(
      "什么都不做也没关系，到了新的日子我们会提醒你。",
      "Doing nothing is fine: we will remind you on the new date.",
    ),
    button: say("看看新的日期", "See the new date"),
    source: say(
      "日期按国务院办公厅公布的放假安排计算。",
      "dates are counted by the State Council's holiday calendar.",
    ),
    ours: true,
  }),

  "date-changed-by-us": notice({
    stream: "transaction",
    slots: ["what", "from", "to"],
    minutes: 1,
    subject: say("我们改了一个日子", "We moved a date"),
    preview: say("我们调整了提醒的日子，看一眼就好。", "We changed our days. A glance is enough."),
    what: say(
      "“{what}”的日期从{from}改到{to}。",
      'The date of "{what}" has moved from {from} to {to}.',
    ),
    why: say(
      "我们调整了这类事情的提醒日子，你的这一件也跟着重新算过。",
      "We count such things by other days now, so yours was counted again.",
    ),
    steps: [
      say(
        "旧日期记在了别处的话，改一下。",
        "If you wrote the old date down somewhere, change it there.",
      ),
      say(
        "附件里有新的日期，可以加到手机日历。",
        "The new date is attached; you can add it to your calendar.",
      ),
    ],
    softener: say(
      "什么都不做也没关系，清单上已经是新的日子。",
      "Doing nothing is fine: the list has the new date already.",
    ),
    button: say("看看新的日期", "See the new date"),
    source: say(
      "这个日子是我们的建议，不是法律规定的期限。",
      "this day is our advice, not a deadline set by law.",
    ),
    ours: true,
  }),

  "mail-trouble": notice({
    stream: "staff",
    slots: ["client", "due"],
    minutes: 5,
    subject: say("有一位来访者收不到提醒了", "Reminders no longer reach one client"),
    preview: say("请改用电话，大约5分钟。", "Please phone instead. About 5 minutes."),
    what: say(
      "现在不能再给{client}发提醒邮件：邮件送不到，或者对方不再同意接收。请在{due}前打个电话。",
      "Reminders can no longer be mailed to {client}: they do not arrive, or are no longer wanted. Please call by {due}.",
    ),
    why: say(
      "收不到邮件，清单上的日子就没有人提醒了。",
      "Without mails, nobody reminds this person of the dates on the list.",
    ),
    steps: [
      say(
        "打电话约好以后怎么联系；邮件送不到的，核对一下邮箱地址。",
        "Call and agree how to stay in touch. If mails do not arrive, check the address.",
      ),
      say(
        "地址写错了就更正；不想再收，就记成“只用电话”。",
        'Correct the address if it is wrong; if mails are not wanted, record "phone only".',
      ),
      say(
        "在那之前，清单上的事由你口头提醒。",
        "Until then, please remind them of what is on the list yourself.",
      ),
    ],
    button: say("打开这份档案", "Open the case file"),
    source: say(
      "退回、被标为垃圾邮件或撤回同意的，不再发送。",
      "an address that bounces or complains, or whose consent was withdrawn, is no longer mailed.",
    ),
    ours: true,
  }),

  "data-request": notice({
    stream: "staff",
    slots: ["client", "due"],
    minutes: 20,
    subject: say("有一位来访者问起自己的资料", "A client asked about their own data"),
    preview: say("请看一眼并答复，大约20分钟。", "Please look and answer. About 20 minutes."),
    what: say(
      "{client}提出了关于自己资料的请求，请在{due}前答复。",
      "{client} made a request about their own data. Please answer by {due}.",
    ),
    why: say(
      "查阅、复制、更正、删除自己的资料，要求由人解释，都是本人的权利。",
      "To see, copy, correct and delete one's data, and to have a person explain, is everybody's right.",
    ),
    steps: [
      say(
        "打开档案，看看请求的是哪一种。",
        "Open the case file and see which kind of request it is.",
      ),
      say(
        "能照办的就照办：导出、更正、限制或删除；要解释的，由你亲自说明。",
        "Do what was asked if it can be done: export, correct, restrict or delete. If it is an explanation, give it yourself.",
      ),
      say(
        "把结果和理由记上；不能照办的，理由要让人看得懂。",
        "Record the outcome and the reason. If it cannot be done, the reason should be one that people understand.",
      ),
    ],
    button: say("打开这份档案", "Open the case file"),
    source: say(
      "拒绝本人的请求，要说明理由。",
      "a request that is refused has to be refused with reasons.",
    ),
  }),
};

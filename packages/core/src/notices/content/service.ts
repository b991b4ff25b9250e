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
};

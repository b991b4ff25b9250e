import { lastCheck, say, type PlainDocument } from "./document.ts";

export const termsDocument: PlainDocument = {
  title: say("使用条款", "Terms of use"),
  description: say(
    "「结清之后」做什么，不做什么，你和我们各要做到什么。",
    "What Aftercare does and does not do, and what you and we owe each other.",
  ),
  summary: [
    say(
      "它帮你记住还清借款以后要做的事，到日子提醒。它不是律师，也不是贷款或“征信修复”。",
      "It helps you remember what to do after paying off a loan, and reminds you on the day. It is no lawyer, no lender and no credit repair.",
    ),
    say("用它不花钱：这里没有付款的地方。", "It costs nothing: there is nowhere to pay here."),
    say("请写真实的情况，只写你自己的。", "Please write what is true, and only about yourself."),
    say(
      "随时可以不用，拿走你的资料再走。",
      "You can stop at any time, and take your data with you.",
    ),
  ],
  sections: [
    {
      title: say("它做什么", "What it does"),
      paragraphs: [
        say(
          "根据你和顾问记下的事实，列出要做的事和日子，写明哪些是法律规定、哪些是建议，到日子发邮件，保管你上传的凭证。",
          "From the facts that you and your counsellor note, it lists what is to be done and when, says what is law and what is advice, mails you on the day, and keeps the proofs you upload.",
        ),
        say(
          "国务院还没有公布放假安排的年份，日期会写“暂定”，公布以后会更新并告诉你。",
          "For years whose holidays the State Council has not announced, dates are marked provisional; they are updated, and you are told, once it has.",
        ),
      ],
    },
    {
      title: say("它不做什么", "What it does not do"),
      points: [
        say(
          "不给法律意见。要上法庭、要签你看不懂的东西，请找律师。",
          "It gives no legal advice. For a court, or for something you are to sign and don't understand, see a lawyer.",
        ),
        say(
          "不放贷，不推荐借款，不替你还款，不碰你的账户。",
          "It lends nothing, recommends no loans, pays nothing for you and touches no account of yours.",
        ),
        say(
          "不承诺任何机构会怎样答复，也不承诺记录会消失。真实的记录去不掉。",
          "It promises neither what any lender will answer nor that a record will disappear. True records stay.",
        ),
        say(
          "不替你查征信。报告由你自己查，上不上传由你决定。",
          "It does not look up your credit report. You get it yourself, and decide whether to upload it.",
        ),
      ],
    },
    {
      title: say("钱", "Money"),
      paragraphs: [
        say(
          "这个网站不收来访者的钱，也没有按结果的收费。你的咨询机构如果另外收费，要事先书面告诉你，不会通过这里收。",
          "This site takes no money from clients and no success fee. If your counselling organisation charges for something of its own, it has to tell you in writing beforehand, and does not collect it here.",
        ),
      ],
    },
    {
      title: say("请你做到", "What we ask of you"),
      points: [
        say(
          "写真实的情况，上传没有改动过的文件。",
          "Write what is true, and upload files that were not altered.",
        ),
        say(
          "只放你自己的资料；别人的，要有对方的同意。",
          "Only your own data; for somebody else's you need their consent.",
        ),
        say(
          "验证码不给任何人，包括自称是我们的人。公用的设备，用完退出。",
          "Give your codes to nobody, also not to somebody who says they are us. On a shared device, sign out.",
        ),
        say(
          "不试着进别人的档案，不故意让网站停摆。",
          "Don't try to get into others' files, or to bring the site down.",
        ),
      ],
    },
    {
      title: say("我们做到", "What we promise"),
      points: [
        say(
          "不悄悄改你的记录，不悄悄改规则：日期变了，会写明为什么，并告诉你一次。",
          "Neither your records nor the rules are changed silently: when a date moves, you are told once, with the reason.",
        ),
        say(
          "提醒靠邮件，邮件可能晚到或者进了垃圾箱，所以重要的日子请也记在你自己的日历里。我们知道没送到时，会请顾问打电话。",
          "Reminders go by mail, and mail can be late or end up as spam, so put important days into your own calendar as well. When we learn that one did not arrive, your counsellor is asked to phone.",
        ),
        say(
          "要停止服务，会提前用邮件通知你，留时间让你拿走资料。",
          "Should the service end, you are told by mail beforehand, with time to take your data.",
        ),
      ],
    },
    {
      title: say("离开", "Leaving"),
      paragraphs: [
        say(
          "随时可以撤回同意、要求删除。之后怎样，写在隐私说明里。",
          "You can withdraw your consent or ask for deletion at any time. What follows stands in the privacy notice.",
        ),
      ],
    },
    {
      title: say("改动和法律", "Changes and law"),
      paragraphs: [
        say(
          "条款改了，会改上面的日期，重要的改动提前用邮件告诉你。适用中华人民共和国法律；你作为消费者和个人信息主体的权利，不因为这些条款减少。",
          "When these terms change, the date above changes, and important changes are mailed to you beforehand. The law of the People's Republic of China applies; nothing here takes away your rights as a consumer or about your personal information.",
        ),
      ],
    },
  ],
  checkedOn: lastCheck,
};

/** The first page. */
export const landingTexts = {
  title: {
    "zh-CN": "还清以后的事，到日子提醒你",
    en: "What comes after the last payment, on the right day",
  },
  description: {
    "zh-CN":
      "还清一笔借款以后要做的几件事：取消自动扣款、开结清证明、查信用报告、收好凭证。到日子发一封邮件提醒你。",
    en: "The few things to do after a loan is paid off: end the automatic payment, get the certificate, check the credit report, keep the proofs. One mail on the right day.",
  },
  lead: [
    {
      "zh-CN": "还清一笔借款以后，还有几件小事：取消自动扣款，开结清证明，查信用报告，收好凭证。",
      en: "After the last payment of a loan a few small things remain: end the automatic payment, get the certificate, check the credit report, keep the proofs.",
    },
    {
      "zh-CN":
        "「结清之后」把它们排成一张清单，算好每件的日子，到那天早上发一封邮件，告诉你怎么做。",
      en: "Aftercare puts them on a list, works out the day for each, and mails you that morning with how to do it.",
    },
    {
      "zh-CN": "你和你的顾问看的是同一张清单，卡住了有人接手。用它不花钱：这里没有付款的地方。",
      en: "You and your counsellor look at the same list, and somebody takes over when you are stuck. It costs nothing: there is nowhere to pay here.",
    },
  ],
  signIn: { "zh-CN": "用邮箱登录", en: "Sign in by email" },
  open: { "zh-CN": "打开我的清单", en: "Open my list" },
  readHelp: { "zh-CN": "先看看帮助", en: "Read the guides first" },
  example: { "zh-CN": "清单大概是这样", en: "What a list looks like" },
  exampleRows: [
    {
      when: { "zh-CN": "还清第3天", en: "Day 3" },
      what: { "zh-CN": "取消自动扣款", en: "End the automatic payment" },
      isDone: true,
    },
    {
      when: { "zh-CN": "第7天", en: "Day 7" },
      what: { "zh-CN": "开结清证明", en: "Get the settlement certificate" },
      isDone: true,
    },
    {
      when: { "zh-CN": "第45天", en: "Day 45" },
      what: { "zh-CN": "查信用报告，看三处", en: "Check the credit report: three things" },
      isDone: false,
    },
    {
      when: { "zh-CN": "满3年", en: "3 years" },
      what: { "zh-CN": "凭证可以不再留", en: "The proofs may go" },
      isDone: false,
    },
  ],
  done: { "zh-CN": "做完了", en: "done" },
  how: { "zh-CN": "怎么用", en: "How it works" },
  steps: [
    {
      title: { "zh-CN": "记下还清的那一笔", en: "Note what you paid off" },
      text: {
        "zh-CN": "哪家机构，哪天还清，就够开始了。大约3分钟，不知道的可以空着。",
        en: "Which lender and which day is enough to start. About 3 minutes; leave out what you don't know.",
      },
    },
    {
      title: { "zh-CN": "清单自己排好", en: "The list makes itself" },
      text: {
        "zh-CN": "每件事写明日子、为什么、怎么做，也写明是法律规定还是建议。",
        en: "Each thing says by when, why and how, and whether it is law or advice.",
      },
    },
    {
      title: { "zh-CN": "到日子收一封邮件", en: "One mail on the day" },
      text: {
        "zh-CN": "一天最多一封，晚上不发，标题里没有金额和机构的名字。",
        en: "One a day at most, none at night, and no amount or lender in the subject.",
      },
    },
    {
      title: { "zh-CN": "做完点一下，卡住说一声", en: "Tick it off, or say you are stuck" },
      text: {
        "zh-CN": "凭证都存在一处。按一下“我卡住了”，顾问会来联系你。",
        en: 'Your proofs are kept in one place. Press "I\'m stuck" and your counsellor gets in touch.',
      },
    },
  ],
  promise: { "zh-CN": "我们怎么对待你的资料", en: "How we treat your data" },
  promises: [
    {
      "zh-CN": "不要你的身份证号、银行卡号、密码和验证码。",
      en: "We don't want your ID number, card numbers, passwords or codes.",
    },
    {
      "zh-CN": "只有你和你选的机构看得到，谁看过都有记录。",
      en: "Only you and the organisation you chose can see it, and whoever looks is recorded.",
    },
    {
      "zh-CN": "随时可以拿走一份、撤回同意，或者要求删除。",
      en: "At any time you can take a copy, withdraw your consent or ask for deletion.",
    },
    {
      "zh-CN": "没有广告，没有跟踪，不用别家的代码。",
      en: "No advertising, no tracking, no code of others.",
    },
  ],
  never: { "zh-CN": "我们不做的事", en: "What we don't do" },
  nevers: [
    {
      "zh-CN": "不放贷，也不推荐借款。",
      en: "We lend nothing and recommend no loans.",
    },
    {
      "zh-CN": "不做“征信修复”。真实的记录花钱也去不掉，能做的是核对，错了就提异议。",
      en: 'We don\'t "repair" credit records. A true record cannot be bought away; what can be done is to check it, and to object when it is wrong.',
    },
    {
      "zh-CN": "不按结果收费，不在微信上收钱。",
      en: "We take no success fee and no money over WeChat.",
    },
  ],
  morePrivacy: { "zh-CN": "隐私说明全文", en: "The whole privacy notice" },
  guides: { "zh-CN": "不登录也能看的帮助", en: "Guides you can read without signing in" },
  who: { "zh-CN": "谁在运营", en: "Who runs this" },
  operator: {
    "zh-CN": "这个网站由{name}运营。你的档案由邀请你的咨询机构负责，它的名称和电话写在每封邮件里。",
    en: "{name} runs this site. Your file is in the hands of the counselling organisation that invited you; its name and phone stand in every mail.",
  },
  noOperator: {
    "zh-CN": "你的档案由邀请你的咨询机构负责，它的名称和电话写在每封邮件和邀请里。",
    en: "Your file is in the hands of the counselling organisation that invited you; its name and phone stand in every mail and invitation.",
  },
} as const;

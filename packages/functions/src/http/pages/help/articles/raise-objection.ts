import { consumerArticles, creditRegulation } from "@aftercare/core/knowledge/references.ts";
import { firstCheck, say, type Article } from "../article.ts";

export const raiseObjection: Article = {
  slug: "raise-objection",
  title: say("信用报告有错，提异议", "Raise an objection to your credit report"),
  lead: say(
    "报告上写错了，可以要求核对和更正。不花钱，自己就能办。",
    "If your report is wrong, you can have it checked and corrected. It is free, and you can do it yourself.",
  ),
  minutes: 20,
  when: say(
    "发现以后，建议在20个工作日内提出，凭证还在手边。过了这个时间，仍然可以提。",
    "We suggest within 20 working days of finding it, while your proofs are at hand. Later is still possible.",
  ),
  searchFor: [
    "申诉",
    "更正",
    "纠错",
    "征信异议",
    "20天",
    "20个工作日",
    "报送错误",
    "dispute",
    "correct",
    "wrong record",
  ],
  steps: [
    {
      title: say("先确认是错的", "Make sure that it is wrong"),
      text: say(
        "拿还款凭证和结清证明对照。真实发生过的逾期，异议去不掉它；写错的、没更新的、不是你的，都可以提。",
        "Compare with your proofs and the certificate. An objection does not remove a late payment that did happen; what is wrong, out of date or not yours can be objected to.",
      ),
    },
    {
      title: say("备好三样", "Have three things ready"),
      text: say(
        "报告上不对的那一页，还款凭证，结清证明。",
        "The page of the report that is wrong, the proof of payment, and the settlement certificate.",
      ),
    },
    {
      title: say("两条路，选一条", "Two ways; choose one"),
      text: say(
        "一条是征信中心：网上服务平台，或者带身份证去柜台。另一条是报送这条信息的机构。两条都行，答复的期限一样。",
        "One is the Credit Reference Center, on its online platform or at a counter with your ID card. The other is the institution that reported it. Either will do; they have the same time to answer.",
      ),
    },
    {
      title: say("留下回执", "Keep the receipt"),
      text: say(
        "受理编号或回执截一张图，传到「资料」，写上哪天提交的。期限从对方收到那天算起。",
        "Take a screenshot of the number or receipt, add it to your files, and note the day. The time to answer runs from when they received it.",
      ),
    },
    {
      title: say("等书面答复", "Wait for the written answer"),
      text: say(
        "收到的一方要在20天内核查、处理，并书面答复你。答复有三种：更正了，没有错，或者无法确认。",
        "Whoever received it has 20 days to check, deal with it and answer you in writing. The answer is one of three: corrected, found correct, or cannot be confirmed.",
      ),
    },
  ],
  script: say(
    "你好，我要对信用报告上的一条信息提异议：（机构、账户后四位、哪一项）。我在（日期）已经结清，附上还款凭证和结清证明，请核查更正，并书面答复我。",
    "Hello, I object to an entry in my credit report: (lender, last four digits of the account, which item). I settled on (date) and enclose the proof of payment and the certificate. Please check, correct it and answer me in writing.",
  ),
  stuck: [
    say(
      "20天过了没有答复：可以向当地的人民银行分支机构投诉，那边受理后30天内书面答复你。也可以直接起诉。",
      "No answer after 20 days: you can complain to the local branch of the People's Bank, which answers in writing within 30 days of accepting it. You can also go to court directly.",
    ),
    say(
      "不认可结果：可以在报告上加一段本人声明，写清你的说法。",
      "You don't agree with the outcome: you can add a statement of your own to the report.",
    ),
    say(
      "自己去不了：可以委托别人，要双方的身份证件、授权委托书和异议申请表。",
      "You cannot go yourself: somebody can go for you, with both ID documents, a power of attorney and the application form.",
    ),
    say(
      "有人说花钱就能“洗”掉记录：那是骗局，提异议本身不收费。",
      'Somebody offers to "wash" your record for money: that is a scam. Raising an objection is free.',
    ),
  ],
  grounds: [
    {
      kind: "law",
      text: say(
        "可以向征信机构或者信息提供者提出异议；收到的一方20天内核查、处理，并书面答复。这里写的是20天，不是工作日，而且是对方的期限。",
        "You may object to the credit bureau or to whoever supplied the information; within 20 days of receipt they check, deal with it and answer in writing. These are 20 days, not working days, and it is their time limit.",
      ),
      source: creditRegulation(25),
    },
    {
      kind: "law",
      text: say(
        "可以向当地的征信业监督管理部门投诉，30天内书面答复；也可以直接向法院起诉。",
        "You may complain to the local supervisor, which answers in writing within 30 days, or go to court directly.",
      ),
      source: creditRegulation(26),
    },
    {
      kind: "advice",
      text: say(
        "发现异常后20个工作日内提出。没有法律给你规定最后一天，所以过了也能提。",
        "Object within 20 working days of finding it. No law sets you a last day, so later is possible too.",
      ),
      source: consumerArticles,
    },
    {
      kind: "known",
      text: say(
        "2024年1月起，基本信息、信贷信息、非信贷交易、公共记录、查询记录这五类，可以在网上提异议。",
        "Since January 2024 five kinds can be objected to online: basic data, credit, non-credit transactions, public records and enquiries.",
      ),
      source: say("征信中心的公告", "an announcement of the Credit Reference Center"),
      url: "https://www.pbccrc.org.cn/crc/zxdt/202401/e24bc4bd1c3641efb81058fd106eb57c.shtml",
    },
  ],
  checkedOn: firstCheck,
};

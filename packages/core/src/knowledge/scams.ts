import { scamNames } from "../casefile/scam-patterns.ts";
import { advice, known, law, type Card } from "./card.ts";
import { creditRegulation, oneOffNotice, policeWarnings, pressReports } from "./references.ts";

/** Known ways of being cheated; those that casefile/scam-patterns.ts finds have its ids and names. */
export const scams: readonly Card[] = [
  {
    id: "pay-again",
    source: ["A26"],
    kind: "scam",
    title: scamNames["pay-again"],
    claims: [
      advice(
        "对方能说出你的名字和借款，也不等于是平台的人。还过的钱，系统出错是平台自己去查，不用你再付一次。",
        "Knowing your name and your loan does not make somebody the platform. If a system lost a payment, the platform looks for it; you need not pay twice.",
      ),
      advice(
        "挂掉，用合同或 App 里的电话打回去问。还款凭证在手，一句话就能说清。",
        "Hang up, and call the number in your contract or the app. With your proof at hand, one sentence settles it.",
      ),
    ],
    tasks: ["R17.scam", "R17.loss"],
  },
  {
    id: "private-account",
    source: ["A25", "A26"],
    kind: "scam",
    title: scamNames["private-account"],
    claims: [
      known(
        "要你把钱转到“安全账户”“指定账户”的，是已经公布过很多次的做法。机构收款走合同和 App 里写的渠道。",
        "Asking you to move money to a “safe” or “named” account has been made public many times. Lenders take payments by the ways in the contract and the app.",
        policeWarnings,
        "M",
      ),
      advice(
        "没有通过官方渠道核实以前，多小的钱也先不转。真有零头，核实清楚再付也来得及。",
        "Before it is verified through an official channel, transfer nothing, however small. If something is due, paying after checking is soon enough.",
      ),
    ],
    tasks: ["R17.scam", "R17", "R17.loss"],
  },
  {
    id: "close-account",
    source: ["A14", "L34"],
    kind: "scam",
    title: scamNames["close-account"],
    claims: [
      known(
        "说法是帮你注销，做法是让你先把额度里的钱借出来，再转给他。这样的案子警方公布过多次。",
        "They offer to close the account, and have you draw the credit line and transfer it to them. The police have published many such cases.",
        policeWarnings,
        "M",
      ),
      advice(
        "真正的注销只在官方 App 里点，或者你自己打官方客服。注销账户从来不需要先借一笔钱，也不需要转账。",
        "A real closing is done in the official app, or by you calling official support. It never needs a new loan or a transfer first.",
      ),
    ],
    tasks: ["R05", "R17.scam"],
  },
  {
    id: "credit-repair",
    source: ["B62", "L35", "L36"],
    kind: "scam",
    title: scamNames["credit-repair"],
    claims: [
      law(
        "真实的不良记录，满5年才删除，花钱去不掉。写错的，你自己就可以提异议，要求更正。",
        "A true bad record is deleted after 5 years and cannot be bought away. If it is wrong, you can object and have it corrected yourself.",
        creditRegulation(16, 25),
      ),
      known(
        "媒体报道过：收几千元，用假材料去申诉，再把你的资料转卖。用了假材料，责任可能落到自己身上。",
        "The press tells of fees of thousands of yuan, forged papers, and personal data sold on. Whoever uses forged papers may have to answer for them.",
        pressReports,
        "M",
      ),
      advice(
        "历史改不了，可以一步步变好：该还的按时，不对的去更正。这两件都不用花钱请人。",
        "The past cannot be changed, but things get better step by step: pay on time, have errors corrected. Neither needs anybody who is paid for it.",
      ),
    ],
    tasks: ["R08", "R13", "R17.scam"],
  },
  {
    id: "code-or-screen",
    source: ["A25", "L33"],
    kind: "scam",
    title: scamNames["code-or-screen"],
    claims: [
      known(
        "有了验证码、支付密码或你的屏幕，别人就能替你付款。银行、平台和警察都不会来要。",
        "With a code, a payment password or your screen somebody can pay in your name. Banks, platforms and the police do not ask for them.",
        policeWarnings,
        "M",
      ),
      known(
        "已经给了：马上改支付密码，打银行客服暂停这张卡。拿不准的，打 96110 问一问。",
        "You gave it already: change the payment password now, and have the bank pause the card. Not sure? Call 96110 and ask.",
        policeWarnings,
        "M",
      ),
    ],
    tasks: ["R17.scam", "R17.loss"],
  },
  {
    id: "one-off-repair",
    source: ["TC09", "L11"],
    kind: "scam",
    title: scamNames["one-off-repair"],
    claims: [
      known(
        "那次安排不用申请、不收费，也没有代办。官方说得很明白：借它的名义要钱、要资料的，都是骗局。",
        "That arrangement had no application, no fee and no agents. The notice says so plainly: whoever asks for money or data in its name is a fraud.",
        oneOffNotice,
        "H",
      ),
      known(
        "2026年3月31日以后还清的，不在那次安排里。说现在还能补办的，不要信。",
        "What was repaid after 31 March 2026 is not covered. Do not believe that it can still be arranged.",
        oneOffNotice,
        "H",
      ),
    ],
    tasks: ["R18", "R17.scam"],
  },
  {
    id: "refund-first",
    source: ["A26", "L33"],
    kind: "scam",
    title: scamNames["refund-first"],
    claims: [
      known(
        "说要给你退款，却让你先转一笔、先给验证码、先共享屏幕的，钱只会往外走。真的退款会原路退回，不用你操作。",
        "They promise a refund and have you transfer first, share a code or your screen: money only leaves. A real refund comes back the way it went, with nothing for you to do.",
        policeWarnings,
        "M",
      ),
    ],
    tasks: ["R17", "R17.loss"],
  },
  {
    id: "debt-agents",
    source: ["B62", "L36"],
    kind: "scam",
    title: scamNames["debt-agents"],
    claims: [
      known(
        "2025年6月到11月，公安和金融监管部门一起办了1500多起这类案子，打掉200多个团伙。收服务费、教人编困难材料、拿走你的手机卡和账号，是常见的做法。",
        "From June to November 2025 police and regulator brought more than 1,500 such cases and broke up over 200 gangs. Service fees, made-up hardship papers and taking over your phone card are their ways.",
        pressReports,
        "M",
      ),
      advice(
        "协商、投诉、异议，你自己都能做，不收费。材料要真，编的困难会让自己担责任。",
        "You can negotiate, complain and object yourself, for free. Keep it truthful: made-up hardship falls back on you.",
      ),
    ],
    tasks: ["R11", "R17"],
  },
  {
    id: "debt-for-others",
    source: ["B62", "L36"],
    kind: "scam",
    title: scamNames["debt-for-others"],
    claims: [
      known(
        "给一笔钱，让你用自己的名字去贷款，说以后不用还。借款在你名下，要还的是你；资料是包装的，还可能要负刑事责任。",
        "They pay you to borrow in your own name and say that nobody will ask for it back. The loan is yours, and with made-up papers you may have to answer for it in court.",
        pressReports,
        "M",
      ),
    ],
    tasks: ["R17"],
  },
];

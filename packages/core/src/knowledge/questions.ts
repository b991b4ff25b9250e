import { say } from "../notices/notice.ts";
import { advice, known, law, type Card } from "./card.ts";
import { bureauAnswers, creditRegulation, oneOffNotice, reportLayout } from "./references.ts";

/** What people ask after a payoff. */
export const questions: readonly Card[] = [
  {
    id: "asked-to-pay-after-settling",
    source: ["A02", "A01"],
    kind: "question",
    title: say("结清以后，系统还会叫我还款吗？", "Will the system still ask me to pay?"),
    claims: [
      advice(
        "一般不会，没有消息就是好消息。有时系统慢一两天，还会发出一条旧的提醒；有时是最后几天的利息没算进去。",
        "Usually not: no news is good news. Sometimes a system lags a day or two and sends an old reminder, or the interest of the last days was left out.",
      ),
      advice(
        "收到了不用慌，也先不付。自己找官方客服问：这一笔是不是结清，还有没有余额。问到的编号和答复记下来。",
        "If something comes, stay calm and pay nothing yet. Ask the official support yourself whether it is settled and whether anything is left, and note the number and the answer.",
      ),
    ],
    tasks: ["R01", "R07.30", "R17", "R17.residual"],
  },
  {
    id: "account-left-open",
    source: ["A02"],
    kind: "question",
    title: say("账户没有注销，有风险吗？", "Is it a risk to leave the account open?"),
    claims: [
      advice(
        "还清了，一般不会再生出利息。留下的麻烦是别的：扣款授权可能还在，绑定的卡和联系人还在。不再用的账户，注销了最省心。",
        "Usually nothing more accrues once all is paid. What may stay is something else: the debit permission, the linked card, the contacts. An account you no longer use is best closed.",
      ),
      known(
        "额度不是0不等于有错：没有注销的循环额度，报告上本来就可能还有额度。",
        "A credit line above 0 is not in itself wrong: a revolving line that was not closed may still show one.",
        reportLayout,
        "M",
      ),
    ],
    tasks: ["R05", "K02", "R03"],
  },
  {
    id: "when-is-it-updated",
    source: ["A02", "B57", "B27"],
    kind: "question",
    title: say(
      "报告会自己更新吗，要多久？",
      "Does the report update by itself, and how long does it take?",
    ),
    claims: [
      known(
        "会，不用申请，也不用花钱。机构报送以后，一般第二天就能看到；慢的是机构多久报一次。",
        "Yes; nobody has to apply or pay. What a lender submits generally shows on the second day; how often the lender submits is the slow part.",
        bureauAnswers,
        "H",
      ),
      advice(
        "从还清算起，常见的是1到3个月，不是哪一天突然变好。所以清单上排了三次，约在一个月、一个半月和三个月，中间的一次最要紧。",
        "Counted from the payment, 1 to 3 months are usual; it does not turn on one day. So your list has three looks, after about one month, six weeks and three months; the middle one matters most.",
      ),
    ],
    tasks: ["R06.early", "R06.main", "R06.last"],
  },
  {
    id: "is-it-there-for-ever",
    source: ["B59", "A17"],
    kind: "question",
    title: say("以前的逾期会一直留着吗？", "Does an old late payment stay for ever?"),
    claims: [
      law(
        "不会。从那件事结束起算5年，到期应当删除。一直没有还的，5年不会开始算。",
        "No. It is deleted 5 years after the matter ended. While it is unpaid, the 5 years do not begin.",
        creditRegulation(16),
      ),
      law(
        "这5年里，你可以请征信机构在报告上加一段自己的说明，它应当记下来。",
        "During these years you may have a statement of your own put on the report, and the bureau is to record it.",
        creditRegulation(16),
      ),
    ],
    tasks: ["R13", "R06.last"],
  },
  {
    id: "new-card",
    source: ["B58"],
    kind: "question",
    title: say("结清以后，可以申请新卡吗？", "May I apply for a new card?"),
    claims: [
      advice(
        "可以，但不急。等报告上写清楚了再说；真有需要，从额度低的一张开始，一次只申请一家。批不批由银行定，没有人能保证。",
        "You may, but there is no hurry. Wait until the report is right; if you do need one, begin with a low limit and one bank at a time. The bank decides, and nobody can promise it.",
      ),
      known(
        "每一次申请，银行都可能查一次报告，查询会留下记录。",
        "With each application a bank may look at your report, and looks are recorded on it.",
        bureauAnswers,
        "H",
      ),
    ],
    tasks: ["R06.last"],
  },
  {
    id: "words-the-report-has-not",
    source: ["B21"],
    kind: "question",
    title: say(
      "有人给我看报告，上面写着“已修复”或“观察期”？",
      "A report says “repaired” or “under observation”?",
    ),
    claims: [
      known(
        "我们对照过的状态里没有这两个词。借款的好结果写“结清”，信用卡写“销户”，替你还过款的那一家写“结束”。",
        "None of the states we compared has these words. A loan ends as settled, a credit card as closed, and the account of somebody who paid for you as ended.",
        reportLayout,
        "M",
      ),
      advice(
        "看到这样的词，先想想报告是从哪里来的。自己从征信中心查一份，以那份为准；别人发来的截图，可以拿来问顾问。",
        "If you see them, ask where the report came from. Get one from the Credit Reference Center yourself, and go by that; show the picture to your counsellor.",
      ),
    ],
    tasks: ["R06.main", "R16.check"],
  },
  {
    id: "a-mark-has-gone",
    source: ["TC09", "L11"],
    kind: "question",
    title: say("为什么有一条旧标记不见了？", "Why has an old mark gone?"),
    claims: [
      known(
        "有过一次统一的安排：2020年到2025年产生、单笔不超过1万元、在2026年3月31日（含当天）以前全部还清的逾期，不再显示。符合的自动处理，不用申请，不收费。",
        "There was one arrangement for all: late amounts of 2020 to 2025, none above ¥10,000, and fully repaid by 31 March 2026, are no longer shown. It was automatic, with no application and no fee.",
        oneOffNotice,
        "H",
      ),
      known(
        "这次安排已经结束。我们没有读到后续的安排，也不猜会不会有。",
        "It is over. We have read of none to follow, and do not guess whether one will.",
        oneOffNotice,
        "L",
      ),
    ],
    tasks: ["R18"],
  },
];

import {
  civilCode,
  consumerArticles,
  creditRegulation,
} from "@aftercare/core/knowledge/references.ts";
import { firstCheck, say, type Article } from "../article.ts";

export const keepProofs: Article = {
  slug: "keep-proofs",
  title: say("保存凭证", "Keep your proofs"),
  lead: say(
    "两份凭证，来自两个地方。以后哪一边记错了，另一份都能替你说清楚。",
    "Two proofs from two places. If one side's record is wrong one day, the other still speaks for you.",
  ),
  minutes: 10,
  when: say(
    "还清后3天内。银行的电子流水过一阵可能就查不到了。",
    "Within 3 days of the last payment. Banks keep online statements only for a while.",
  ),
  searchFor: [
    "截图",
    "流水",
    "凭证",
    "回单",
    "合同",
    "保存多久",
    "证据",
    "receipt",
    "statement",
    "evidence",
    "how long",
  ],
  steps: [
    {
      title: say("第一份：平台的还款成功页面", "First: the platform's payment page"),
      text: say(
        "截一张图，要看得到机构、金额和日期。",
        "Take a screenshot that shows the lender, the amount and the date.",
      ),
    },
    {
      title: say("第二份：银行流水", "Second: the bank statement"),
      text: say(
        "在手机银行导出还款那一天的流水，或者去网点打印一份盖章的。",
        "Export the statement of that day from your banking app, or have it printed and stamped at a branch.",
      ),
    },
    {
      title: say("再加上三样", "Three more"),
      text: say(
        "借款合同、结清证明、和客服的沟通记录。",
        "The contract, the settlement certificate, and your exchanges with customer service.",
      ),
    },
    {
      title: say("遮住不需要的", "Cover what is not needed"),
      text: say(
        "身份证号、完整的银行卡号可以遮住；机构、金额、日期、账户后四位要看得清。原件不要改动。",
        "Your ID number and the full card number can be covered; lender, amount, date and the last four digits must be readable. Leave the original as it is.",
      ),
    },
    {
      title: say("电子的传上来，纸的放好", "Upload the files, put the paper away"),
      text: say(
        "传到「资料」，我们会给每个文件算一个指纹，以后能证明它没有改过。纸质的放在家里固定的地方。",
        "Add them to your files. Each gets a fingerprint that shows later that it was not changed. Keep paper in one place at home.",
      ),
    },
  ],
  stuck: [
    say(
      "平台的 App 已经卸载：银行流水加上你自己写的一段说明，一样有用。",
      "The platform's app is gone: a bank statement with a short note in your own words works too.",
    ),
    say(
      "银行流水查不到了：带身份证去网点，可以查更早的。",
      "The online statement is gone: a branch can look further back, with your ID card.",
    ),
    say(
      "要存多久：文章里说至少2年。我们按3年算；有过逾期的，存满5年，到那条记录消失为止。",
      "How long: the articles say 2 years at least. We reckon with 3; if there was any late payment, 5, until that mark is gone.",
    ),
  ],
  grounds: [
    {
      kind: "advice",
      text: say(
        "还款截图加银行流水双重证明，保留至少2年，电子版和纸质版都留。",
        "Keep a screenshot and a bank statement, for at least 2 years, as files and on paper.",
      ),
      source: consumerArticles,
    },
    {
      kind: "law",
      text: say(
        "一般的诉讼时效是3年，中间提出过要求或者承认过，会重新计算。所以2年不一定够。",
        "The general limitation period is 3 years, and starts anew with a demand or an acknowledgement. So 2 years may not be enough.",
      ),
      source: civilCode(188, 195),
    },
    {
      kind: "law",
      text: say(
        "不良信息保留5年。这段时间里，凭证用得着。",
        "Bad information is kept for 5 years, and proofs are of use for as long.",
      ),
      source: creditRegulation(16),
    },
  ],
  checkedOn: firstCheck,
};

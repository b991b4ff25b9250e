import {
  bureauAnswers,
  consumerArticles,
  creditRegulation,
} from "@aftercare/core/knowledge/references.ts";
import { firstCheck, say, type Article } from "../article.ts";

export const checkCreditReport: Article = {
  slug: "check-credit-report",
  title: say("查信用报告，看三处", "Check your credit report: three things"),
  lead: say(
    "看看还清的这一笔，在信用报告上是不是也写清楚了。",
    "See whether what you paid off is shown as paid off there as well.",
  ),
  minutes: 10,
  when: say(
    "主要的一次在还清后约45天；想早点知道，第30天可以先看；收尾的一次在第90天。",
    "The main look is about 45 days after the last payment; an early one after 30 days if you like, and a last one after 90.",
  ),
  searchFor: [
    "征信",
    "征信报告",
    "信用记录",
    "人行",
    "逾期记录",
    "45天",
    "credit record",
    "PBOC",
    "CCRC",
  ],
  steps: [
    {
      title: say("查一份自己的报告", "Get your own report"),
      text: say(
        "打开中国人民银行征信中心的官网，或者带身份证去就近的查询点。自己查就行，不用找人代查，也不用把验证码给别人。",
        "Go to the Credit Reference Center of the People's Bank of China, online or at a counter with your ID card. Do it yourself; nobody needs to do it for you, and nobody needs your codes.",
      ),
    },
    {
      title: say("第一处：账户状态", "First: the state of the account"),
      text: say(
        "借款写“结清”，余额是0；信用卡写“销户”。如果有担保公司或保险公司替你还过，另有一个被追偿账户，那里写“结束”就对了。",
        "A loan should say 结清 (settled) with a balance of 0; a credit card 销户 (closed). If a guarantor or an insurer once paid for you, there is one more account, and 结束 (ended) is right there.",
      ),
    },
    {
      title: say("第二处：不该有的逾期记录", "Second: late-payment marks that should not be there"),
      text: say(
        "对照你的还款凭证看。真有过的，会从那件事结束起保留5年，这不用提异议；没有过的，就记下是哪个月。",
        "Compare with your proofs. A true one stays for 5 years from when the matter ended, and needs no objection; a wrong one, note the month.",
      ),
    },
    {
      title: say("第三处：剩余额度", "Third: the credit line left"),
      text: say(
        "账户已经注销，额度应该是0。没有注销、还想留着的循环额度，不是0也正常。",
        "If the account was closed, the line should be 0. A revolving line that you kept may well not be.",
      ),
    },
    {
      title: say("留一份", "Keep a copy"),
      text: say(
        "拍照或截图，遮住身份证号，传到「资料」，写上看到的三处。",
        "Take a photo or screenshot, cover your ID number, add it to your files and note the three points.",
      ),
    },
  ],
  stuck: [
    say(
      "还没更新：不用急，有的机构一两个月才报一次。第90天还没变，就值得提一次异议。",
      "Not updated yet: no hurry, some lenders report only every month or two. If nothing has changed after 90 days, an objection is worthwhile.",
    ),
    say(
      "报告看不懂：征信中心的电话 400-810-8866 可以问怎么看。",
      "Hard to read: the Credit Reference Center explains reports at 400-810-8866.",
    ),
    say(
      "不查，也不影响你已经还清的事实，只是早点确认，以后少些麻烦。",
      "Not checking does not change the fact that you paid. Checking early just saves trouble later.",
    ),
  ],
  grounds: [
    {
      kind: "law",
      text: say(
        "每年可以免费查询两次自己的信用报告。",
        "You can get your own report free of charge twice a year.",
      ),
      source: creditRegulation(17),
    },
    {
      kind: "law",
      text: say(
        "不良信息从不良行为或者事件终止之日起保留5年，超过5年要删除。",
        "Bad information is kept for 5 years from the end of the act or event, then it must be deleted.",
      ),
      source: creditRegulation(16),
    },
    {
      kind: "known",
      text: say(
        "机构报送以后，一般第二天更新。从还清到更新要多久，看机构自己多久报一次。",
        "What a lender has submitted generally shows on the second day after. How long it takes from your payment depends on how often the lender reports.",
      ),
      source: bureauAnswers,
      url: "https://www.pbccrc.org.cn/crc/kffw/202304/c184dbc13c7f45caa9cb280e75a82002.shtml",
    },
    {
      kind: "advice",
      text: say(
        "还款后45天左右查询一次；更新通常要1到3个月。",
        "Check about 45 days after paying; updates usually take 1 to 3 months.",
      ),
      source: consumerArticles,
    },
  ],
  checkedOn: firstCheck,
};

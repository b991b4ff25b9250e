import { civilCode, consumerArticles } from "@aftercare/core/knowledge/references.ts";
import { firstCheck, say, type Article } from "../article.ts";

export const settlementCertificate: Article = {
  slug: "settlement-certificate",
  title: say("开结清证明", "Get the settlement certificate"),
  lead: say(
    "这是机构自己写下的话。以后核对信用报告、提异议，或者有人再来问起，它最管用。",
    "It is the lender's own word. When you check your credit report, raise an objection, or somebody asks again, nothing helps more.",
  ),
  minutes: 15,
  when: say(
    "还清后一周左右去要；第15天没收到，再问一次；第30天还没有，请顾问接手。",
    "Ask about a week after the last payment; ask again on day 15; on day 30 let your counsellor take over.",
  ),
  searchFor: [
    "结清",
    "证明",
    "还款证明",
    "结清通知书",
    "清偿",
    "注销",
    "certificate",
    "proof of settlement",
  ],
  steps: [
    {
      title: say("先在 App 里找", "Look in the app first"),
      text: say(
        "找“结清证明”或“开具证明”。没有，就打机构官网或 App 里公布的客服电话。",
        "Look for 结清证明 or a certificate to order. If there is none, call the number on the lender's website or in its app.",
      ),
    },
    {
      title: say("说清楚要哪四样", "Say which four things it must hold"),
      text: say(
        "账户或合同编号、剩余未清项（应该是没有）、结清金额、结清日期，加盖公章。",
        "The account or contract number, anything left open (there should be nothing), the amount and the date of settlement, with the company's seal.",
      ),
    },
    {
      title: say("问好哪天给，记下来", "Ask for the day, and note it"),
      text: say(
        "对方说要等几个工作日，很正常。记下日期和对方工号。",
        "Some working days of waiting are normal. Note the day and the person's number.",
      ),
    },
    {
      title: say("拿到以后，对一遍", "Compare it when it comes"),
      text: say(
        "四样和你手里的还款记录是不是一样。有一处对不上，先别签收，请对方改好再给。",
        "Do the four things match your own records? If one does not, do not accept it yet; ask for a corrected one.",
      ),
    },
    {
      title: say("电子版和纸质版都收好", "Keep the file and the paper"),
      text: say(
        "电子版传到「资料」，纸质版放在家里固定的地方。",
        "Add the file to your files, and keep the paper in one place at home.",
      ),
    },
  ],
  script: say(
    "你好，我的这笔借款在（日期）结清了。请给我开一份结清证明，写明账户、结清金额、结清日期，以及没有剩余未清项。请问哪天能给？",
    "Hello, I settled this loan on (date). Please give me a settlement certificate that states the account, the amount, the date, and that nothing is left open. Which day can I have it?",
  ),
  stuck: [
    say(
      "对方不给，或者15天没有答复：写一份书面申请留底，还没有结果，可以打 12378 投诉。",
      "They refuse, or say nothing for 15 days: ask in writing and keep a copy. If that does not help, complain at 12378.",
    ),
    say(
      "保险公司或担保公司替你还过：要两份，机构的结清证明，和替你还的那一家的结清确认函。",
      "An insurer or a guarantor once paid for you: ask for two papers, the lender's certificate and a confirmation of settlement from the one who paid.",
    ),
    say(
      "不想自己打这个电话，不用勉强。告诉顾问，可以陪你打，或者帮你写一封信。",
      "If you would rather not make this call, you need not. Your counsellor can call with you or write a letter for you.",
    ),
  ],
  grounds: [
    {
      kind: "advice",
      text: say(
        "结清后要齐结清证明、对账单和清偿凭证，电子版纸质版都留。第7、15、30天是我们排的。",
        "Collect the certificate, the statement and the proof of payment, as files and on paper. Days 7, 15 and 30 are our own planning.",
      ),
      source: consumerArticles,
    },
    {
      kind: "law",
      text: say(
        "还清以后，双方仍然要按诚信原则和交易习惯，尽到通知、协助这些义务。",
        "After payment both sides still owe each other notice and help, by good faith and the usual practice.",
      ),
      source: civilCode(558),
    },
  ],
  checkedOn: firstCheck,
};

import { consumerArticles } from "@aftercare/core/knowledge/references.ts";
import { firstCheck, say, type Article } from "../article.ts";

export const cancelAutoDebit: Article = {
  slug: "cancel-auto-debit",
  title: say("取消自动扣款", "End the automatic payment"),
  lead: say(
    "钱还清了，扣款授权有时还留着，可能会再扣一次。关掉它，心里踏实。",
    "Everything is paid, but the permission to debit may still stand, and money may be taken again. Switching it off puts that to rest.",
  ),
  minutes: 5,
  when: say(
    "还清当天到3天内；赶在下一个扣款日的前一天更好。",
    "Within 3 days of the last payment; best the day before the next debit date.",
  ),
  searchFor: [
    "代扣",
    "免密支付",
    "解约",
    "解绑",
    "扣钱",
    "direct debit",
    "autopay",
    "password-free",
  ],
  steps: [
    {
      title: say("先看这张卡还在付什么", "See what else this card pays"),
      text: say(
        "同一张卡如果还在给别的借款还款，只关还清的这一笔，不要整张卡解绑。",
        "If the same card still pays another loan, end this one only and leave the card connected.",
      ),
    },
    {
      title: say("把可能的地方都看一遍", "Look in every place it may be"),
      text: say(
        "借款 App、手机银行、支付宝、微信、云闪付：在设置里找“自动扣款”“免密支付”“代扣”或“签约管理”。同一笔可能在两处都签过。",
        "The lender's app, your banking app, Alipay, WeChat, UnionPay: look in the settings for automatic payment, password-free payment or signed agreements. One loan may be signed up in two places.",
      ),
    },
    {
      title: say("找到这家机构，关闭", "Find the company and switch it off"),
      text: say(
        "看清收款方的名字再点。拿不准是哪一条，先别动，问过再说。",
        "Read the payee's name before you tap. If you are not sure which one it is, leave it and ask first.",
      ),
    },
    {
      title: say("看到“已解约”，截图", "Take a screenshot once it shows as ended"),
      text: say(
        "把日期也截进去，传到「资料」。",
        "Have the date in the picture, and add it to your files.",
      ),
    },
    {
      title: say("过了扣款日，再看一眼流水", "Look at your statement after the debit date"),
      text: say("没有再扣，这件事就完了。", "If nothing was taken, this is done."),
    },
  ],
  script: say(
    "你好，我在（日期）已经还清了这一笔。请取消对我账户的自动扣款授权，并告诉我从哪一天起生效。",
    "Hello, I paid this loan off on (date). Please end the permission to debit my account, and tell me from which day that holds.",
  ),
  stuck: [
    say(
      "找不到入口：打银行卡背面的客服电话，问“怎样终止这一项代收授权”。",
      "No such setting: call the number on the back of your bank card and ask how to end this debit authorisation.",
    ),
    say(
      "关掉以后又被扣了：先截图流水，不用再转账；向机构要求退回，记下时间、工号和答复。没有结果，可以打 12378 投诉。",
      "Debited again afterwards: take a screenshot of the statement and transfer nothing more. Ask the company to return it, and note the time, the person and the answer. If that leads nowhere, complain at 12378.",
    ),
  ],
  grounds: [
    {
      kind: "advice",
      text: say(
        "结清以后在银行卡管理里取消自动扣款。3天这个日子是我们排的。",
        "End automatic payment in the card settings once everything is paid. The three days are our own planning.",
      ),
      source: consumerArticles,
    },
    {
      kind: "known",
      text: say(
        "代收要凭授权，授权写明收款人、用途、账户、周期和期限。问的时候，照这五项问最清楚。",
        "A debit rests on an authorisation that names payee, purpose, account, cycle and term. Asking by these five is clearest.",
      ),
      source: say(
        "中国人民银行关于规范代收业务的通知（我们读到的是征求意见稿）",
        "Notice of the People's Bank of China on collection payments (we have read the consultation draft)",
      ),
    },
  ],
  checkedOn: firstCheck,
};

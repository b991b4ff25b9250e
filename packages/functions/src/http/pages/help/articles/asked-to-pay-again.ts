import { consumerArticles, policeWarnings } from "@aftercare/core/knowledge/references.ts";
import { firstCheck, say, type Article } from "../article.ts";

export const askedToPayAgain: Article = {
  slug: "asked-to-pay-again",
  title: say("还清后，有人让你再付款", "Somebody asks you to pay again"),
  lead: say(
    "先停一停。真有该付的，核实清楚再付也来得及；是骗局，停一下就躲过了。",
    "Stop for a moment. If something really is due, paying after checking is soon enough; if it is a scam, the pause has saved you.",
  ),
  minutes: 10,
  when: say("当天。付款之前。", "The same day, and before paying anything."),
  searchFor: [
    "诈骗",
    "骗局",
    "系统故障",
    "重新还款",
    "注销账户",
    "短信",
    "电话",
    "零头",
    "96110",
    "110",
    "scam",
    "fraud",
    "pay again",
  ],
  steps: [
    {
      title: say("先不付，也不点", "Don't pay, and don't tap"),
      text: say(
        "不付款，不点链接，不给验证码，不共享屏幕，不下载对方发来的 App。",
        "Pay nothing, tap no links, give no codes, share no screen, install no app they send.",
      ),
    },
    {
      title: say("记下来", "Write it down"),
      text: say(
        "时间、号码、对方说自己是谁、说了什么。短信和通话记录截图。",
        "When, from which number, who they said they were, and what they said. Take screenshots.",
      ),
    },
    {
      title: say("自己找官方电话去问", "Call the official number yourself"),
      text: say(
        "用机构官网、App 或合同里的电话，不要回拨打来的号码。",
        "Use the number on the lender's website, in its app or in your contract; do not call back the one that called you.",
      ),
    },
    {
      title: say("问三句话", "Ask three things"),
      text: say(
        "这一笔是不是已经结清？还有没有余额？如果有，请给一份书面的明细，写明怎么算出来的。",
        "Is this loan settled? Is anything left? If so, please give me a written breakdown that shows how it was worked out.",
      ),
    },
    {
      title: say("真有零头，核对了再付", "If a remainder is real, check it and then pay"),
      text: say(
        "提前还款时，最后几天的利息有时没算进去。例如2万元、年利率23.5%、3天，是38.63元。对得上，就从官方渠道付，留好凭证；对不上，先不付，书面问清楚。",
        "With an early payoff the interest of the last days is sometimes left out. For example 20,000 yuan at 23.5% a year for 3 days is 38.63 yuan. If it adds up, pay through the official channel and keep the proof; if not, don't pay yet and ask in writing.",
      ),
    },
  ],
  script: say(
    "你好，我在（日期）结清了这一笔。今天有人让我再付一笔钱。请查一下我的账户是不是已经结清；如果还有余额，请给我书面的明细。",
    "Hello, I settled this loan on (date). Today somebody asked me to pay again. Please check whether my account is settled; if anything is left, please give me a written breakdown.",
  ),
  stuck: [
    say(
      "已经付了：马上打银行客服申请止付，再打 110 报警。把转账记录、聊天记录都留好。这种骗局做得很像真的，遇到的人很多，不是你的错。",
      "You have paid already: call your bank now and ask them to stop the payment, then call 110. Keep the transfer record and the chats. These scams look very real and catch many people; it is not your fault.",
    ),
    say(
      "拿不准是不是骗局：打 96110 反诈专线问一问。",
      "Not sure whether it is a scam: call 96110, the anti-fraud line, and ask.",
    ),
  ],
  grounds: [
    {
      kind: "advice",
      text: say(
        "结清以后，平台正常不会再联系你；有人要求额外还款，先通过官方渠道核实。",
        "After settlement a platform does not normally contact you; verify any further demand through official channels first.",
      ),
      source: consumerArticles,
    },
    {
      kind: "known",
      text: say(
        "96110 是反诈预警劝阻和咨询专线。以注销账户、清空额度、影响征信为名的骗局，警方公布过多次。",
        "96110 is the line for warnings and advice about fraud. Scams about closing accounts, clearing credit lines or credit records have been published by the police many times.",
      ),
      source: policeWarnings,
    },
  ],
  checkedOn: firstCheck,
};

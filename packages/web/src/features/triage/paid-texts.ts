import type { Texts } from "../../language/language.ts";

export const paidTexts = {
  title: { "zh-CN": "钱已经付了：按顺序做", en: "Money has left: in this order" },
  lead: {
    "zh-CN": "不怪你，这种话说得很真。现在一步一步来，先打银行。",
    en: "It is not your fault; they sound real. Step by step now, the bank first.",
  },
  amount: { "zh-CN": "付了多少", en: "How much was paid" },
  tell: { "zh-CN": "告诉顾问和主管", en: "Tell the counsellor and a supervisor" },
  tellLead: {
    "zh-CN": "按一下，顾问和主管马上收到邮件，夜里也会收到。",
    en: "One tap, and counsellor and supervisors get a mail at once, at night as well.",
  },
  told: {
    "zh-CN": "{day}顾问和主管已经知道了，会打给你。",
    en: "Your counsellor and the supervisors were told on {day}. Somebody will call you.",
  },
  toldStaff: {
    "zh-CN": "来访者{day}说钱已经付了。",
    en: "The client said on {day} that money was paid.",
  },
  toldAmount: { "zh-CN": "付了{amount}。", en: "{amount} was paid." },
  now: { "zh-CN": "现在就做", en: "Do these now" },
  done: { "zh-CN": "做了", en: "Done" },
  doneNamed: { "zh-CN": "做了：{step}", en: "Done: {step}" },
  isDone: { "zh-CN": "做完了", en: "done" },
  reference: { "zh-CN": "工单号或回执号", en: "Number of the request or report" },
  ticked: { "zh-CN": "记下了，下一步。", en: "Noted. On to the next one." },
  bankTitle: { "zh-CN": "打银行客服，请求止付", en: "Call the bank and ask to stop the payment" },
  bankHow: {
    "zh-CN":
      "号码在银行卡背面。说：“我刚被骗，转账到某某账户，请马上止付并冻结，给我工单号。”同时改掉支付密码。",
    en: "The number is on your card. Say: “I was cheated and transferred to this account. Please stop and freeze it, and give me a number.” Change the payment password as well.",
  },
  policeTitle: { "zh-CN": "打110报警", en: "Report it to the police, 110" },
  policeHow: {
    "zh-CN": "说：“我被诈骗，几点转了多少钱，对方账户和号码是这些。”要一份报警回执，银行会用到。",
    en: "Say: “I was cheated: this much at this time, to this account and number.” Ask for a receipt; the bank will want it.",
  },
  hotlineTitle: { "zh-CN": "打96110反诈专线", en: "Call 96110, the anti-fraud line" },
  hotlineHow: {
    "zh-CN": "说明对方怎么联系你、账户是什么，听他们的安排。",
    en: "Tell how they reached you and which account it was, and follow what they say.",
  },
  proofsTitle: { "zh-CN": "把证据存好", en: "Keep the proofs" },
  proofsHow: {
    "zh-CN": "转账记录、聊天、来电都截图传上来，别删，也别再和对方说话。",
    en: "Screenshots of the transfer, chats and calls. Delete nothing, and do not talk to them any more.",
  },
  upload: { "zh-CN": "上传截图", en: "Add screenshots" },
  call110: { "zh-CN": "拨打110", en: "Call 110" },
  call96110: { "zh-CN": "拨打96110", en: "Call 96110" },
  all: {
    "zh-CN": "四步都做了。剩下的等银行和警方的消息，我们陪你一起等。",
    en: "All four are done. The rest is with the bank and the police; we wait with you.",
  },
  gone: { "zh-CN": "没有找到这次联系。", en: "This contact was not found." },
} as const satisfies Texts;

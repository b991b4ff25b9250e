import type { ContactTriage } from "../casefile/contact-fact.ts";
import type { Text } from "../kernel/language.ts";
import { say } from "../notices/notice.ts";

/** What to make of a contact of one kind: what it means, what to say, what to keep, and what comes next. */
export interface TriageGuide {
  readonly as: ContactTriage;
  readonly sources: readonly string[];
  readonly means: Text;
  /** On the phone, to the official number. */
  readonly script: Text;
  readonly keep: readonly Text[];
  readonly next: readonly Text[];
}

export const triageGuides: readonly TriageGuide[] = [
  {
    as: "stale-data",
    sources: ["A03"],
    means: say(
      "钱已经还了，对方的名单还没更新。多半是系统慢了一拍，不是你没还。",
      "It is paid, and their list is behind. Most often a slow system, not a missing payment.",
    ),
    script: say(
      "“我这笔已经结清，今天还收到催收短信。请查一下我的账户状态，更新名单，并给我一个工单号。”",
      "“This debt is settled, and today I was still asked to pay. Please check my account, update the list, and give me a ticket number.”",
    ),
    keep: [
      say("短信或来电的截图", "A screenshot of the message or call"),
      say(
        "两份凭证：还款截图和银行流水，有结清证明更好",
        "Two proofs: the payment and the bank record; the settlement certificate is better still",
      ),
      say("工单号，谁接的，几点", "The ticket number, who answered, and when"),
    ],
    next: [
      say(
        "当天打官方客服，把凭证发过去。",
        "Call official support the same day and send the proofs.",
      ),
      say(
        "记下工单号。15天没有结果，打12378投诉，期限会替你记着。",
        "Note the ticket. After 15 days without a result complain to 12378; the date is kept for you.",
      ),
    ],
  },
  {
    as: "residual",
    sources: ["A06", "A07", "A08"],
    means: say(
      "提前还款那几天的利息，有时会剩一个零头。数目对得上几天的利息，就说得通。",
      "An early payoff can leave a few days' interest. If the amount fits some days of it, it is plausible.",
    ),
    script: say(
      "“这笔零头是怎么算的，从哪天到哪天？请把明细发到官方 App 里。不对的话我会提出异议。”",
      "“How was this remainder worked out, from which day to which? Please show it in the official app. If it is wrong I will object.”",
    ),
    keep: [
      say("结清报价单和那天的还款记录", "The payoff quote and the payment of that day"),
      say("对方给的明细", "Their own breakdown"),
    ],
    next: [
      say(
        "核实是真的：只在官方渠道付，付完重新看状态，新的一轮清单会自己排好。",
        "If it is genuine: pay through the official channel only, look at the status again, and a new list follows by itself.",
      ),
      say("对不上的：先不付，提异议。", "If it does not fit: do not pay, object."),
    ],
  },
  {
    as: "audit",
    sources: ["A05"],
    means: say(
      "机构每季抽查，会为几分钱的差打电话核对。只核对，不收钱。",
      "Lenders check some accounts each quarter and may call about a few cents. They check; they take no money.",
    ),
    script: say(
      "“我用官方客服电话给你们回复。需要哪份凭证，请写在 App 的消息里。”",
      "“I will answer through your official number. Please say in the app which paper you need.”",
    ),
    keep: [
      say(
        "结清报价单和实际付款，差几分一眼看得到",
        "The payoff quote and the payment: the difference shows to the cent",
      ),
      say("回复的时间和渠道", "When and how you answered"),
    ],
    next: [
      say(
        "一个工作日内，通过官方渠道把凭证发过去。",
        "Send the proof through the official channel within one working day.",
      ),
      say(
        "开口要钱的，就不是核对：按诈骗处理。",
        "If they ask for money it is no check: treat it as a scam.",
      ),
    ],
  },
  {
    as: "harassment",
    sources: ["B47", "B50"],
    means: say(
      "打得太多、太晚，或者打到家人同事那里。一条一条记下来，比吵赢更有用。",
      "Too many calls, too late, or to family and colleagues. A log of each does more than winning an argument.",
    ),
    script: say(
      "“请说明你的公司和工号。请只联系我本人，不要在22:00到8:00打来，也不要告诉别人。这通电话我会记下来。”",
      "“Please give your company and staff number. Contact me alone, not between 22:00 and 8:00, and tell nobody else. I am noting this call.”",
    ),
    keep: [
      say("来电记录、短信和录音", "Call log, messages and recordings"),
      say("被打扰的人那边的截图", "Screenshots from whoever else was called"),
    ],
    next: [
      say(
        "看下面哪些“可能不符合”，生成投诉信。",
        "See below what may not accord, and draft a complaint.",
      ),
      say("在平台里更新或删掉紧急联系人。", "Update or remove emergency contacts at the platform."),
      say("有威胁、上门闹事的，打110。", "Threats, or trouble at the door: call 110."),
    ],
  },
  {
    as: "scam",
    sources: ["A25", "A26", "B62"],
    means: say(
      "说法和已知的骗局很像。核实之前，一分钱也不付。",
      "It sounds like a known scam. Pay nothing at all before it is verified.",
    ),
    script: say(
      "“我先挂了，自己打官方电话核实。”不用解释，不用等对方同意。",
      "“I am hanging up and will call the official number myself.” No need to explain or to wait for their yes.",
    ),
    keep: [
      say(
        "聊天、短信、来电和对方给的账号，都截图",
        "Screenshots of chats, messages, calls and the account they gave",
      ),
      say(
        "对方发来的网址，只留截图，不点",
        "An address they sent: keep a screenshot, do not open it",
      ),
    ],
    next: [
      say(
        "只用名录、合同、App 或银行卡背面的号码去问。",
        "Ask only by the number in the register, the contract, the app or on the card.",
      ),
      say(
        "拿不准打96110；已经付了，马上走“钱已经付了”。",
        "Not sure: 96110. If you have paid, use “I have paid” at once.",
      ),
    ],
  },
];

export function triageGuideOf(as: ContactTriage): TriageGuide | undefined {
  return triageGuides.find((guide) => guide.as === as);
}

import type { Text } from "../language.ts";

/** About offers, and about choosing which debt comes first. */
export const planningRefusals = {
  "offer.answered": {
    "zh-CN": "这份方案已经有答复了。要改，先撤回原来的答复。",
    en: "This offer is answered already. To change that, take the answer back first.",
  },
  "offer.clause-open": {
    "zh-CN":
      "还没确认「没到期的部分不再产生新罚息」。先向机构问清；一定要接受的，请顾问写明理由来确认。",
    en: "It is not settled that nothing new is charged on what is not yet due. Ask the lender; to accept all the same, a counsellor signs it off with a reason.",
  },
  "offer.no-reason": {
    "zh-CN": "请写一句为什么不接受，下次谈的时候用得上。",
    en: "Say in a sentence why not: it helps with the next offer.",
  },
  "offer.not-answered": {
    "zh-CN": "这份方案还没有答复，没有可以撤回的。",
    en: "This offer has no answer yet, so there is nothing to take back.",
  },
  "offer.nothing-owed": {
    "zh-CN": "这笔借款已经没有欠款了。方案针对的金额请写明。",
    en: "Nothing is owed on this debt any more. Say what amount the offer is about.",
  },
  "offer.other-accepted": {
    "zh-CN": "已经接受了另一份方案。要换，先撤回那一份的答复。",
    en: "Another offer is accepted already. To change over, take that answer back first.",
  },
  "offer.over": {
    "zh-CN": "这份方案只到{date}有效。请机构重新给一份，再记下来。",
    en: "This offer was open until {date}. Ask the lender for a new one and record it.",
  },
  "offer.sign-off-staff": {
    "zh-CN": "缺这条条款时，要由顾问确认。请给顾问留言，一起看过再接受。",
    en: "Without that clause a counsellor has to sign it off. Write to your counsellor and look at it together first.",
  },
  "offer.unknown": {
    "zh-CN": "没有找到编号为 {id} 的方案，请先记录方案。",
    en: "There is no offer {id}. Record the offer first.",
  },
  "offer.waives-too-much": {
    "zh-CN": "减免的金额比方案针对的欠款还多，请检查一下。",
    en: "More is waived than the offer is about. Check the two amounts.",
  },
  "payoff-order.no-line": {
    "zh-CN": "自定顺序要写明先还哪一笔，请排好顺序再保存。",
    en: "An order of your own names the debts, the first in line first. Put them in order and save again.",
  },
  "payoff-order.no-reason": {
    "zh-CN": "请写一句为什么这样排，以后自己和顾问都看得懂。",
    en: "Say in a sentence why in this order, so that it is understood later.",
  },
  "plan.differences-open": {
    "zh-CN":
      "机构说的和我们账上的还差 {amount}，没有对清。先到「对账」里逐项弄清，再启用计划；来不及的，请主管写明理由放行。",
    en: "The lender's statement and our books still differ by {amount}. Clear that up under Reconcile first; if there is no time, a supervisor can let it pass with a reason.",
  },
} as const satisfies Record<string, Text>;

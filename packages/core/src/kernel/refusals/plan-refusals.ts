import type { Text } from "../language.ts";

/** About plans: instalments that were worked out, agreed to and are paid. */
export const planRefusals = {
  "big-spend.statement-past": {
    "zh-CN": "账单日要写还没到的那一个，这样来得及提前提醒。",
    en: "Name a statement day that is still to come, so that there is time to remind you.",
  },
  "plan.active": {
    "zh-CN": "这份计划已经在执行了。要改金额或日子，用“调整”。",
    en: "This plan has begun already. To change sums or days, change the plan.",
  },
  "plan.differences-supervisor": {
    "zh-CN": "对账还有差异时，要由主管写明理由才能启用。请先对清，或请主管来启用。",
    en: "While the statement differs, only a supervisor can let the plan begin, with a reason. Clear it up first, or ask a supervisor.",
  },
  "plan.ended": {
    "zh-CN": "这份计划已经结束了。要继续，请新起草一份。",
    en: "This plan is over. To go on, draft a new one.",
  },
  "plan.no-authorisation": {
    "zh-CN": "没有找到这个还有效的自动扣款授权。先在借款资料里记下它，再来绑定。",
    en: "There is no such authorisation that still holds. Record it with the debt first, then bind it.",
  },
  "plan.no-budget": {
    "zh-CN": "还没有记下每月收支，看不出这份计划承不承受得起。先记收支；来不及的，写明理由再启用。",
    en: "No monthly budget is saved, so nobody can tell whether this can be afforded. Save it first, or give a reason for beginning all the same.",
  },
  "plan.no-words": {
    "zh-CN": "请写一句哪里有问题，顾问好接着改。",
    en: "Say in a sentence what the question is, so that it can be worked on.",
  },
  "plan.not-active": {
    "zh-CN": "计划还没有启用，先启用再绑定自动还款。",
    en: "The plan has not begun. Activate it first, then let it pay by itself.",
  },
  "plan.not-agreed": {
    "zh-CN": "来访者还没有同意这份计划。请先给来访者看，记下同意再启用。",
    en: "The client has not agreed to this plan. Share it and record the yes first.",
  },
  "plan.not-as-offered": {
    "zh-CN": "接受的方案一共付 {offered}，计划里是 {planned}。请核对每期金额和期数。",
    en: "The accepted offer comes to {offered}, this plan to {planned}. Check the instalments and how many there are.",
  },
  "plan.not-shared": {
    "zh-CN": "这份计划还是草稿，没有给来访者看过，还不能答复。",
    en: "This plan is still a draft that was not shared, so it cannot be answered yet.",
  },
  "plan.offer-not-accepted": {
    "zh-CN": "这份方案还没有接受。先记下接受，再按它起草计划。",
    en: "That offer is not accepted. Record the yes first, then draft the plan by it.",
  },
  "plan.other-alive": {
    "zh-CN": "这笔借款已经有一份计划给来访者看过了。请调整那一份，或先结束它。",
    en: "This debt has a plan that was shared already. Change that one, or end it first.",
  },
  "plan.out-of-order": {
    "zh-CN": "分段的日期有重叠，请让每一段从前一段之后的月份开始。",
    en: "Its parts overlap. Let each begin in a month after the one before has ended.",
  },
  "plan.over-budget": {
    "zh-CN":
      "所有计划加起来一个月最多要 {peak}，每月只剩 {surplus}。请改小金额或拉长时间；一定要启用的，写明理由。",
    en: "All plans together ask for up to {peak} in a month, and a month leaves {surplus}. Lower the instalments or take longer; to begin all the same, give a reason.",
  },
  "plan.settled": {
    "zh-CN": "这笔借款已经结清，不再需要还款计划。",
    en: "This debt is paid off, so it needs no plan.",
  },
  "plan.shared": {
    "zh-CN": "这份计划已经给来访者看过了。要改，用“调整”，写明原因。",
    en: "This plan was shared already. To alter it, change the plan and say why.",
  },
  "plan.unknown": {
    "zh-CN": "没有找到编号为 {id} 的计划，请刷新后再试。",
    en: "There is no plan {id}. Reload the page and try again.",
  },
  "promise.past": {
    "zh-CN": "答应的日子要写今天或以后的。",
    en: "Name a day that is today or still to come.",
  },
} as const satisfies Record<string, Text>;

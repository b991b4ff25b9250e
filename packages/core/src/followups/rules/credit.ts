import { addDays, addYears, type IsoDate } from "../../calendar/dates.ts";
import type { DebtFacts, Said } from "../../casefile/facts.ts";
import { markHiddenOn } from "../../credit/one-off-repair.ts";
import type { Text } from "../../kernel/language.ts";
import type { NoticeId } from "../../notices/notice-id.ts";
import type { Bounds, DebtRule, Instance } from "../rule.ts";
import { firstSince, settlements, settlementsIf } from "./anchors.ts";
import { onDueDay } from "./on-due-day.ts";

/** A check counts from this many days before its date on. */
const opensDaysBefore = 5;

interface Look {
  readonly part: string;
  readonly days: number;
  readonly bounds: Bounds;
  /** The check on which the others rest is always there. */
  readonly mayBeOff: boolean;
  readonly title: (days: number) => Text;
  readonly notice: NoticeId;
}

function creditCheck({ part, days, bounds, mayBeOff, title, notice }: Look): DebtRule {
  return {
    id: `R06.${part}`,
    version: 1,
    title: title(days),
    titleFor: title,
    why: {
      "zh-CN": "机构报送以后，征信中心一般第二天就更新；慢的是机构自己的报送周期。",
      en: "The bureau updates the day after the lender submits; the lender's own cycle is the slow part.",
    },
    endsWhen: {
      "zh-CN": "核对过信用报告上的三件事：状态、逾期标记、额度",
      en: "The report was checked for its three points: status, marks, credit line",
    },
    anchor: "settlement",
    offset: { days },
    clock: "advice",
    sources: ["A15", "A16", "A17", "A18", "B19", "L2"],
    opensDaysBefore,
    adjustable: {
      days: bounds,
      steps: { due: [-opensDaysBefore, 0] },
      ...(mayBeOff ? { off: true } : {}),
    },
    steps: [onDueDay(notice)],
    escalate: { workingDays: 5 },
    instances: settlements,
    endedBy: ownCheckFrom,
  };
}

/** A check of the person's own account; the insurer's (C1) is a matter of its own. Odd words answer nothing (B21). */
function ownCheckFrom(facts: DebtFacts, instance: Instance, from: IsoDate): Said | undefined {
  return firstSince(
    instance,
    facts.checks,
    ({ accountType, statusCode, on }) =>
      accountType !== "C1" && statusCode !== "other" && on >= from,
  );
}

export const creditRules: readonly DebtRule[] = [
  creditCheck({
    part: "early",
    days: 30,
    bounds: [20, 34],
    mayBeOff: true,
    title: () => ({ "zh-CN": "早看一次信用报告", en: "Early look at the credit report" }),
    notice: "credit-check-early",
  }),
  creditCheck({
    part: "main",
    days: 45,
    bounds: [40, 70],
    mayBeOff: false,
    title: (days) => ({
      "zh-CN": `核对信用报告（${days}天）`,
      en: `Check the credit report (${days} days)`,
    }),
    notice: "credit-check-main",
  }),
  creditCheck({
    part: "last",
    days: 90,
    bounds: [80, 180],
    mayBeOff: true,
    title: () => ({ "zh-CN": "最后看一次信用报告", en: "Last look at the credit report" }),
    notice: "credit-check-last",
  }),
  {
    id: "R13",
    version: 1,
    title: { "zh-CN": "确认旧的逾期记录已经删除", en: "Check that the old record is gone" },
    why: {
      "zh-CN": "不良信息自终止之日起保存五年，之后应当删除。",
      en: "Bad information is kept five years from its end and must then be deleted.",
    },
    endsWhen: {
      "zh-CN": "五年后的报告核对过",
      en: "A report from after the five years was checked",
    },
    anchor: "settlement",
    offset: { years: 5 },
    clock: "law",
    sources: ["B59", "A17", "L1"],
    article: "《征信业管理条例》第16条",
    opensDaysBefore: 0,
    steps: [onDueDay("record-gone")],
    escalate: "never",
    instances: (facts) => settlementsIf(facts, facts.terms.hadOverdue === true),
    dueOn: (_, __, fiveYears) => addDays(fiveYears, 1),
    endedBy: (facts, instance) => ownCheckFrom(facts, instance, addYears(instance.anchorOn, 5)),
  },
  {
    id: "R18",
    version: 1,
    title: {
      "zh-CN": "确认一次性修复的标记已经隐藏",
      en: "Check that the one-off repair hid the mark",
    },
    why: {
      "zh-CN": "这笔符合一次性信用修复的条件。不用申请、不用花钱，到日子看一眼就好。",
      en: "This debt meets the one-off repair's conditions. No application, no fee: just look on the day.",
    },
    endsWhen: { "zh-CN": "报告核对过", en: "A report was checked" },
    anchor: "settlement",
    offset: { days: 0 },
    clock: "law",
    sources: ["L11"],
    article: "中国人民银行一次性信用修复政策（2025年12月22日）",
    opensDaysBefore: 0,
    steps: [onDueDay("repair-mark-check")],
    escalate: "never",
    instances: (facts) =>
      settlements(facts).filter(
        ({ anchorOn }) => markHiddenOn(facts.terms.overdues, anchorOn) !== undefined,
      ),
    dueOn: (facts, { anchorOn }, byOffset) =>
      markHiddenOn(facts.terms.overdues, anchorOn) ?? byOffset,
    endedBy: (facts, instance) => {
      const hiddenOn = markHiddenOn(facts.terms.overdues, instance.anchorOn);
      return hiddenOn === undefined ? undefined : ownCheckFrom(facts, instance, hiddenOn);
    },
  },
];

import { addDays } from "../../calendar/dates.ts";
import type { DebtRule } from "../rule.ts";
import { firstSince, settlements } from "./anchors.ts";
import { onDueDay } from "./on-due-day.ts";

const opensDaysBefore = 5;

/** Interest of the last days can turn up months later (A06, A07): three looks find it first. */
export const balanceRules: readonly DebtRule[] = [30, 60, 90].map((days) => ({
  id: `R07.${days}`,
  version: 1,
  title: {
    "zh-CN": `看一眼余额是不是0（第${days}天）`,
    en: `Check that the balance is zero (day ${days})`,
  },
  why: {
    "zh-CN": "提前还款时，最后几天的利息有时会晚一点才出现。",
    en: "After an early payoff the interest of the last days sometimes turns up late.",
  },
  endsWhen: { "zh-CN": "看到余额是0", en: "A balance of zero was seen" },
  anchor: "settlement",
  offset: { days },
  clock: "advice",
  sources: ["A06", "A07"],
  opensDaysBefore,
  steps: [onDueDay("balance-check")],
  escalate: { workingDays: 5 },
  instances: settlements,
  endedBy: (facts, instance) =>
    firstSince(
      instance,
      facts.balanceSeen,
      ({ balanceFen, on }) =>
        balanceFen === 0 && on >= addDays(instance.anchorOn, days - opensDaysBefore),
    ),
}));

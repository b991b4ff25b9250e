import type { Text } from "../../kernel/language.ts";
import type { Bounds, DebtRule } from "../rule.ts";
import { firstSince, settlements } from "./anchors.ts";
import { onDueDay } from "./on-due-day.ts";

const opensDaysBefore = 5;

function titleFor(days: number): Text {
  return {
    "zh-CN": `看一眼余额是不是0（第${days}天）`,
    en: `Check that the balance is zero (day ${days})`,
  };
}

const looks: readonly (readonly [days: number, bounds: Bounds])[] = [
  [30, [20, 35]],
  [60, [45, 70]],
  [90, [80, 120]],
];

/** Interest of the last days can turn up months later (A06, A07): three looks find it first. */
export const balanceRules: readonly DebtRule[] = looks.map(([days, bounds]) => ({
  id: `R07.${days}`,
  version: 1,
  title: titleFor(days),
  titleFor,
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
  adjustable: { days: bounds, steps: { due: [-opensDaysBefore, 0] }, off: true },
  steps: [onDueDay("balance-check")],
  escalate: { workingDays: 5 },
  instances: settlements,
  endedBy: (facts, instance, opensOn) =>
    firstSince(
      instance,
      facts.balanceSeen,
      ({ balanceFen, on }) => balanceFen === 0 && on >= opensOn,
    ),
}));

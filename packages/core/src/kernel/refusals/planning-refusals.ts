import type { Text } from "../language.ts";

/** About choosing which debt comes first. */
export const planningRefusals = {
  "payoff-order.no-line": {
    "zh-CN": "自定顺序要写明先还哪一笔，请排好顺序再保存。",
    en: "An order of your own names the debts, the first in line first. Put them in order and save again.",
  },
  "payoff-order.no-reason": {
    "zh-CN": "请写一句为什么这样排，以后自己和顾问都看得懂。",
    en: "Say in a sentence why in this order, so that it is understood later.",
  },
} as const satisfies Record<string, Text>;

import type { OperationTexts } from "./operation-text.ts";

/** What is read from a contact log. */
export const conductTexts = {
  readClientConduct: {
    summary: { "zh-CN": "联系记录里看得出什么", en: "What the client's contact log shows" },
    description: {
      "zh-CN":
        "不清楚是哪一笔借款的联系。和 readDebtConduct 一样，只是不知道机构是谁，适用范围都要再看。",
      en: "Contacts about no debt in particular: like readDebtConduct, but the lender is unknown, so every scope has to be looked at.",
    },
  },
  readDebtConduct: {
    summary: { "zh-CN": "联系记录里看得出什么", en: "What the contact log of a debt shows" },
    description: {
      "zh-CN":
        "按天对照催收方面的标准和规定，列出“可能不符合”的地方、适用范围和把握；要的钱像不像几天的利息；结清报价和实际付款差几分。每次都是现算的，不保存，也不是结论。",
      en: "Day by day against what is said about collection: what may not accord, with scope and confidence; whether a demand is what a few days of interest would be; the payoff quote against what was paid, to the cent. Worked out at each request, never stored, and no verdict.",
    },
  },
} as const satisfies OperationTexts;

import type { OperationTexts } from "./operation-text.ts";

/** What the operations on credit reports are for. */
export const creditTexts = {
  readCreditReport: {
    summary: {
      "zh-CN": "信用报告：次数和核对",
      en: "Read the credit report: count and comparison",
    },
    description: {
      "zh-CN":
        "今年查过几次、还剩几次免费、下一次在哪里查要多少钱；最近一次逐笔核对的报告和每笔借款的记录差在哪里。要记一次核对，记录一个 aftercare.credit-report.read.v1 事件。这里只做比较，不会替任何人下结论。",
      en: "How many reports were obtained this year, how many are left free and what the next one costs where; and the report that was read last beside what is recorded of every debt. To have one compared, record an aftercare.credit-report.read.v1 event. It only compares; people decide.",
    },
  },
} as const satisfies OperationTexts;

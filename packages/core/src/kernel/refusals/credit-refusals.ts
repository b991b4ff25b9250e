import type { Text } from "../language.ts";

/** About objections and what becomes of them. */
export const creditRefusals = {
  "objection.closed": {
    "zh-CN": "这条异议已经结束，不用再记一次。",
    en: "This objection is closed already; there is nothing to record.",
  },
  "objection.no-platform": {
    "zh-CN": "只有交到征信中心的异议有平台进度。机构的答复，请直接记「收到答复」。",
    en: "Only an objection filed with the Credit Reference Center has states on its platform. Record the institution's answer instead.",
  },
  "objection.no-poa": {
    "zh-CN":
      "代来访者提交异议，要先有授权委托书。请把签好的委托书传到这笔借款的资料，再选它；或者由来访者自己提交。",
    en: "Filing for a client takes a power of attorney. Add the signed one to this debt's files and choose it, or let the client file.",
  },
  "objection.state-back": {
    "zh-CN": "平台的进度只会往前走：核查中，然后审核未通过或处理中，最后处理完成。请检查一下。",
    en: "The platform's states only move on: checking, then review failed or handling, then handled. Check what it shows.",
  },
  "objection.step-done": {
    "zh-CN": "这一步已经记过了。",
    en: "This step is recorded already.",
  },
} as const satisfies Record<string, Text>;

import type { Texts } from "../../language/language.ts";

export const lenderNoteTexts = {
  title: { "zh-CN": "{lender}的办法", en: "How it is at {lender}" },
  debit: { "zh-CN": "取消自动扣款", en: "Cancelling its debit" },
  closure: { "zh-CN": "申请注销账户", en: "Closing the account" },
  cycle: { "zh-CN": "多久报送一次", en: "How often it reports" },
  cycleUnknown: {
    "zh-CN": "这一家的报送频次不清楚，按一般情况算：还清后45天左右看一次。",
    en: "Not known for this one; as a rule, look about 45 days after the payoff.",
  },
  official: { "zh-CN": "官方渠道", en: "Official channels" },
  check: {
    "zh-CN": "打之前，和合同、官方 App 或卡片背面对一下。",
    en: "Before you dial, compare it with your contract, the official app or the back of the card.",
  },
  checked: { "zh-CN": "最近核对：", en: "Last checked:" },
} as const satisfies Texts;

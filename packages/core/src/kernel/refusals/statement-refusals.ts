import type { Text } from "../language.ts";

/** About the lender's statement beside our books. */
export const statementRefusals = {
  "statement.differences-open": {
    "zh-CN": "还有没对清的项目。逐项写明谈好的金额，再签字确认。",
    en: "Some lines are still open. Say for each what was agreed, then sign it off.",
  },
  "statement.finished": {
    "zh-CN": "这份对账已经签字或了结，不能再改。机构又给了新的对账单，就另记一份。",
    en: "This reconciliation is finished and cannot be changed. If the lender sent a newer statement, record that one.",
  },
  "statement.no-difference": {
    "zh-CN": "这一项两边一样，没有要写的差异。",
    en: "Both sides name the same sum on this line, so there is no difference to write about.",
  },
  "statement.no-sum": {
    "zh-CN": "请写上这一项双方谈好的金额，没有就写 0。",
    en: "Write the sum that both sides agreed on for this line, 0 if it is nothing.",
  },
  "statement.not-compared": {
    "zh-CN": "先填上我们自己的五项金额，才能逐项核对。",
    en: "Put our own five amounts beside the lender's first, so that each line can be compared.",
  },
  "statement.nothing-left": {
    "zh-CN": "按谈好的金额，这笔借款已经没有欠款了。请改为登记「已结清」。",
    en: "By what was agreed nothing is owed any more. Record the debt as settled instead.",
  },
  "statement.proof-unknown": {
    "zh-CN": "这笔借款的资料里没有编号为 {id} 的文件。请先上传，再附上来。",
    en: "There is no file {id} with this debt. Upload it first, then attach it.",
  },
  "statement.replaced": {
    "zh-CN": "后来又记了更新的对账单，请在最新那一份上核对。",
    en: "A newer statement was recorded. Go on with the latest one.",
  },
  "statement.ticket-answered": {
    "zh-CN": "这次询问已经记过答复。后来又问了，就另记一次。",
    en: "An answer to this is recorded already. If the lender was asked again, record that as a new one.",
  },
  "statement.ticket-unknown": {
    "zh-CN": "没有找到编号为 {id} 的询问，请先记下什么时候问过机构。",
    en: "There is no ticket {id}. Record first that the lender was asked.",
  },
} as const satisfies Record<string, Text>;

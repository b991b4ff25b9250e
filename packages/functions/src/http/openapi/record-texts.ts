/** What the operations on approvals and on the access record are for, by `operationId`. */
export const recordTexts = {
  listApprovals: {
    summary: { "zh-CN": "等审批的事", en: "List what waits for a yes" },
    description: {
      "zh-CN":
        "关闭档案、跳过待办、保全和删除资料由主管审批。等得最久的在前，有结果的在后。顾问看得到自己提的和自己负责的档案的。一页可能不满甚至为空，只要还有 cursor 就没有看完。",
      en: "Closings, skipped follow-ups, holds and deletions of evidence are decided by a supervisor. The longest waiting first, then those that ended. Counsellors see what they asked for and what concerns their files. A page may be short or empty: while there is a cursor there may be more.",
    },
  },
  readApproval: {
    summary: { "zh-CN": "一件审批", en: "Read an approval" },
    description: {
      "zh-CN": "谁提的、要记什么、结果如何。",
      en: "Who asked, for what, and what became of it.",
    },
  },
  decideApproval: {
    summary: { "zh-CN": "审批", en: "Decide an approval" },
    description: {
      "zh-CN":
        "同意就立即记下，情况变了记不了的变成 void。自己提的不能自己批。重复同一个决定不会有变化。",
      en: "A yes records the event at once; if the facts have changed and it cannot be recorded, the approval is void. Nobody decides what they asked for. The same decision again changes nothing.",
    },
  },
  withdrawApproval: {
    summary: { "zh-CN": "收回申请", en: "Take a question back" },
    description: {
      "zh-CN": "只有提出的人能收回，有结果以后不能。",
      en: "Only whoever asked can, and only while it is open.",
    },
  },
  searchAccessRecord: {
    summary: { "zh-CN": "查询访问记录", en: "Search the access record" },
    description: {
      "zh-CN":
        "谁在什么时候登录、打开资料、导出数据或改了设置，新的在前，保存三年，谁也改不了。一页可能不满甚至为空，只要还有 cursor 就还没查完。查询本身也会记下来。",
      en: "Who signed in, opened evidence, exported data or changed settings, and when; newest first, kept for three years, changed by nobody. A page may be short or empty: while there is a cursor there may be more. Searching is recorded too.",
    },
  },
  readClientAccessRecord: {
    summary: { "zh-CN": "谁看过一位来访者的资料", en: "Who looked at a client's data" },
    description: {
      "zh-CN": "来访者可以查自己的；管理员和审计员可以查全机构的。新的在前。",
      en: "Clients may ask about themselves, admins and auditors about anybody. Newest first.",
    },
  },
} as const;

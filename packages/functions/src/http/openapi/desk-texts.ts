import type { OperationTexts } from "./operation-text.ts";

/** What the operations behind the counsellor's and the administrator's screens are for. */
export const deskTexts: OperationTexts = {
  listCaseload: {
    summary: { "zh-CN": "我负责的来访者", en: "List a caseload" },
    description: {
      "zh-CN":
        "每位来访者一行，借款汇总在内：下一件事、逾期和到期、标记、余额。q 可以写姓名、全拼、首字母或机构名。同一个回答里有每个筛选条件下的人数。一次最多看 1,000 位，更多的用 cursor 接着看。列表可能比档案晚一瞬间。",
      en: "One row for each client with the debts rolled up: what comes up next, what is past or due, flags and balance. q takes a name, its pinyin or initials, or a lender's name. The same answer counts the clients behind each filter. At most 1,000 clients are looked at; the cursor goes on from there. Lists may be a moment behind the files.",
    },
  },
  readCaseloadCalendar: {
    summary: { "zh-CN": "到期日历", en: "Read the calendar of deadlines" },
    description: {
      "zh-CN":
        "从 from 到 to（都包括，最多 92 天）每天到期的事：哪位来访者、哪笔借款、什么事、建议还是法定、是否暂定。",
      en: "What is due on each day from one day to another, both included and at most 92 days: whose, which debt, what, by advice or by law, and whether it is provisional.",
    },
  },
  readCaseloadNumbers: {
    summary: { "zh-CN": "我的统计", en: "Read a caseload in numbers" },
    description: {
      "zh-CN": "待办、逾期、今天、七天内，以及往后八周每周多少件。只有自己的数，不排名。",
      en: "What is open, past, due today and within seven days, and how much comes up in each of the next eight weeks. No ranking.",
    },
  },
  listDisputes: {
    summary: {
      "zh-CN": "等答复的异议和投诉",
      en: "List objections and complaints without an answer",
    },
    description: {
      "zh-CN":
        "提给谁、哪天提的、最晚哪天该答复、还剩几天和几个工作日（过了是负数）。该答复得早的在前。",
      en: "To whom, filed on which day, by when an answer is owed, and how many days and working days are left (negative once it has passed). What is owed first comes first.",
    },
  },
  readStepReport: {
    summary: { "zh-CN": "每一步要多久", en: "Read how long each step takes" },
    description: {
      "zh-CN":
        "按机构列出从还清到拿到证明、报告更新、异议和投诉得到答复各用了多少天：笔数、中位数、最长。少于 5 笔的不说；单独一个能从合计里推出来的，合计也不说。主管和管理员可用。",
      en: "By lender, how many days passed from paying to the certificate and to a right report, and until objections and complaints were answered: cases, median, longest. Fewer than five cases are not told, nor a sum that would give one away. For supervisors and administrators.",
    },
  },
  readOverview: {
    summary: { "zh-CN": "机构概览", en: "Read how the organisation stands" },
    description: {
      "zh-CN":
        "来访者、逾期、邮件问题、没有人负责的，每位顾问的负担，以及机器有没有拖延。主管和管理员可用。",
      en: "Clients, what is past, mail trouble, who has nobody, how much each counsellor carries, and whether the machine is behind. For supervisors and administrators.",
    },
  },
};

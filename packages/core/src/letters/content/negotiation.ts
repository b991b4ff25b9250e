import { say } from "../../notices/notice.ts";
import { letterNames } from "../letter-names.ts";
import type { Letter } from "../letter.ts";
import { owesSomething, settledDebts } from "../read-file.ts";
import { answerInWriting, whichDebt } from "./parts.ts";

/** B32, B34: X settled, Y left, by day Z: the real numbers, and no more than them. */
export const negotiation: Letter = {
  id: "negotiation",
  to: "institution",
  title: letterNames.negotiation,
  use: say(
    "告诉机构你已经结清几笔、还剩几笔、打算哪天还清。",
    "Tells the lender how many debts you have paid off, how many are left, and by which day.",
  ),
  tasks: ["R21.promise"],
  sources: ["B32", "B34", "B09"],
  asks: ["until", "monthly", "asked"],
  fits: owesSomething,
  body: [
    whichDebt,
    {
      only: (file) => settledDebts(file).length > 0,
      parts: [
        say(
          "我名下的借款已经结清{settledCount}笔，还有{openCount}笔没有结清，贵机构的这一笔是其中之一。",
          "I have paid off {settledCount} of my debts. Still open: {openCount}, this one with you among them.",
        ),
      ],
    },
    {
      only: (file) => settledDebts(file).length === 0,
      parts: [
        say(
          "我名下还没有结清的借款有{openCount}笔，贵机构的这一笔是其中之一。",
          "My debts that are still open: {openCount}, this one with you among them.",
        ),
      ],
    },
    say(
      "按我的记录，这一笔还剩{balance}。我计划在{until}前还清。",
      "By my own record {balance} of it is left. I plan to have paid it by {until}.",
    ),
    {
      only: ({ typed }) => typed.monthly !== undefined,
      parts: [say("我每月能还{monthly}。", "I can pay {monthly} a month.")],
    },
    {
      only: ({ typed }) => typed.asked !== undefined,
      parts: [say("我希望：{asked}", "I ask for this: {asked}")],
    },
    say(
      "如果贵机构的金额和我的不一致，请告诉我本金、逾期利息、罚息、滞纳金和服务费各是多少。",
      "If your sum is another one, please tell me how much of it is principal, interest, penalty, late fee and service fee.",
    ),
    answerInWriting,
  ],
  talk: [
    say(
      "你好，我是{name}，想谈一下合同 {contract} 的还款安排。",
      "Hello, I am {name}. I would like to talk about how I repay contract {contract}.",
    ),
    {
      only: (file) => settledDebts(file).length > 0,
      line: say(
        "我已经结清{settledCount}笔，还剩{openCount}笔。",
        "I have paid off {settledCount} of my debts. Still open: {openCount}.",
      ),
    },
    say(
      "这一笔我记的是还剩{balance}，你那边是多少？",
      "By my record {balance} is left of this one. What does yours say?",
    ),
    say("我打算在{until}前还清。", "I plan to have paid it by {until}."),
    say(
      "请用短信或邮件把刚才说好的发给我，请问工单编号是多少？",
      "Please send me in writing what we agreed. What is the number of this request?",
    ),
  ],
};

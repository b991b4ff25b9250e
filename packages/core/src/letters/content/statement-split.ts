import { currentStatement } from "../../casefile/reconcile.ts";
import { say } from "../../notices/notice.ts";
import { letterNames } from "../letter-names.ts";
import type { Letter } from "../letter.ts";
import { owesSomething } from "../read-file.ts";
import { answerInWriting, isOfInstitution, whichDebt } from "./parts.ts";

/** B04: the five amounts, where the lender names only a total. */
export const statementSplit: Letter = {
  id: "statement-split",
  to: "institution",
  title: letterNames["statement-split"],
  use: say(
    "机构只给了合计，或还没给对账单时，请它写明五项金额。",
    "Asks for the five amounts where the lender names only a total, or no statement came yet.",
  ),
  tasks: ["R20.split", "R20"],
  sources: ["B04", "B03"],
  fits: (file) =>
    owesSomething(file) &&
    isOfInstitution(file) &&
    currentStatement(file.debt)?.theirs === undefined,
  body: [
    whichDebt,
    {
      only: ({ debt }) => currentStatement(debt) !== undefined,
      parts: [
        say(
          "贵机构{statementOn}给出的合计是{statementTotal}，没有写明各项。",
          "On {statementOn} you named {statementTotal} in all, without its parts.",
        ),
      ],
    },
    say("请书面告诉我，截至答复当日：", "Please tell me in writing, as of the day of your answer:"),
    {
      list: [
        say("本金：", "principal:"),
        say("逾期利息：", "interest on what is late:"),
        say("罚息：", "penalty interest:"),
        say("滞纳金：", "late fee:"),
        say(
          "服务费及其他费用，以及合同依据：",
          "service and other fees, and where the contract says so:",
        ),
      ],
      marks: "number",
    },
    say(
      "请同时提供还款入账记录。核对清楚以后，我再按核对的金额还款。",
      "Please add the record of payments as you booked them. I will pay by the sum we then agree on.",
    ),
    answerInWriting,
  ],
  talk: [
    say(
      "你好，我是{name}，合同 {contract}，想核对应还金额。",
      "Hello, I am {name}, contract {contract}. I would like to check what I owe.",
    ),
    say(
      "请分开说：本金、逾期利息、罚息、滞纳金、服务费各是多少？",
      "Please say it apart: principal, interest, penalty, late fee, service fee.",
    ),
    say(
      "请发一份书面的给我，再告诉我工单编号。",
      "Please send it to me in writing, and tell me the number of this request.",
    ),
  ],
};

import { say } from "../../notices/notice.ts";
import { letterNames } from "../letter-names.ts";
import type { Letter } from "../letter.ts";
import { owesSomething } from "../read-file.ts";
import { answerInWriting, isOfInstitution, whichDebt } from "./parts.ts";

/** A21, A22: what the contract says about paying off early. */
export const prepayClause: Letter = {
  id: "prepay-clause",
  to: "institution",
  title: letterNames["prepay-clause"],
  use: say(
    "提前还清之前，问清条款、违约金和当天的结清金额。",
    "Asks for the clause, the fee and the payoff amount before you pay off early.",
  ),
  tasks: ["R17.residual"],
  sources: ["A21", "A22", "A07"],
  cites: ["civil-677"],
  asks: ["until"],
  fits: (file) => owesSomething(file) && isOfInstitution(file),
  body: [
    whichDebt,
    say(
      "我打算在{until}提前还清这一笔，请书面答复：",
      "I plan to pay it off on {until}. Please answer in writing:",
    ),
    {
      list: [
        say(
          "合同里关于提前还款的条款原文和条款编号；",
          "the words and number of the clause on early repayment;",
        ),
        say(
          "是否收取违约金或手续费，金额和计算方法；",
          "whether a fee is charged, how much, and how it is worked out;",
        ),
        say(
          "到那一天的结清金额：本金、利息、费用各多少，有效到哪天；",
          "the payoff amount for that day, by principal, interest and fees, and until when it holds;",
        ),
        say(
          "利息算到哪一天，还清后会不会再有零头。",
          "until which day interest is counted, and whether anything small can be left afterwards.",
        ),
      ],
      marks: "number",
    },
    answerInWriting,
  ],
  talk: [
    say(
      "你好，我是{name}，合同 {contract}，想在{until}提前还清。",
      "Hello, I am {name}, contract {contract}. I want to pay it off on {until}.",
    ),
    say(
      "那天一共要还多少？本金、利息、费用各多少？",
      "What is it in all on that day, by principal, interest and fees?",
    ),
    say(
      "有没有提前还款的违约金？合同第几条？",
      "Is there a fee for paying early? Which clause says so?",
    ),
    say("还清以后会不会再出现几块钱的利息？", "Can a few yuan of interest turn up afterwards?"),
    say("请发一份书面的给我。", "Please send it to me in writing."),
  ],
};

import { say } from "../../notices/notice.ts";
import { letterNames } from "../letter-names.ts";
import type { Letter } from "../letter.ts";
import { owesSomething } from "../read-file.ts";
import { answerInWriting, isOfInstitution, whichDebt } from "./parts.ts";

/** B37: asks; the reason is the person's own and is not written for them. */
export const penaltyWaiver: Letter = {
  id: "penalty-waiver",
  to: "institution",
  title: letterNames["penalty-waiver"],
  use: say(
    "请机构减免罚息。理由由你自己写，只写真实的。",
    "Asks the lender to waive the penalty. The reason is yours to write, as it is.",
  ),
  tasks: ["R19"],
  sources: ["B37", "B09"],
  asks: ["reason", "until"],
  fits: (file) => owesSomething(file) && isOfInstitution(file),
  body: [
    whichDebt,
    say(
      "按贵机构的对账单，这一笔的罚息是{penalty}。",
      "By your statement, the penalty on it is {penalty}.",
    ),
    say("我的情况：{reason}", "My situation: {reason}"),
    say(
      "我计划在{until}前还清其余部分。请考虑减免罚息，并告诉我减免的金额和条件。",
      "I plan to have paid the rest by {until}. Please consider waiving the penalty, and tell me how much of it and on which terms.",
    ),
    say(
      "减免会不会在信用报告上留下标注，也请一并说明。",
      "Please also tell me whether a waiver will be marked on the credit report.",
    ),
    answerInWriting,
  ],
  talk: [
    say(
      "你好，我是{name}，合同 {contract}，想申请减免罚息。",
      "Hello, I am {name}, contract {contract}. I would like to ask for a waiver of the penalty.",
    ),
    say("罚息现在一共是多少？", "How much is it in all by now?"),
    say("需要什么材料？在哪里提交？", "What papers do you need, and where do I hand them in?"),
    say("减免会不会写进信用报告？", "Would a waiver be marked on the credit report?"),
    say("不同意的话，请告诉我原因。", "If the answer is no, please tell me why."),
  ],
};

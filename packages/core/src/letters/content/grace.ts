import { say } from "../../notices/notice.ts";
import { letterNames } from "../letter-names.ts";
import type { Letter } from "../letter.ts";
import { owesSomething } from "../read-file.ts";
import { answerInWriting, isOfInstitution, whichDebt } from "./parts.ts";

/** B51: a time of grace or another plan. Its answer has a clock (R27). */
export const grace: Letter = {
  id: "grace",
  to: "institution",
  title: letterNames.grace,
  use: say(
    "一段时间内还不上原定的金额时，请机构缓一缓，或调整计划。",
    "Asks for more time or another plan when the agreed sum is too much for a while.",
  ),
  tasks: ["R21.review", "R22"],
  sources: ["B51", "B52", "B34"],
  asks: ["reason", "from", "to", "monthly"],
  fits: (file) => owesSomething(file) && isOfInstitution(file),
  body: [
    whichDebt,
    say("我的情况：{reason}", "My situation: {reason}"),
    say(
      "请允许我从{from}到{to}暂缓还款或少还一些，之后继续按计划还。",
      "Please let me pause or pay less from {from} until {to}; after that I go on as planned.",
    ),
    {
      only: ({ typed }) => typed.monthly !== undefined,
      parts: [
        say("这段时间我每月能还{monthly}。", "During that time I can pay {monthly} a month."),
      ],
    },
    say(
      "同意的话，请写明：这段时间是否计息，是否产生罚息，信用报告上怎么显示。",
      "If you agree, please say whether interest or penalties run meanwhile, and how the credit report will show it.",
    ),
    answerInWriting,
  ],
  talk: [
    say(
      "你好，我是{name}，合同 {contract}，想申请调整还款计划。",
      "Hello, I am {name}, contract {contract}. I would like to ask for another plan.",
    ),
    say("从{from}到{to}，我只能还一部分。", "From {from} until {to} I can pay only a part."),
    say(
      "这段时间算不算逾期？会不会有罚息？",
      "Would that count as late, and would there be penalties?",
    ),
    say(
      "请告诉我工单编号和答复的时间。",
      "Please tell me the number of this request, and when you will answer.",
    ),
  ],
};

import { say } from "../../notices/notice.ts";
import { letterNames } from "../letter-names.ts";
import type { Letter } from "../letter.ts";
import { isSettled } from "../read-file.ts";
import { answerInWriting, isOfInstitution, whichSettledDebt } from "./parts.ts";

/** A14, A18: the account and its credit line. */
export const closureRequest: Letter = {
  id: "closure-request",
  to: "institution",
  title: letterNames["closure-request"],
  use: say(
    "结清以后，请机构注销账户，把授信额度归零。注销不需要再付钱，也不需要验证码。",
    "Asks for the account to be closed and its credit line to be set to zero. It costs nothing and needs no code.",
  ),
  tasks: ["R05"],
  sources: ["A14", "A18"],
  cites: ["civil-558"],
  asks: ["account"],
  fits: (file) => isSettled(file) && isOfInstitution(file) && file.debt.accountClosed === undefined,
  body: [
    whichSettledDebt,
    { facts: ["account"] },
    say("这笔借款已经结清，请：", "The debt is paid off. Please"),
    {
      list: [
        say("注销账户，把授信额度归零；", "close the account and set its credit line to zero;"),
        say("解除代扣授权；", "end the authorisation to debit;"),
        say("把注销情况报送征信系统；", "report the closure to the credit bureau;"),
        say("书面确认注销的日期。", "confirm the day of closure in writing."),
      ],
      marks: "number",
    },
    answerInWriting,
  ],
  talk: [
    say(
      "你好，我是{name}，合同 {contract} 已经结清，想注销账户。",
      "Hello, I am {name}. Contract {contract} is paid off, and I want to close the account.",
    ),
    say("额度也请归零。", "Please set the credit line to zero, too."),
    say("多久能完成？怎么确认？", "How long does it take, and how is it confirmed?"),
  ],
};

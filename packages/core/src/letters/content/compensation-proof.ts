import { say } from "../../notices/notice.ts";
import { letterNames } from "../letter-names.ts";
import type { Letter } from "../letter.ts";
import { answerInWriting, whichDebt } from "./parts.ts";

/** A29, and Civil Code 546 where the claim went on to somebody else. */
export const compensationProof: Letter = {
  id: "compensation-proof",
  to: "institution",
  title: letterNames["compensation-proof"],
  use: say(
    "被代偿以后，请原来的机构证明它这边已经结清，债权转给了谁。",
    "Asks the first lender to certify that it was paid, and to whom its claim went.",
  ),
  tasks: ["R16.platform"],
  sources: ["A29", "A31"],
  cites: ["civil-546"],
  fits: ({ debt }) =>
    debt.compensation !== undefined &&
    !debt.compensationLetters.some(({ from }) => from === "platform"),
  body: [
    whichDebt,
    { facts: ["insurer", "compensatedOn"] },
    say(
      "这笔借款由{insurer}在{compensatedOn}代偿。请出具证明，写明：代偿日期和金额、贵机构这边再无应还款项、债权转让给了谁以及通知我的方式和日期。",
      "{insurer} paid this debt on {compensatedOn}. Please certify the day and amount, that nothing is due to you any more, to whom the claim went, and how and when I was told.",
    ),
    say(
      "信用报告里贵机构名下的账户，请更新为“结清”。",
      "Please set your account on the credit report to “settled”.",
    ),
    answerInWriting,
  ],
};

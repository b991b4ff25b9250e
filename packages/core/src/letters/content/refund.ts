import { say } from "../../notices/notice.ts";
import { letterNames } from "../letter-names.ts";
import type { Letter } from "../letter.ts";
import { chargedDebit, isSettled } from "../read-file.ts";
import { answerInWriting, whichSettledDebt } from "./parts.ts";

/** TC21, A19: money that was taken after settlement; the proof is the line of the bank statement. */
export const refund: Letter = {
  id: "refund",
  to: "institution",
  title: letterNames.refund,
  use: say(
    "结清以后又被自动扣款时，请机构退回并停止代扣。",
    "Asks for the money back when a debit was made after settlement, and for the debits to stop.",
  ),
  tasks: ["R17", "R03"],
  sources: ["A19", "B05"],
  cites: ["civil-985"],
  asks: ["refundTo"],
  fits: (file) => isSettled(file) && chargedDebit(file) !== undefined,
  body: [
    whichSettledDebt,
    { facts: ["debitOn", "debitAmount", "refundTo"] },
    say(
      "这笔借款在{settledOn}已经结清，{debitOn}又从我的账户扣款{debitAmount}。",
      "The debt was paid off on {settledOn}; on {debitOn} you debited my account with {debitAmount} all the same.",
    ),
    say("请：", "Please"),
    {
      list: [
        say("退还{debitAmount}；", "pay back {debitAmount};"),
        say(
          "解除这笔借款的代扣授权，并确认不再扣款；",
          "end the authorisation for this debt and confirm that no further debit will come;",
        ),
        say("说明扣款的原因。", "tell me why it was made."),
      ],
      marks: "number",
    },
    say(
      "随附：银行流水中的这一行、结清证明（有的都附上）。",
      "Enclosed, as far as I have them: the line of the bank statement, the settlement certificate.",
    ),
    answerInWriting,
  ],
  talk: [
    say(
      "你好，我是{name}，合同 {contract}，在{settledOn}已经结清。",
      "Hello, I am {name}, contract {contract}. It was paid off on {settledOn}.",
    ),
    say(
      "{debitOn}又扣了{debitAmount}，请退回。",
      "On {debitOn} another {debitAmount} was debited. Please pay it back.",
    ),
    say("请解除代扣，以后不要再扣。", "Please end the authorisation, so that no more is debited."),
    say(
      "几天能到账？工单编号是多少？",
      "In how many days will it arrive, and what is the number of this request?",
    ),
  ],
};

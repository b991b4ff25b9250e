import { liveSettlement } from "../../casefile/facts.ts";
import { say } from "../../notices/notice.ts";
import { letterNames } from "../letter-names.ts";
import type { Letter } from "../letter.ts";
import { answerInWriting, whichDebt } from "./parts.ts";

/** A30, A31: the insurer that paid in somebody's place has a claim, and an account on the report, of its own. */
export const insurerConfirmation: Letter = {
  id: "insurer-confirmation",
  to: "insurer",
  title: letterNames["insurer-confirmation"],
  use: say(
    "保险或担保机构代偿过的，请它确认追偿已结清，并更新信用报告。",
    "Asks the insurer or guarantor that paid for you to confirm that its claim is settled, and to update the report.",
  ),
  tasks: ["R16.letter", "R16.check"],
  sources: ["A30", "A31"],
  cites: ["credit-25"],
  fits: ({ debt }) =>
    debt.compensation !== undefined &&
    liveSettlement(debt) !== undefined &&
    !debt.compensationLetters.some(({ from }) => from === "insurer"),
  body: [
    whichDebt,
    { facts: ["lender", "compensatedOn", "settledOn"] },
    say(
      "贵机构代偿的款项，我已经还清。请出具债权结清确认函，写明：对应的合同编号、代偿金额、结清金额、结清日期、再无其他应付款项。",
      "I have repaid what you paid in my place. Please confirm in writing: contract number, amount you paid, amount and day of settlement, and that nothing else is due.",
    ),
    say(
      "信用报告里贵机构名下的“被追偿”账户，请更新为“结束”，并告诉我报送的日期。",
      "Please set the account under your name on the credit report to “ended”, and tell me the day on which you report it.",
    ),
    answerInWriting,
  ],
  talk: [
    say(
      "你好，我是{name}，你们代偿过{lender}的合同 {contract}。",
      "Hello, I am {name}. You paid {lender} for contract {contract}.",
    ),
    say(
      "我已经还清，要一份债权结清确认函。",
      "I have repaid it and need a letter that your claim is settled.",
    ),
    say(
      "信用报告上的账户什么时候更新为“结束”？",
      "When will the account on the report be set to “ended”?",
    ),
  ],
};

import { say } from "../../notices/notice.ts";
import { letterNames } from "../letter-names.ts";
import type { Letter } from "../letter.ts";
import { isSettled } from "../read-file.ts";
import { answerInWriting, isOfInstitution, whichSettledDebt } from "./parts.ts";

/** A27, B14, B16: the certificate with its four key fields. */
export const certificateRequest: Letter = {
  id: "certificate-request",
  to: "institution",
  title: letterNames["certificate-request"],
  use: say(
    "还清以后向机构要结清证明。",
    "Asks the lender for the certificate once it is paid off.",
  ),
  tasks: ["R04", "R15.certificate"],
  sources: ["A27", "B14", "B16", "B18"],
  cites: ["civil-558"],
  asks: ["askedOn", "ticket"],
  fits: (file) =>
    isSettled(file) &&
    isOfInstitution(file) &&
    !file.debt.certificates.some(({ mismatches }) => mismatches.length === 0),
  body: [
    whichSettledDebt,
    say(
      "这笔借款已经结清。请为我出具盖章的结清证明，写明以下四项：",
      "This debt is paid off. Please issue a sealed settlement certificate that names:",
    ),
    {
      list: [
        say("账户或合同编号；", "the account or contract number;"),
        say("剩余未清项：无；", "what is still open: nothing;"),
        say("结清金额；", "the amount with which it was settled;"),
        say("结清日期。", "the day on which it was settled."),
      ],
      marks: "number",
    },
    {
      only: ({ debt }) => debt.terms.guaranteed === true,
      parts: [
        say(
          "这笔借款有人担保，解除担保要用到这份证明。",
          "Somebody stands guarantor for it, and needs the certificate to be released.",
        ),
      ],
    },
    {
      only: ({ typed }) => typed.askedOn !== undefined,
      parts: [
        say(
          "我在{askedOn}已经申请过一次，工单编号 {ticket}，还没有收到。",
          "I asked for it on {askedOn} (request number {ticket}) and have not received it.",
        ),
      ],
    },
    answerInWriting,
  ],
  talk: [
    say(
      "你好，我是{name}，合同 {contract}，在{settledOn}已经结清。",
      "Hello, I am {name}, contract {contract}. It was paid off on {settledOn}.",
    ),
    say(
      "我要一份盖章的结清证明，上面要有账户、剩余项、金额和日期。",
      "I need a sealed settlement certificate with account, remaining items, amount and date.",
    ),
    say("大概几天能好？发到哪里？", "How many days will it take, and where will it be sent?"),
    say("请告诉我这次的工单编号。", "Please tell me the number of this request."),
  ],
};

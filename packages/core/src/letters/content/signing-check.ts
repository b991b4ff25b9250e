import { acceptedOffer } from "../../casefile/offer-fact.ts";
import { say } from "../../notices/notice.ts";
import { letterNames } from "../letter-names.ts";
import type { Letter } from "../letter.ts";
import { isSettled } from "../read-file.ts";
import { whichDebt } from "./parts.ts";

/** B17: what to look at before a confirmation or termination letter is signed; the counsellor reads it first. */
export const signingCheck: Letter = {
  id: "signing-check",
  to: "self",
  isForSelf: true,
  title: letterNames["signing-check"],
  use: say(
    "机构让你签清偿确认函、协议终止函时，先照着核对。",
    "For when the lender asks you to sign a confirmation or termination letter.",
  ),
  tasks: ["R04", "R05"],
  sources: ["B17"],
  fits: (file) => isSettled(file) || acceptedOffer(file.debt) !== undefined,
  body: [
    whichDebt,
    say(
      "先给顾问看，再签。每一项看过就打勾：",
      "Show it to your counsellor first. Tick what you have seen:",
    ),
    {
      list: [
        say(
          "抬头的机构，是合同上的那一家，或者收到过债权转让通知。",
          "The letter is from the lender in the contract, or you were told of an assignment.",
        ),
        say("姓名、合同编号和我的一致。", "Name and contract number are mine."),
        say(
          "写明了结清金额和结清日期，和我的还款记录一致。",
          "Amount and day of settlement are there and agree with my record.",
        ),
        say(
          "写明再没有未清的本金、利息和费用。",
          "It says that no principal, interest or fee is left.",
        ),
        say(
          "没有让我承认我没有借过的钱，没有新的承诺。",
          "It makes me admit or promise nothing that is not so.",
        ),
        say("没有空白没填的地方。", "Nothing in it is left blank."),
        say("附件和正文提到的文件都在。", "All papers it refers to are there."),
        say("写明对方会怎样更新信用报告。", "It says how they will update the credit report."),
        say("签完双方各留一份，我拍了照。", "Each side keeps a copy; I took a photo."),
      ],
      marks: "box",
    },
    say(
      "看不懂的地方先不签，请顾问或律师看。",
      "What you do not understand, do not sign: let your counsellor or a lawyer read it.",
    ),
  ],
};

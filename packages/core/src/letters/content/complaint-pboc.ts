import { say } from "../../notices/notice.ts";
import { letterNames } from "../letter-names.ts";
import type { Letter } from "../letter.ts";
import { filedObjection } from "../read-file.ts";

/** B41, Article 26: the branch of the central bank, when an objection was not answered or not followed. */
export const complaintPboc: Letter = {
  id: "complaint-pboc",
  to: "pboc-branch",
  title: letterNames["complaint-pboc"],
  use: say(
    "异议过了20天没有答复，或答复不解决问题时，投诉到当地人民银行。",
    "A complaint to the central bank's local branch when an objection was not answered within 20 days, or not solved.",
  ),
  tasks: ["R09", "R10"],
  sources: ["B41", "B59"],
  cites: ["credit-25", "credit-26"],
  asks: ["happened", "asked"],
  fits: (file) => filedObjection(file) !== undefined,
  body: [
    { facts: ["name", "phone", "lender", "contract", "objectedOn", "objectionReceipt"] },
    {
      only: (file) => filedObjection(file)?.answered === undefined,
      parts: [
        say(
          "我在{objectedOn}提出异议，到{today}我没有收到书面答复。",
          "I objected on {objectedOn}. By {today} I have received no answer in writing.",
        ),
      ],
    },
    {
      only: (file) => filedObjection(file)?.answered !== undefined,
      parts: [
        say(
          "我在{objectedOn}提出异议，收到了答复，内容没有更正。",
          "I objected on {objectedOn} and was answered; the entry was not corrected.",
        ),
      ],
    },
    say("经过：{happened}", "What happened: {happened}"),
    say("我的请求：{asked}", "What I ask for: {asked}"),
    say(
      "随附：异议申请和受理凭证、答复（如有）、信用报告的有关页、还款凭证。",
      "Enclosed, as far as I have them: the objection and its receipt, the answer, the pages of the report, proofs of payment.",
    ),
  ],
};

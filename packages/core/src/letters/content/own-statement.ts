import { say } from "../../notices/notice.ts";
import { letterNames } from "../letter-names.ts";
import type { Letter } from "../letter.ts";

/** B41: what is left when an objection was not followed. The bureau records it beside the entry. */
export const ownStatement: Letter = {
  id: "own-statement",
  to: "bureau",
  title: letterNames["own-statement"],
  use: say(
    "异议没有被采纳时，请征信中心在报告里加上你自己的说明。",
    "Has the bureau add your own explanation to the report when an objection was not followed.",
  ),
  tasks: ["R09"],
  sources: ["B41"],
  cites: ["credit-16"],
  asks: ["happened"],
  fits: ({ debt }) =>
    debt.objections.some(
      ({ answered }) => answered !== undefined && answered.outcome !== "corrected",
    ),
  body: [
    { facts: ["name", "lender", "contract", "objectedOn", "objectionReceipt"] },
    say(
      "就上述账户，我请求在信用报告中添加以下说明：",
      "I ask that this explanation be added to the account above:",
    ),
    say("{happened}", "{happened}"),
    say("以上内容由我本人负责，属实。", "I stand for what it says; it is true."),
  ],
};

import { say } from "../../notices/notice.ts";
import { letterNames } from "../letter-names.ts";
import type { Letter } from "../letter.ts";
import { isOfInstitution } from "./parts.ts";

/** A03, A30: to the regulator of banks and insurers, after the institution itself had its time. */
export const complaint12378: Letter = {
  id: "complaint-12378",
  to: "hotline-12378",
  title: letterNames["complaint-12378"],
  use: say(
    "机构没有按时处理投诉时，打 12378 或寄给当地监管局。",
    "For the hotline 12378 or the local office when the institution did not settle a complaint in time.",
  ),
  tasks: ["R11", "R16.letter"],
  sources: ["A03", "A30"],
  asks: ["happened", "asked"],
  fits: (file) =>
    isOfInstitution(file) && file.debt.complaints.some(({ body }) => body === "institution"),
  body: [
    { facts: ["name", "phone", "lender", "contract"] },
    say(
      "我已经向这家机构投诉，情况如下：",
      "I have complained to this institution. This is how it stands:",
    ),
    say("经过：{happened}", "What happened: {happened}"),
    say("我的请求：{asked}", "What I ask for: {asked}"),
    say(
      "随附：投诉编号和记录、合同、还款凭证、聊天或通话记录（有的都附上）。",
      "Enclosed, as far as I have them: number and record of the complaint, contract, proofs of payment, messages or calls.",
    ),
  ],
  talk: [
    say(
      "你好，我要反映{lender}没有处理我的投诉。",
      "Hello, I want to report that {lender} has not settled my complaint.",
    ),
    say("我是{name}，合同编号 {contract}。", "I am {name}, contract {contract}."),
    say("机构的投诉编号我念给你听。", "I can read you the number of my complaint there."),
    say("请告诉我这次的受理编号。", "Please tell me the number of this call's record."),
  ],
};

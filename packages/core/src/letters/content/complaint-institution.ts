import { say } from "../../notices/notice.ts";
import { letterNames } from "../letter-names.ts";
import type { Letter } from "../letter.ts";
import { answerInWriting, isOfInstitution, whichDebt } from "./parts.ts";

/** A03, A14, B07: what was asked and not answered. The clock is R11's, from the day it is filed. */
export const complaintInstitution: Letter = {
  id: "complaint-institution",
  to: "institution",
  title: letterNames["complaint-institution"],
  use: say(
    "要过证明、问过差额，对方一直没有答复时，正式投诉到机构的消费者权益部门。",
    "A formal complaint to the lender when it does not answer.",
  ),
  tasks: ["R04", "R11", "R17.stale", "R20.answer"],
  sources: ["A03", "A14", "B07", "A27"],
  asks: ["askedOn", "ticket", "happened", "asked"],
  fits: isOfInstitution,
  body: [
    whichDebt,
    {
      only: ({ typed }) => typed.askedOn !== undefined,
      parts: [
        say(
          "我在{askedOn}联系过贵机构（工单编号 {ticket}），至今没有得到处理。",
          "On {askedOn} I asked you about this (request number {ticket}). It has not been settled.",
        ),
      ],
    },
    say("经过：{happened}", "What happened: {happened}"),
    say("我的要求：{asked}", "What I ask for: {asked}"),
    answerInWriting,
  ],
  talk: [
    say(
      "你好，我是{name}，合同 {contract}，我要投诉，请转消费者权益部门。",
      "Hello, I am {name}, contract {contract}. I want to file a complaint; please put me through to consumer protection.",
    ),
    say(
      "{askedOn}我提过，工单编号 {ticket}，还没有处理。",
      "I asked on {askedOn}, number {ticket}, and it is not settled.",
    ),
    say(
      "请登记投诉，告诉我投诉编号和答复时间。",
      "Please register the complaint. What is its number, and when will you answer?",
    ),
  ],
};

import { say } from "../../notices/notice.ts";
import { letterNames } from "../letter-names.ts";
import type { Letter } from "../letter.ts";
import { fraudContact } from "../read-file.ts";

/** A26, TC12: for the report at the police; the person says what happened, the file says when and how much. */
export const policeStatement: Letter = {
  id: "police-statement",
  to: "police",
  title: letterNames["police-statement"],
  use: say(
    "遇到疑似诈骗，尤其钱已经转出时，带着它去派出所，或打 110、96110 时照着说。",
    "For the police station, or to read from when calling 110 or 96110, above all when money has left.",
  ),
  tasks: ["R17.loss", "R17.scam"],
  sources: ["A26", "A25"],
  asks: ["happened", "paidTo"],
  fits: (file) => fraudContact(file) !== undefined,
  body: [
    { facts: ["name", "phone", "contactOn", "contactNumber"] },
    {
      only: (file) => fraudContact(file)?.paidReported !== undefined,
      parts: [{ facts: ["lostOn", "lost", "paidTo"] }],
    },
    say("经过：{happened}", "What happened: {happened}"),
    say(
      "随附：聊天和短信截图、通话记录、转账凭证（有的都附上）。",
      "Enclosed, as far as I have them: screenshots of chats and messages, call list, proof of transfer.",
    ),
    say("以上内容属实。", "What I say here is true."),
  ],
  talk: [
    say("你好，我要报警，我可能遇到了诈骗。", "Hello, I want to report what may be fraud."),
    say(
      "我是{name}，{contactOn}对方用 {contactNumber} 联系我。",
      "I am {name}. On {contactOn} they contacted me from {contactNumber}.",
    ),
    say("经过是这样的：{happened}", "This is what happened: {happened}"),
    say("请问报警回执的编号是多少？", "What is the number of the police receipt?"),
  ],
};

import { say } from "../../notices/notice.ts";
import { letterNames } from "../letter-names.ts";
import type { Letter } from "../letter.ts";
import { openTransfer } from "../read-file.ts";
import { answerInWriting, whichDebt } from "./parts.ts";

/** A20, Civil Code 546: somebody says that the claim is theirs now, and no notice of that came. */
export const transferNotice: Letter = {
  id: "transfer-notice",
  to: "institution",
  title: letterNames["transfer-notice"],
  use: say(
    "有人说债权已经转给它、你没有收到通知时，向原来的机构问清。",
    "For when somebody says the claim is theirs now, and you were sent no notice of it.",
  ),
  tasks: ["R23.notice"],
  sources: ["A20", "B20", "A01"],
  cites: ["civil-546"],
  fits: (file) => openTransfer(file) !== undefined,
  body: [
    whichDebt,
    say(
      "{newLender}称这笔借款的债权已经转让给它，我没有收到贵机构的转让通知。请书面告诉我：",
      "{newLender} says that the claim was assigned to it. I have received no notice of that from you. Please tell me in writing:",
    ),
    {
      list: [
        say(
          "债权是否转让，转让给谁，哪一天；",
          "whether it was assigned, to whom, and on which day;",
        ),
        say(
          "转让时的金额：本金、利息、费用各多少；",
          "for how much: principal, interest and fees;",
        ),
        say(
          "通知我的方式和日期，以及通知的副本；",
          "how and when I was told, with a copy of the notice;",
        ),
        say(
          "以后向谁还款、由谁出具结清证明、由谁更新信用报告。",
          "whom I pay from now on, who issues the settlement certificate, and who updates the credit report.",
        ),
      ],
      marks: "number",
    },
    answerInWriting,
  ],
  talk: [
    say(
      "你好，我是{name}，合同 {contract}，想确认债权有没有转让。",
      "Hello, I am {name}, contract {contract}. Was the claim assigned to somebody else?",
    ),
    say("有人说转给了{newLender}，是真的吗？", "Somebody says it went to {newLender}. Is that so?"),
    say(
      "请把转让通知发给我，再告诉我工单编号。",
      "Please send me the notice, and tell me the number of this request.",
    ),
  ],
};

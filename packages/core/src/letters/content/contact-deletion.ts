import { say } from "../../notices/notice.ts";
import { letterNames } from "../letter-names.ts";
import type { Letter } from "../letter.ts";
import { isSettled } from "../read-file.ts";
import { answerInWriting, isOfInstitution, whichSettledDebt } from "./parts.ts";

/** B47: contacts and bound cards that are no longer needed. */
export const contactDeletion: Letter = {
  id: "contact-deletion",
  to: "institution",
  title: letterNames["contact-deletion"],
  use: say(
    "结清以后，请机构删除紧急联系人、通讯录和绑定的银行卡。",
    "Asks for emergency contacts, address book and bound cards to be deleted.",
  ),
  tasks: ["R17.contacts"],
  sources: ["B47"],
  asks: ["account"],
  fits: (file) => isSettled(file) && isOfInstitution(file),
  body: [
    whichSettledDebt,
    { facts: ["account"] },
    say(
      "这笔借款已经结清。请删除以下不再需要的信息，并确认删除的日期：",
      "The debt is paid off. Please delete what is no longer needed, and confirm the day:",
    ),
    {
      list: [
        say("紧急联系人的姓名和电话；", "names and numbers of emergency contacts;"),
        say("读取过的通讯录和通话记录；", "address book and call lists that were read;"),
        say("绑定的银行卡和代扣授权；", "bound cards and authorisations to debit;"),
        say(
          "提供给合作方的上述信息，请通知对方一并删除。",
          "the same at partners to whom it was given.",
        ),
      ],
      marks: "number",
    },
    say(
      "按规定必须保存的，请告诉我是哪些、依据什么、保存到哪天。",
      "Where you have to keep something, please tell me what, on what ground, and until when.",
    ),
    answerInWriting,
  ],
};

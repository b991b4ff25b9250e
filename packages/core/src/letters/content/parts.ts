import { isPrivate } from "../../casefile/debt-terms.ts";
import { say } from "../../notices/notice.ts";
import type { Part } from "../letter.ts";
import type { LetterFile } from "../letter-file.ts";

/** What most letters begin with: whose debt it is, and which. */
export const whichDebt: Part = { facts: ["name", "contract", "signedOn"] };

export const whichSettledDebt: Part = { facts: ["name", "contract", "signedOn", "settledOn"] };

export const answerInWriting = say(
  "请把处理结果书面答复给我（短信、邮件或在线客服的文字都可以）。谢谢。",
  "Please answer in writing; a message, a mail or the text of an online chat will do. Thank you.",
);

/** It is owed to an institution, not to family or friends. */
export function isOfInstitution({ debt }: LetterFile): boolean {
  return !isPrivate(debt.terms);
}

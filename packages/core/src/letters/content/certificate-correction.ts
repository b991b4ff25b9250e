import type { CertificateField } from "../../casefile/certificate-fact.ts";
import type { Language, Text } from "../../kernel/language.ts";
import { say } from "../../notices/notice.ts";
import type { Block } from "../../papers/paper.ts";
import { letterNames } from "../letter-names.ts";
import type { Letter } from "../letter.ts";
import type { LetterFile } from "../letter-file.ts";
import { answerInWriting, isOfInstitution, whichSettledDebt } from "./parts.ts";

const fieldNames: Readonly<Record<CertificateField, Text>> = {
  account: say("账户或合同编号", "account or contract number"),
  remaining: say("剩余未清项", "what is still open"),
  amount: say("结清金额", "amount with which it was settled"),
  date: say("结清日期", "day on which it was settled"),
};

/** B16: which of the four key fields is missing or not as it is in our books. */
export const certificateCorrection: Letter = {
  id: "certificate-correction",
  to: "institution",
  title: letterNames["certificate-correction"],
  use: say(
    "证明上有一项缺失或对不上时，请机构重开。",
    "Asks for a new certificate where a field is missing or does not agree.",
  ),
  tasks: ["K03"],
  sources: ["B16"],
  fits: (file) => isOfInstitution(file) && mismatches(file).length > 0,
  body: [
    whichSettledDebt,
    say(
      "贵机构出具的结清证明，下面几项缺失，或和我的记录对不上：",
      "On the settlement certificate that you issued, these fields are missing or differ from my record:",
    ),
    { drawn: drawMismatches },
    say("请核对后重新出具。", "Please check them and issue it again."),
    answerInWriting,
  ],
};

function mismatches({ debt }: LetterFile): readonly CertificateField[] {
  return debt.certificates.at(-1)?.mismatches ?? [];
}

function drawMismatches(file: LetterFile, language: Language): readonly Block[] {
  const items = mismatches(file).map((field) => fieldNames[field][language]);
  return [{ kind: "list", marks: "bullet", items }];
}

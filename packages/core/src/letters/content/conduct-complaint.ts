import { findConduct, type ConductFinding } from "../../conduct/find-conduct.ts";
import { writeAsked, writeFinding } from "../../conduct/write-finding.ts";
import { liveSettlement } from "../../casefile/facts.ts";
import type { Language } from "../../kernel/language.ts";
import { say } from "../../notices/notice.ts";
import type { Block } from "../../papers/paper.ts";
import { letterNames } from "../letter-names.ts";
import type { Letter } from "../letter.ts";
import type { LetterFile } from "../letter-file.ts";
import { answerInWriting, whichDebt } from "./parts.ts";

/** TC11, B50: what the log shows, each with what it may not accord with and whom that binds. No verdict. */
export const conductComplaint: Letter = {
  id: "conduct-complaint",
  to: "institution",
  title: letterNames["conduct-complaint"],
  use: say(
    "联系记录里有“可能不符合”的地方时，请机构核查并改正。",
    "Asks the lender to look into contacts that may not accord with what is asked of it.",
  ),
  tasks: ["R17", "R11"],
  sources: ["B50", "A01", "A03"],
  asks: ["happened"],
  fits: (file) => findingsIn(file).length > 0,
  body: [
    whichDebt,
    {
      only: (file) => liveSettlement(file.debt) !== undefined,
      parts: [say("这笔借款已在{settledOn}结清。", "The debt was paid off on {settledOn}.")],
    },
    say(
      "我记录了下面的联系。每一条写明了可能不符合什么，以及适用范围：",
      "I kept a record of these contacts. Each says what it may not accord with, and whom that binds:",
    ),
    { drawn: drawFindings },
    {
      only: ({ typed }) => typed.happened !== undefined,
      parts: [say("补充说明：{happened}", "To add: {happened}")],
    },
    say(
      "请核查是贵机构还是委托的机构所为，停止不当的联系，并告诉我处理结果。",
      "Please find out whether it was you or somebody on your behalf, stop what should not be, and tell me the result.",
    ),
    answerInWriting,
  ],
};

function findingsIn({ debt }: LetterFile): readonly ConductFinding[] {
  return findConduct(debt.contacts, debt.terms, liveSettlement(debt)?.on);
}

function drawFindings(file: LetterFile, language: Language): readonly Block[] {
  const items = findingsIn(file).map((finding) => {
    const asked = writeAsked(finding, language).replace(/[。.]$/, "");
    return language === "zh-CN"
      ? `${writeFinding(finding, language)}其中说：${asked}。`
      : `${writeFinding(finding, language)} It says: ${asked}.`;
  });
  return [{ kind: "list", marks: "number", items }];
}

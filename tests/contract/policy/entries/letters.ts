import { composeLetterFor } from "@aftercare/core/verbs/letters/compose-letter.ts";
import { listLetters } from "@aftercare/core/verbs/letters/list-letters.ts";
import { printChecklist } from "@aftercare/core/verbs/letters/print-checklist.ts";
import { printEvidenceCover } from "@aftercare/core/verbs/letters/print-evidence-cover.ts";
import { printLetter } from "@aftercare/core/verbs/letters/print-letter.ts";
import type { Entry } from "../entry.ts";

const wanted = {
  letter: "complaint-institution",
  language: "zh-CN",
  typed: {},
  reader: "en",
} as const;

/** Papers that are made from a file: letters, the checklist, the cover of paper copies. */
export const letterEntries: readonly Entry[] = [
  {
    verb: "listLetters",
    act: "letter.compose",
    on: "file",
    denied: "not-there",
    call: (ctx, { debt: { clientId, debtId } }) =>
      listLetters(ctx, { clientId, debtId, language: "zh-CN" }),
  },
  {
    verb: "composeLetterFor",
    act: "letter.compose",
    on: "file",
    denied: "not-there",
    call: (ctx, { debt: { clientId, debtId } }) =>
      composeLetterFor(ctx, { clientId, debtId, ...wanted }),
  },
  {
    verb: "printLetter",
    act: "letter.compose",
    on: "file",
    denied: "not-there",
    call: (ctx, { debt: { clientId, debtId } }) =>
      printLetter(ctx, { clientId, debtId, ...wanted, as: "pdf" }),
  },
  {
    verb: "printChecklist",
    act: "checklist.print",
    on: "file",
    denied: "not-there",
    call: (ctx, { clientId }) => printChecklist(ctx, { clientId, language: "en", as: "page" }),
  },
  {
    verb: "printEvidenceCover",
    act: "checklist.print",
    on: "file",
    denied: "not-there",
    call: (ctx, { debt: { clientId, debtId } }) =>
      printEvidenceCover(ctx, { clientId, debtId, language: "en", as: "page" }),
  },
];

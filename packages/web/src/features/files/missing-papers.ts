import type { FollowUp } from "../../api/clients.ts";
import type { Evidence, EvidenceKind } from "../../api/files.ts";

/** A paper that an open follow-up waits for. */
export interface MissingPaper {
  readonly followUp: FollowUp;
  /** In the API's words; without them it is the screenshot that automatic debit is off. */
  readonly what?: string;
  readonly kind?: EvidenceKind;
}

const autoDebit = "R03";
const certificates = new Set(["R04", "R15.certificate", "K03"]);

/**
 * What is worth adding now: what the rules ask for before something counts as done, and the one picture that no
 * rule asks for but that settles the question later.
 */
export function missingPapers(
  followUps: readonly FollowUp[],
  files: readonly Evidence[],
): readonly MissingPaper[] {
  return followUps
    .filter(({ state, kind }) => state === "open" && kind === "task")
    .flatMap((followUp): readonly MissingPaper[] => {
      const { rule, missing, debtId } = followUp;
      if (missing !== undefined) {
        return [
          { followUp, what: missing, ...(certificates.has(rule) ? { kind: "certificate" } : {}) },
        ];
      }
      if (rule !== autoDebit || hasDebitPicture(files, debtId)) return [];
      return [{ followUp, kind: "autodebit_screenshot" }];
    });
}

function hasDebitPicture(files: readonly Evidence[], debtId: string | undefined): boolean {
  return files.some(
    (file) =>
      file.debtId === debtId &&
      file.kind === "autodebit_screenshot" &&
      (file.standing === "stored" || (file.standing === "awaited" && file.overdue !== true)),
  );
}

import type { FollowUp } from "../../api/clients.ts";
import type { Text } from "../../language/language.ts";
import { actTexts as texts } from "./act-texts.ts";

/** How a client does a thing in the app. */
export type Act =
  /** One press. */
  | { readonly kind: "tick" }
  /** It has a screen of its own, which records more than a tick. */
  | { readonly kind: "go"; readonly to: ActPlace; readonly text: Text }
  /** It ends by itself once the paper is there. */
  | { readonly kind: "upload"; readonly evidence?: string }
  /** Yes or no, on its own page. */
  | { readonly kind: "answer" }
  /** Not yet, or not any more. */
  | { readonly kind: "none" };

type ActPlace =
  | "/debts/$debtId"
  | "/check/$debtId"
  | "/check/$debtId/insurer"
  | "/objection/$debtId";

const creditChecks = /^(R06\.|R13$|R18$)/;
const objections = /^(R08|R09|R10|R11)$/;
const handover = "K04";
const offer = "R19";

export function actOf({ rule, state, debtId, missing }: FollowUp): Act {
  if (state !== "open") return { kind: "none" };
  if (rule === handover) return { kind: "answer" };
  if (debtId !== undefined) {
    if (creditChecks.test(rule)) return go("/check/$debtId", texts.check);
    if (rule === "R16.check") return go("/check/$debtId/insurer", texts.check);
    if (rule === offer) return go("/debts/$debtId", texts.look);
    if (objections.test(rule)) return go("/objection/$debtId", objectionText(rule));
  }
  if (missing !== undefined) return uploadFor(rule);
  return { kind: "tick" };
}

/** Certificates are one paper; other proofs may be of several kinds. */
function uploadFor(rule: string): Act {
  const isCertificate = rule === "R04" || rule === "R15.certificate";
  return isCertificate ? { kind: "upload", evidence: "certificate" } : { kind: "upload" };
}

const go = (to: ActPlace, text: Text): Act => ({ kind: "go", to, text });

const objectionText = (rule: string) => (rule === "R08" ? texts.object : texts.answered);

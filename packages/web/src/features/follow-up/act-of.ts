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
  | "/debts/$debtId/reconcile"
  | "/plan"
  | "/debts/$debtId/contacts"
  | "/debts/$debtId/legal"
  | "/check/$debtId"
  | "/check/$debtId/insurer"
  | "/objection/$debtId";

const creditChecks = /^(R06\.|R13$|R18$)/;
const objections = /^(R08|R09|R10|R11|R24)$/;
const handover = "K04";
const offer = "R19";
const legal = /^R22(\.|$)/;
const reading = "R21.read";
const paying = /^R21\.(due|promise)$/;
const reconciling = /^R20(\.|$)/;

export function actOf({ rule, state, debtId, missing }: FollowUp): Act {
  if (state !== "open") return { kind: "none" };
  if (rule === handover) return { kind: "answer" };
  if (debtId !== undefined) {
    if (creditChecks.test(rule)) return go("/check/$debtId", texts.check);
    if (rule === "R16.check") return go("/check/$debtId/insurer", texts.check);
    if (reconciling.test(rule)) return go("/debts/$debtId/reconcile", texts.reconcile);
    if (legal.test(rule)) return go("/debts/$debtId/legal", texts.legal);
    if (rule === "R17.loss") return go("/debts/$debtId/contacts", texts.loss);
    if (rule === reading || paying.test(rule)) return go("/plan", texts.look);
    if (rule === offer) return go("/debts/$debtId", texts.look);
    if (rule === "R28") return { kind: "upload", evidence: "credit_report" };
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

function objectionText(rule: string): Text {
  if (rule === "R08") return texts.object;
  return rule === "R24" ? texts.look : texts.answered;
}

import type { EvidenceKind } from "../casefile/facts.ts";
import type { Text } from "../kernel/language.ts";

/** What a dossier is for. It decides what goes in: nothing that the purpose does not need (PIPL 6). */
export const dossierPurposes = ["own", "objection", "court"] as const;
export type DossierPurpose = (typeof dossierPurposes)[number];

/** B18, A41: what one purpose needs. */
export interface Scope {
  readonly title: Text;
  /** Stamped on the index and in the manifest. */
  readonly use: Text;
  /** How many debts it may be about; `any` includes the client's own file. */
  readonly debts: "one" | "some" | "any";
  readonly evidence: ReadonlySet<EvidenceKind> | "all";
  /** Types of events by what they begin with, after `aftercare.`. */
  readonly events: readonly string[] | "all";
  /** `careful`: of a contact that reached somebody else neither number nor words. */
  readonly contacts: "whole" | "careful";
  /** `name`: without how to reach the person. */
  readonly person: "whole" | "name";
}

/** What the bureau or the lender needs to correct one account. */
const creditKinds = [
  "bank_record",
  "platform_success",
  "official_receipt",
  "certificate",
  "statement",
  "contract",
  "credit_report",
  "status_screenshot",
  "closure_confirmation",
  "objection_receipt",
  "power_of_attorney",
  "letter",
  "collateral_release",
] as const satisfies readonly EvidenceKind[];

const courtKinds: readonly EvidenceKind[] = [
  ...creditKinds,
  "autodebit_screenshot",
  "contact_record",
];

const aboutTheAccount = [
  "debt.",
  "payment.",
  "settlement.",
  "account.",
  "statement.",
  "credit.",
  "anomaly.",
  "objection.",
  "complaint.",
  "guarantee.",
  "collateral.",
  "compensation.",
  "evidence.added",
  "evidence.withdrawn",
];

export const scopes: Readonly<Record<DossierPurpose, Scope>> = {
  own: {
    title: { "zh-CN": "自己留存", en: "For your own records" },
    use: {
      "zh-CN": "这份档案给本人留存，里面有个人信息，请不要整份转给别人。",
      en: "This dossier is for the person's own records. It holds personal data: please do not pass it on whole.",
    },
    debts: "any",
    evidence: "all",
    events: "all",
    contacts: "whole",
    person: "whole",
  },
  objection: {
    title: { "zh-CN": "征信异议", en: "Credit report objection" },
    use: {
      "zh-CN": "这份档案只用于向征信中心、人民银行或报送机构提出这一笔的征信异议。",
      en: "This dossier is only for an objection about this one account, to the bureau, the central bank or the lender.",
    },
    debts: "one",
    evidence: new Set(creditKinds),
    events: aboutTheAccount,
    contacts: "careful",
    person: "name",
  },
  court: {
    title: { "zh-CN": "法院或仲裁", en: "Court or arbitration" },
    use: {
      "zh-CN": "这份档案只用于与这些借款有关的诉讼、仲裁或调解。",
      en: "This dossier is only for a lawsuit, arbitration or mediation about these debts.",
    },
    debts: "some",
    evidence: new Set(courtKinds),
    events: [...aboutTheAccount, "contact.", "autodebit.", "offer.", "plan.", "promise.", "legal."],
    contacts: "whole",
    person: "name",
  },
};

export function isWanted({ events }: Scope, type: string): boolean {
  if (events === "all") return true;
  const name = type.replace(/^aftercare\./, "");
  return events.some((start) => name.startsWith(start));
}

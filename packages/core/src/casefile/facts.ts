import type { IsoDate } from "../calendar/dates.ts";
import type { Language } from "../kernel/language.ts";
import type { CertificateFact } from "./certificate-fact.ts";
import type { LegalityFact, TransferFact } from "./creditor-facts.ts";
import type { GuarantorFact } from "./guarantor-fact.ts";
import type { HelpRefusedFact } from "./refusal-facts.ts";
import type { ContactFact } from "./contact-fact.ts";
import type { MessageFact, TalkFact } from "./conversation-facts.ts";
import type {
  AnomalyFact,
  ComplaintFact,
  CreditCheckFact,
  ObjectionDraftFact,
  ObjectionFact,
  ReportReadFact,
} from "./credit-facts.ts";
import type { DebtTerms } from "./debt-terms.ts";
import type { NudgeFact, ReviewFact } from "./desk-facts.ts";
import type { DossierFact } from "./dossier-fact.ts";
import type { HabitFacts } from "./habit-facts.ts";
import type { HandoverFact } from "./handover-fact.ts";
import type { LetterFact } from "./letter-fact.ts";
import type { LegalFact } from "./legal-fact.ts";
import type { OfferFact } from "./offer-fact.ts";
import type { PayoffOrderFact } from "./payoff-order.ts";
import type { PlanFact, PromiseFact } from "./plan-fact.ts";
import type { ConsentFact, ConsentPurpose, DataFact, DataRequestFact } from "./privacy-facts.ts";
import type { ReminderFact } from "./reminder-preferences.ts";
import type { StatementFact } from "./statement-fact.ts";

/** Who said it, the local day it happened, and the event (its number in the file's history) that holds the rest. */
export interface Said {
  readonly on: IsoDate;
  readonly by: string;
  readonly seq: number;
  /** The local day we learned of it, when that is later than the day it happened. */
  readonly knownOn?: IsoDate;
}

/** Shared by both kinds of case file. */
export interface FileFacts {
  readonly seq: number;
  readonly openedOn: IsoDate;
  readonly assignee?: Assignee;
  /** The local day on which that assignment was recorded; without it, the file began with it. */
  readonly assignedOn?: IsoDate;
  readonly closed?: Said & { readonly reason: string };
  readonly evidence: readonly EvidenceFact[];
  readonly hold?: Said & { readonly reason: string };
  /** Retention ran out while a hold or a dispute stood: asked again on this day. */
  readonly purgeDeferred?: PurgeDeferredFact;
  /** Consent for evidence was withdrawn, so it must go; at most the last one is alive. */
  readonly erasureCalls?: readonly ErasureCallFact[];
  /** Follow-ups that a person ended, by key. */
  readonly ended: Readonly<Record<string, EndedFact>>;
  readonly snoozed: Readonly<Record<string, IsoDate>>;
  readonly helpAsked: Readonly<Record<string, Said>>;
  /** What became of every reminder step that was acted on, by step key. */
  readonly steps: Readonly<Record<string, StepFact>>;
  readonly revisions: readonly RevisionFact[];
  readonly nudges?: readonly NudgeFact[];
}

export interface PurgeDeferredFact extends Said {
  readonly until: IsoDate;
  /** Not a hold, but proofs of debts that are kept for longer. */
  readonly because?: "debts";
}

export interface ErasureCallFact extends Said {
  readonly evidenceIds: readonly string[];
  readonly done?: Said;
  readonly over?: Said & { readonly reason: "consent-given" | "called-anew" };
}

export interface Assignee {
  readonly id: string;
  readonly address?: string;
}

export interface EndedFact extends Said {
  readonly how: "done" | "skipped";
  readonly reason?: string;
}

/** `uncertain`: the mail may have left; the mail service's feedback decides. */
export type StepFact = "sent" | "withheld" | "failed" | "uncertain" | "acted";

/** A due date that moved because the official calendar or a rule changed, and is told to the person once. */
export interface RevisionFact extends Said {
  readonly followUp: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** The organisation changed the rule; without it the calendar did it. */
  readonly because?: "rules";
}

export interface EvidenceFact extends Said {
  readonly id: string;
  readonly kind: EvidenceKind;
  readonly paymentId?: string;
  /** Whose upload waits for a look at it; what staff and partners bring does not. */
  readonly from?: "client";
  readonly reviewed?: ReviewFact;
  /** The last day on which the file store itself keeps it, whoever wants it deleted. */
  readonly lockedUntil?: IsoDate;
  readonly gone?: true;
}

export const evidenceKinds = [
  "bank_record",
  "platform_success",
  "official_receipt",
  "certificate",
  "statement",
  "contract",
  "credit_report",
  "status_screenshot",
  "autodebit_screenshot",
  "closure_confirmation",
  "objection_receipt",
  "power_of_attorney",
  "letter",
  "contact_record",
  "collateral_release",
  "other",
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

export interface ClientFacts extends FileFacts {
  readonly file: "client";
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
  /** When the phone number last became another one. */
  readonly reachedAnew?: Said;
  readonly language: Language;
  readonly consents: Readonly<Partial<Record<ConsentPurpose, ConsentFact>>>;
  /** As the client wants to be reminded; without it, of everything. */
  readonly reminders?: ReminderFact;
  /** The order chosen last. */
  readonly payoffOrder?: PayoffOrderFact;
  readonly habits?: HabitFacts;
  /** Set when the present address cannot or must not be mailed any more. */
  readonly mailTrouble?: Said & { readonly kind: "bounced" | "complained" };
  /** Own credit reports obtained, for the yearly free ones. */
  readonly reports: readonly (Said & { readonly channel: string })[];
  /** The report that was read last, account by account. */
  readonly reportRead?: ReportReadFact;
  readonly contacts: readonly ContactFact[];
  /** In order; at most the last one is open. */
  readonly handovers?: readonly HandoverFact[];
  readonly requests?: readonly DataRequestFact[];
  readonly dossiers?: readonly DossierFact[];
  /** What client and counsellor wrote to each other, in order. */
  readonly messages?: readonly MessageFact[];
  /** Talks elsewhere than in the app, in the order in which they were logged. */
  readonly talks?: readonly TalkFact[];
  /** The state of everything kept about this client; without it, active. */
  readonly data?: DataFact;
}

export interface DebtFacts extends FileFacts {
  readonly file: "debt";
  readonly terms: DebtTerms;
  /** A21: what the contract says of paying off early was quoted; the words are read in the event. */
  readonly prepayClause?: Said;
  readonly balanceFen: number;
  readonly payments: readonly PaymentFact[];
  /** In order; at most the last one is alive. Each is the anchor T of its own flow. */
  readonly settlements: readonly SettlementFact[];
  readonly statements: readonly StatementFact[];
  /** What the lender offered or we proposed, in order; at most one is accepted. */
  readonly offers?: readonly OfferFact[];
  readonly plan?: PlanFact;
  readonly promises?: readonly PromiseFact[];
  readonly letters?: readonly LetterFact[];
  readonly certificates: readonly CertificateFact[];
  readonly statusSeen: readonly (Said & { readonly status: string; readonly where: string })[];
  readonly balanceSeen: readonly (Said & { readonly balanceFen: number })[];
  readonly accountClosed?: Said;
  readonly cancelledDebits: readonly (Said & { readonly authorisationId: string })[];
  readonly checks: readonly CreditCheckFact[];
  readonly anomalies: readonly AnomalyFact[];
  readonly objections: readonly ObjectionFact[];
  readonly objectionDrafts?: readonly ObjectionDraftFact[];
  readonly complaints: readonly ComplaintFact[];
  readonly contacts: readonly ContactFact[];
  /** Papers from courts and lawyers, in order. */
  readonly legal?: readonly LegalFact[];
  readonly guaranteeReleased?: Said;
  readonly guarantors?: readonly GuarantorFact[];
  readonly helpRefused?: readonly HelpRefusedFact[];
  /** In order. The creditor of the terms is whoever is to be paid now. */
  readonly transfers?: readonly TransferFact[];
  readonly legality?: LegalityFact;
  readonly collateralSteps: readonly CollateralStepFact[];
  readonly compensation?: Said & { readonly insurer: string };
  readonly compensationLetters: readonly (Said & { readonly from: "insurer" | "platform" })[];
}

export interface PaymentFact extends Said {
  readonly id: string;
  readonly amountFen: number;
  readonly reversed?: Said;
}

export interface SettlementFact extends Said {
  readonly how: "paid" | "declared" | "residual-paid";
  readonly paymentId?: string;
  readonly over?: Said & { readonly reason: "reversed" | "residual" | "corrected" };
}

export interface CollateralStepFact extends Said {
  readonly id: string;
  readonly step: "applied" | "accepted" | "released";
}

export type Facts = ClientFacts | DebtFacts;

/** The settlement that still holds, if the debt is settled now. */
export function liveSettlement(facts: DebtFacts): SettlementFact | undefined {
  const last = facts.settlements.at(-1);
  return last !== undefined && last.over === undefined ? last : undefined;
}

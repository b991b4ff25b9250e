import type { HolidayEntry } from "../calendar/holiday-entry.ts";
import type { Instant } from "../calendar/instant.ts";
import type { RuleOverride } from "../followups/rule-override.ts";
import type { OrganisationWording } from "../notices/wording/wording.ts";
import type { OrgId } from "./ids.ts";
import type { Language } from "./language.ts";

/** What an organisation decides for all its cases. Times are `HH:mm` on its own clocks. */
export interface Organisation {
  readonly id: OrgId;
  readonly name: string;
  /** IANA name; every rule's date is a day in this zone. */
  readonly zone: string;
  readonly language: Language;
  readonly mailAt: string;
  readonly quietFrom: string;
  readonly quietUntil: string;
  /** What a person calls when a mail looks odd; shown in every mail. */
  readonly phone: string;
  /** Where staff mail goes while a case has no counsellor with an address of their own. */
  readonly staffAddress: string;
  /** In whose name its mails come, where that is not the product's. */
  readonly sender?: Sender;
  /** Of whom a second factor is asked at sign-in. */
  readonly secondFactor: "off" | "staff";
  /** How many years evidence is kept beyond what the law asks for. */
  readonly retention: { readonly moreYears: number };
  /** What a credit report beyond the free ones costs at its counters, in fen; without it the dated fact says (A23). */
  readonly reportPriceFen?: number;
  /** Every change of a rule since the organisation began, oldest first; never rewritten. */
  readonly rules: readonly RuleOverride[];
  /** Its own words in mails, as they are now; earlier ones are in its earlier versions. */
  readonly wording?: OrganisationWording;
  /** Every notice it entered for years that the product did not have, oldest first; never rewritten. */
  readonly holidays?: readonly HolidayEntry[];
  /** Deactivated it keeps everything, and nobody but the clockwork gets in. */
  readonly state: "active" | "deactivated";
  /** The number of changes so far; every change names the one it was made from. */
  readonly version: number;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
  readonly changedBy: string;
}

/** The address in the envelope stays ours: only what a person sees of it is the organisation's. */
export interface Sender {
  readonly name: string;
  readonly replyTo?: string;
}

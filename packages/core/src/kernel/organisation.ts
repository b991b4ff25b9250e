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
}

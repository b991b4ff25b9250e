import type { ContactTriage } from "@aftercare/core/casefile/contact-fact.ts";
import type { Text } from "../../language/language.ts";
import { triageTexts as texts } from "./triage-texts.ts";

/** What each kind of contact is called among people. */
export const triageNames: Readonly<Record<ContactTriage, Text>> = {
  "stale-data": texts.stale,
  residual: texts.residual,
  audit: texts.audit,
  harassment: texts.harassment,
  scam: texts.scam,
  other: texts.other,
};

import type { Text } from "./language.ts";
import { calendarRefusals } from "./refusals/calendar-refusals.ts";
import { caseRefusals } from "./refusals/case-refusals.ts";
import { evidenceRefusals } from "./refusals/evidence-refusals.ts";
import { organisationRefusals } from "./refusals/organisation-refusals.ts";
import { peopleRefusals } from "./refusals/people-refusals.ts";
import { machinesRefusals } from "./refusals/machines-refusals.ts";
import { nudgeRefusals } from "./refusals/nudge-refusals.ts";
import { planningRefusals } from "./refusals/planning-refusals.ts";
import { privacyRefusals } from "./refusals/privacy-refusals.ts";

/** Every "no" the product can give, with the way out, in both languages; the texts are in `refusals/`. */
export const refusalTexts = {
  ...caseRefusals,
  ...calendarRefusals,
  ...evidenceRefusals,
  ...organisationRefusals,
  ...peopleRefusals,
  ...machinesRefusals,
  ...privacyRefusals,
  ...nudgeRefusals,
  ...planningRefusals,
} as const satisfies Record<string, Text>;

export type RefusalCode = keyof typeof refusalTexts;

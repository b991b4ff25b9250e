import type { Language, Text } from "./language.ts";
import type { Refused, RefusalSlots } from "./refusal.ts";
import { calendarRefusals } from "./refusals/calendar-refusals.ts";
import { caseRefusals } from "./refusals/case-refusals.ts";
import { creditRefusals } from "./refusals/credit-refusals.ts";
import { creditorRefusals } from "./refusals/creditor-refusals.ts";
import { dossierRefusals } from "./refusals/dossier-refusals.ts";
import { evidenceRefusals } from "./refusals/evidence-refusals.ts";
import { importRefusals } from "./refusals/import-refusals.ts";
import { organisationRefusals } from "./refusals/organisation-refusals.ts";
import { peopleRefusals } from "./refusals/people-refusals.ts";
import { letterRefusals } from "./refusals/letter-refusals.ts";
import { machinesRefusals } from "./refusals/machines-refusals.ts";
import { nudgeRefusals } from "./refusals/nudge-refusals.ts";
import { planRefusals } from "./refusals/plan-refusals.ts";
import { planningRefusals } from "./refusals/planning-refusals.ts";
import { privacyRefusals } from "./refusals/privacy-refusals.ts";
import { statementRefusals } from "./refusals/statement-refusals.ts";

/** Every "no" the product can give, with the way out, in both languages; the texts are in `refusals/`. */
export const refusalTexts = {
  ...caseRefusals,
  ...calendarRefusals,
  ...creditRefusals,
  ...creditorRefusals,
  ...evidenceRefusals,
  ...importRefusals,
  ...dossierRefusals,
  ...organisationRefusals,
  ...peopleRefusals,
  ...letterRefusals,
  ...machinesRefusals,
  ...privacyRefusals,
  ...nudgeRefusals,
  ...planningRefusals,
  ...planRefusals,
  ...statementRefusals,
} as const satisfies Record<string, Text>;

export type RefusalCode = keyof typeof refusalTexts;

/** What a refusal says to a person: what is in the way, and the way out. */
export function writeRefusal({ code, slots = {} }: Pick<Refused, "code" | "slots">): Text {
  const text: Text = refusalTexts[code];
  return { "zh-CN": fill(text, slots, "zh-CN"), en: fill(text, slots, "en") };
}

function fill(text: Text, slots: RefusalSlots, language: Language): string {
  return text[language].replace(/\{(\w+)\}/g, (place, name: string) => {
    const words = slots[name] ?? place;
    return typeof words === "string" ? words : words[language];
  });
}

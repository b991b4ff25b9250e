import { caseEntries } from "./entries/cases.ts";
import { decisionEntries } from "./entries/decisions.ts";
import { creditorEntries } from "./entries/creditors.ts";
import { deskEntries } from "./entries/desk.ts";
import { eventEntries } from "./entries/events.ts";
import { evidenceEntries } from "./entries/evidence.ts";
import { importEntries } from "./entries/imports.ts";
import { letterEntries } from "./entries/letters.ts";
import { linkEntries } from "./entries/links.ts";
import { machineEntries } from "./entries/machines.ts";
import { nudgeEntries } from "./entries/nudges.ts";
import { organisationEntries } from "./entries/organisation.ts";
import { peopleEntries } from "./entries/people.ts";
import { privacyEntries } from "./entries/privacy.ts";
import { reminderEntries } from "./entries/reminders.ts";
import { takingOutEntries } from "./entries/taking-out.ts";
import type { Entry } from "./entry.ts";

/** Every verb and every event type, as the table walks them. */
export const registry: readonly Entry[] = [
  ...caseEntries,
  ...deskEntries,
  ...eventEntries,
  ...evidenceEntries,
  ...decisionEntries,
  ...letterEntries,
  ...linkEntries,
  ...reminderEntries,
  ...nudgeEntries,
  ...peopleEntries,
  ...organisationEntries,
  ...creditorEntries,
  ...machineEntries,
  ...privacyEntries,
  ...takingOutEntries,
  ...importEntries,
];

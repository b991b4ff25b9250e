import { calendarOf } from "../../calendar/organisation-calendar.ts";
import { rulesOf } from "../../followups/organisation-rules.ts";
import type { Actor } from "../../kernel/actor.ts";
import { assertNever } from "../../kernel/assert-never.ts";
import type { Context, Ports } from "../../kernel/context.ts";
import type { Organisation } from "../../kernel/organisation.ts";
import { allReminders } from "../links/read-subscription.ts";

/** What a verb needs to act within an organisation: above all its own rules and calendar. */
export function contextIn(ports: Ports, org: Organisation, actor: Actor): Context {
  const [rulebook, calendar] = [rulesOf(ports.rulebook, org), calendarOf(ports.calendar, org)];
  return { ...ports, rulebook, calendar, org, actor };
}

/** A deactivated organisation lets in its clockwork, and whoever takes back the consent to its mails. */
export function isOpenTo({ state }: Organisation, actor: Actor): boolean {
  if (state === "active") return true;
  switch (actor.kind) {
    case "system":
      return true;
    case "link":
      return actor.followUp === allReminders;
    case "user":
    case "apiKey":
    case "webhook":
      return false;
    default:
      return assertNever(actor);
  }
}

import { holidays2027, notice2027 } from "@aftercare/core/calendar/holidays-for-tests.ts";
import type { Context, PersonContext } from "@aftercare/core/kernel/context.ts";
import { changeOrganisation } from "@aftercare/core/verbs/organisation/change-organisation.ts";
import { changeRules } from "@aftercare/core/verbs/organisation/change-rules.ts";
import { checkSender } from "@aftercare/core/verbs/organisation/check-sender.ts";
import { deactivateOrganisation } from "@aftercare/core/verbs/organisation/deactivate-organisation.ts";
import { enterHolidays } from "@aftercare/core/verbs/organisation/enter-holidays.ts";
import { listOrganisationHistory } from "@aftercare/core/verbs/organisation/list-organisation-history.ts";
import { listRules } from "@aftercare/core/verbs/organisation/list-rules.ts";
import { previewHolidays } from "@aftercare/core/verbs/organisation/preview-holidays.ts";
import { previewRules } from "@aftercare/core/verbs/organisation/preview-rules.ts";
import { reactivateOrganisation } from "@aftercare/core/verbs/organisation/reactivate-organisation.ts";
import { readCalendar } from "@aftercare/core/verbs/organisation/read-calendar.ts";
import { readOrganisation } from "@aftercare/core/verbs/organisation/read-organisation.ts";
import { changeWording } from "@aftercare/core/verbs/organisation/change-wording.ts";
import { listWording } from "@aftercare/core/verbs/organisation/list-wording.ts";
import { previewWording } from "@aftercare/core/verbs/organisation/preview-wording.ts";
import { testWording } from "@aftercare/core/verbs/organisation/test-wording.ts";
import type { Entry } from "../entry.ts";
import { expectedOfThing, grantOf } from "../expectation.ts";

const ownSubject = { subject: { "zh-CN": "看一次自己的报告", en: "Look at your own report" } };

const change = { act: "organisation.change", on: "organisation" } as const;

/** The same player as the person they are, outside of every organisation. Machines are nobody. */
function personOf({ actor, org: _, ...ports }: Context): PersonContext {
  const id = actor.kind === "user" ? actor.id : "nobody";
  return { ...ports, user: { id, name: "", email: `${id}@example.org` } };
}

export const organisationEntries: readonly Entry[] = [
  {
    verb: "readOrganisation",
    act: "organisation.read",
    on: "organisation",
    call: (ctx) => readOrganisation(ctx),
  },
  {
    verb: "changeOrganisation",
    ...change,
    call: (ctx) => changeOrganisation(ctx, { version: 1, changes: { name: "新名字" } }),
  },
  {
    verb: "changeRules",
    ...change,
    call: (ctx) => changeRules(ctx, { version: 1, rules: [] }),
  },
  {
    verb: "deactivateOrganisation",
    ...change,
    call: (ctx) => deactivateOrganisation(ctx),
  },
  {
    verb: "reactivateOrganisation",
    act: "organisation.change",
    on: "thing",
    expect(player, target) {
      if (player.actor.kind !== "user" || player.house !== target.house) return "not-there";
      return expectedOfThing(player, grantOf("organisation.change"), target);
    },
    call: (ctx, { orgId }) => reactivateOrganisation(personOf(ctx), orgId),
  },
  {
    verb: "listOrganisationHistory",
    act: "organisation.history",
    on: "organisation",
    call: (ctx) => listOrganisationHistory(ctx, { limit: 20 }),
  },
  {
    verb: "checkSender",
    act: "sender.check",
    on: "organisation",
    call: (ctx) => checkSender(ctx),
  },
  {
    verb: "listRules",
    act: "rules.read",
    on: "organisation",
    call: (ctx) => listRules(ctx),
  },
  {
    verb: "previewRules",
    act: "rules.preview",
    on: "organisation",
    call: (ctx) => previewRules(ctx, { rules: [] }),
  },
  {
    verb: "listWording",
    act: "wording.read",
    on: "organisation",
    call: (ctx) => listWording(ctx),
  },
  {
    verb: "changeWording",
    act: "wording.change",
    on: "organisation",
    call: (ctx) => changeWording(ctx, { version: 1, mail: "self-check", wording: ownSubject }),
  },
  {
    verb: "previewWording",
    act: "wording.read",
    on: "organisation",
    call: (ctx) => previewWording(ctx, { mail: "self-check", wording: ownSubject }),
  },
  {
    verb: "testWording",
    act: "wording.change",
    on: "organisation",
    call: (ctx) => testWording(ctx, { mail: "self-check", language: "en", wording: ownSubject }),
  },
  {
    verb: "readCalendar",
    act: "calendar.read",
    on: "organisation",
    call: (ctx) => readCalendar(ctx),
  },
  {
    verb: "previewHolidays",
    act: "calendar.preview",
    on: "organisation",
    call: (ctx) => previewHolidays(ctx, holidays2027),
  },
  {
    verb: "enterHolidays",
    ...change,
    call: (ctx) => enterHolidays(ctx, { version: 1, ...holidays2027, notice: notice2027 }),
  },
];

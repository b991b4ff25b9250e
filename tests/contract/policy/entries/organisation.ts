import type { Context, PersonContext } from "@aftercare/core/kernel/context.ts";
import { changeOrganisation } from "@aftercare/core/verbs/organisation/change-organisation.ts";
import { changeRules } from "@aftercare/core/verbs/organisation/change-rules.ts";
import { deactivateOrganisation } from "@aftercare/core/verbs/organisation/deactivate-organisation.ts";
import { listOrganisationHistory } from "@aftercare/core/verbs/organisation/list-organisation-history.ts";
import { listRules } from "@aftercare/core/verbs/organisation/list-rules.ts";
import { previewRules } from "@aftercare/core/verbs/organisation/preview-rules.ts";
import { reactivateOrganisation } from "@aftercare/core/verbs/organisation/reactivate-organisation.ts";
import { readOrganisation } from "@aftercare/core/verbs/organisation/read-organisation.ts";
import type { Entry } from "../entry.ts";
import { expectedOfThing, grantOf } from "../expectation.ts";

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
];

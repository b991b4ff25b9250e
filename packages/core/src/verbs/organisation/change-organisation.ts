import { isSameContent } from "../../casefile/content-hash.ts";
import type { Context } from "../../kernel/context.ts";
import type { Organisation } from "../../kernel/organisation.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { mailsAtNight, type OrganisationChanges } from "../../organisation/organisation-schema.ts";
import { permit } from "../../policy/permit.ts";
import { saveChange, type OrganisationChanged } from "./save-change.ts";

/**
 * Changes settings, made from the version that the person has seen. A change of zone, hours or keeping has
 * every case file planned again; what does not change writes nothing.
 */
export async function changeOrganisation(
  ctx: Context,
  input: { readonly version: number; readonly changes: OrganisationChanges },
): Promise<OrganisationChanged | Refused> {
  const refused = permit(ctx, "organisation.change");
  if (refused !== undefined) return refused;
  const before = await ctx.organisations.loadNow(ctx.org.id);
  if (before?.version !== input.version) return refuse("organisation.changed-meanwhile");
  const next = withChanges(before, input.changes);
  if (mailsAtNight(next)) {
    const { mailAt, quietFrom, quietUntil } = next;
    const slots = { mailAt, quietFrom, quietUntil };
    return refuse("organisation.mails-at-night", { field: "mailAt", slots });
  }
  const fields = changedFields(before, next);
  if (fields.length === 0) return { kind: "changed", organisation: before, replanning: false };
  const changed = await saveChange(ctx, before, next, { what: fields.join(" ") });
  return changed ?? refuse("organisation.changed-meanwhile");
}

/** `null` takes a setting away; what is not named stays. */
function withChanges(before: Organisation, changes: OrganisationChanges): Organisation {
  const named = Object.entries(changes).filter(([, value]) => value !== undefined);
  const next = { ...before, ...Object.fromEntries(named) };
  const kept = Object.entries(next).filter(([, value]) => value !== null);
  return Object.fromEntries(kept) as unknown as Organisation;
}

/** The settings that differ, by their names. */
export function changedFields(before: Organisation, next: Organisation): readonly SettingName[] {
  return settingNames.filter((name) => !isSameContent(before[name], next[name]));
}

const settingNames = [
  "name",
  "zone",
  "language",
  "mailAt",
  "quietFrom",
  "quietUntil",
  "phone",
  "staffAddress",
  "sender",
  "secondFactor",
  "retention",
  "reportPriceFen",
  "state",
] as const satisfies readonly (keyof Organisation)[];

export type SettingName = (typeof settingNames)[number];

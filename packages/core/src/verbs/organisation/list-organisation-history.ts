import { latestEntries } from "../../calendar/organisation-calendar.ts";
import type { Instant } from "../../calendar/instant.ts";
import { isSameContent } from "../../casefile/content-hash.ts";
import { wishOf } from "../../followups/wish-rules.ts";
import type { Context } from "../../kernel/context.ts";
import type { Organisation } from "../../kernel/organisation.ts";
import type { Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import type { Page, PageOptions } from "../../ports/case-files.ts";
import { decodeCursor, encodeCursor } from "../../store/cursor.ts";
import { changedFields } from "./change-organisation.ts";

/** One change of an organisation: who, when, and each setting before and after. */
export interface OrganisationChange {
  readonly version: number;
  readonly at: Instant;
  readonly by: string;
  readonly changes: readonly SettingChange[];
}

export interface SettingChange {
  /** The setting's name; of a rule `rules.` and its id, of a holiday notice `holidays.` and its year, of a mail `wording.` and its notice. */
  readonly field: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** Every change since the organisation began, newest first. The first one only says that it began. */
export async function listOrganisationHistory(
  ctx: Context,
  { limit, cursor }: PageOptions,
): Promise<(Page<OrganisationChange> & { readonly kind: "listed" }) | Refused> {
  const refused = permit(ctx, "organisation.history");
  if (refused !== undefined) return refused;
  const place = `history ${ctx.org.id}`;
  const before = cursor === undefined ? undefined : Number(decodeCursor(place, cursor)["version"]);
  // One more than shown: the last one's own before.
  const versions = await ctx.organisations.versions(ctx.org.id, { limit: limit + 1, before });
  const shown = versions.slice(0, limit);
  const items = shown.map((version, index) => changeOf(versions[index + 1], version));
  const last = shown.at(-1);
  if (last === undefined || versions.length <= limit) return { kind: "listed", items };
  return { kind: "listed", items, cursor: encodeCursor(place, { version: String(last.version) }) };
}

function changeOf(before: Organisation | undefined, after: Organisation): OrganisationChange {
  const { version, changedAt: at, changedBy: by } = after;
  if (before === undefined) return { version, at, by, changes: [] };
  const settings = changedFields(before, after).map((field) =>
    settingChange(field, before[field], after[field]),
  );
  const rules = after.rules.slice(before.rules.length).map(({ rule }) => {
    const [was, is] = [wishOf(before.rules, rule), wishOf(after.rules, rule)];
    return settingChange(`rules.${rule}`, was, is);
  });
  const holidays = (after.holidays ?? []).slice(before.holidays?.length ?? 0).map((entry) => {
    const was = latestEntries(before).find(({ year }) => year === entry.year);
    return settingChange(`holidays.${entry.year}`, was, entry);
  });
  const wording = changedWording(before, after);
  return { version, at, by, changes: [...settings, ...rules, ...holidays, ...wording] };
}

function changedWording(before: Organisation, after: Organisation): readonly SettingChange[] {
  const was = new Map(Object.entries(before.wording ?? {}));
  const is = new Map(Object.entries(after.wording ?? {}));
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((id) => !isSameContent(was.get(id), is.get(id)))
    .map((id) => settingChange(`wording.${id}`, was.get(id), is.get(id)));
}

function settingChange(field: string, before: unknown, after: unknown): SettingChange {
  return {
    field,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

import { isSameContent } from "../../casefile/content-hash.ts";
import type { Context } from "../../kernel/context.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import type { WordingFlaw } from "../../notices/wording/lint-wording.ts";
import type { OrganisationWording, Wording, WordingId } from "../../notices/wording/wording.ts";
import { permit } from "../../policy/permit.ts";
import { draftWording } from "./draft-wording.ts";
import { saveChange, type OrganisationChanged } from "./save-change.ts";

/** Words that may not stand in a mail: each with its place and what to write instead. Nothing was done. */
export interface WordingFlawed {
  readonly kind: "flawed";
  readonly flaws: readonly WordingFlaw[];
}

/** An organisation is one item of the table, which holds 400 kB; rules and settings need their part. */
const mostBytes = 120_000;

/**
 * What one mail says in the organisation's own words from now on: all of them, so that a place that is not
 * named is the product's again, and none brings the whole mail back. Made from the version that the person
 * has seen, where one is named. The next mail has it; what was sent stays as it was.
 */
export async function changeWording(
  ctx: Context,
  input: { readonly version?: number; readonly mail: string; readonly wording: Wording },
): Promise<OrganisationChanged | WordingFlawed | Refused> {
  const refused = permit(ctx, "wording.change");
  if (refused !== undefined) return refused;
  const draft = await draftWording(ctx, input);
  if (draft.kind === "refused") return draft;
  const { id, own, flaws } = draft;
  if (flaws.length > 0) return { kind: "flawed", flaws };
  const before = await ctx.organisations.loadNow(ctx.org.id);
  const { version = before?.version } = input;
  if (before === undefined || before.version !== version) {
    return refuse("organisation.changed-meanwhile");
  }
  const wording = withOwn(before.wording ?? {}, id, own);
  if (isSameContent(wording, before.wording ?? {})) {
    return { kind: "changed", organisation: before, replanning: false };
  }
  if (Buffer.byteLength(JSON.stringify(wording)) > mostBytes) return refuse("wording.too-much");
  const detail = { what: "wording", mail: id };
  const changed = await saveChange(ctx, before, { ...before, wording }, detail);
  return changed ?? refuse("organisation.changed-meanwhile");
}

/** In the order of the ids, so that the same words are the same text. */
function withOwn(before: OrganisationWording, id: WordingId, own: Wording): OrganisationWording {
  const { [id]: _, ...others } = before;
  const next = Object.keys(own).length === 0 ? others : { ...others, [id]: own };
  return Object.fromEntries(Object.entries(next).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

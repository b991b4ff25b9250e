import type { Context } from "../../kernel/context.ts";
import type { Organisation } from "../../kernel/organisation.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import { untilUncontended } from "../../store/retry.ts";
import { saveChange, type OrganisationChanged } from "./save-change.ts";

/**
 * Closes the doors: within a minute no key and no person gets in, no mail leaves, and every case file is put
 * to rest. Nothing is lost; what law says must be deleted still is.
 */
export async function deactivateOrganisation(ctx: Context): Promise<OrganisationChanged | Refused> {
  const refused = permit(ctx, "organisation.change");
  return refused ?? setState(ctx, "deactivated");
}

/** The way back, or there again: saying so twice changes nothing more. */
export async function setState(
  ctx: Context,
  state: Organisation["state"],
): Promise<OrganisationChanged | Refused> {
  return untilUncontended(async () => {
    const before = await ctx.organisations.loadNow(ctx.org.id);
    if (before === undefined) return refuse("organisation.unknown");
    if (before.state === state) {
      return { kind: "changed", organisation: before, replanning: false };
    }
    return saveChange(ctx, before, { ...before, state }, { what: state });
  });
}

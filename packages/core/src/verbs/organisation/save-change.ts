import { addMs } from "../../calendar/instant.ts";
import { actorRef } from "../../kernel/actor.ts";
import type { Context } from "../../kernel/context.ts";
import type { Organisation } from "../../kernel/organisation.ts";
import { planBasis } from "../cases/moment.ts";
import { recordAccess } from "../record/write-access-record.ts";
import { contextIn } from "./context-in.ts";

export interface OrganisationChanged {
  readonly kind: "changed";
  readonly organisation: Organisation;
  /** Every case file is being planned again. */
  readonly replanning: boolean;
}

/** Other processes remember settings for a minute; a walk that began earlier would meet plans by the old ones. */
export const heardByAllMs = 2 * 60_000;

/**
 * Writes what is wanted as the next version of an organisation, on record first. When plans depend on what changed, all case
 * files are planned again by the clockwork. Undefined when somebody else changed it meanwhile.
 */
export async function saveChange(
  ctx: Context,
  before: Organisation,
  wanted: Organisation,
  detail: Readonly<Record<string, string>>,
): Promise<OrganisationChanged | undefined> {
  const at = ctx.clock.now();
  const next: Organisation = {
    ...wanted,
    version: before.version + 1,
    changedAt: at,
    changedBy: actorRef(ctx.actor),
  };
  const replanning = basisOf(ctx, before) !== basisOf(ctx, next);
  await recordAccess(ctx, { kind: "organisation.changed", detail });
  const saved = await ctx.organisations.save(
    next,
    replanning ? addMs(at, heardByAllMs) : undefined,
  );
  return saved ? { kind: "changed", organisation: next, replanning } : undefined;
}

function basisOf(ctx: Context, org: Organisation): string {
  const rulebook = ctx.rulebook.product ?? ctx.rulebook;
  return planBasis(contextIn({ ...ctx, rulebook }, org, ctx.actor));
}

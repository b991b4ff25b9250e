import { listMembers } from "@aftercare/core/verbs/people/list-members.ts";
import { covers, reachOf } from "@aftercare/core/policy/permit.ts";
import { recordEvent } from "@aftercare/core/verbs/cases/record-event.ts";
import { subjectOf } from "@aftercare/core/kernel/ids.ts";
import type { Entry } from "./entry.ts";
import { expectedOfEvent } from "./expectation.ts";

/** Verbs as they must not be: each forgets one thing, and the table has to say so. */

const readClient = {
  verb: "readClient",
  act: "client.read",
  on: "file",
  denied: "not-there",
} as const;

export const forgetsItsFirstLine: Entry = {
  ...readClient,
  async call(ctx, { clientId }) {
    const files = await ctx.cases.loadClient(ctx.org.id, clientId);
    return files.length === 0 ? undefined : files;
  },
};

export const forgetsWhoseFileItIs: Entry = {
  ...readClient,
  async call(ctx, { clientId }) {
    if (reachOf(ctx.actor, "client.read") === undefined) return undefined;
    const files = await ctx.cases.loadClient(ctx.org.id, clientId);
    return files.length === 0 ? undefined : files;
  },
};

/** The tenant as the caller names it, instead of the one that the caller belongs to. */
export const forgetsTheTenant: Entry = {
  ...readClient,
  async call(ctx, { file }) {
    const reach = reachOf(ctx.actor, "client.read");
    const found = await ctx.cases.load(file);
    return reach && found && covers(ctx.actor, reach, found) ? found : undefined;
  },
};

export const asksForAnotherAct: Entry = {
  verb: "listMembers",
  act: "member.list-all",
  on: "organisation",
  call: (ctx) => listMembers(ctx, { who: "staff", limit: 20 }),
};

export const writesBeforeItAsks: Entry = {
  ...readClient,
  async call(ctx, { clientId }, { id }) {
    await ctx.access.append({
      orgId: ctx.org.id,
      at: ctx.clock.now(),
      id: id.slice(-60),
      kind: "evidence.opened",
      by: "user:u",
      clientId,
    });
    return undefined;
  },
};

/** A counsellor's closing that nobody approves. */
export const doesNotPropose: Entry = {
  verb: "recordEvent",
  event: "aftercare.case.closed.v1",
  on: "file",
  expect: (player, target) =>
    expectedOfEvent(player, "aftercare.case.closed.v1", target, target.debt),
  call: (ctx, { debt }, { id }) =>
    recordEvent(
      ctx.actor.kind === "user" && ctx.actor.role === "counsellor"
        ? { ...ctx, actor: { ...ctx.actor, role: "supervisor" } }
        : ctx,
      {
        specversion: "1.0",
        id,
        source: "table",
        type: "aftercare.case.closed.v1",
        subject: subjectOf(debt),
        data: { reason: "全部办完" },
      },
    ),
};

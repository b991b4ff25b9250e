import type { Actor } from "@aftercare/core/kernel/actor.ts";
import type { Context } from "@aftercare/core/kernel/context.ts";
import { dueSteps, plan } from "@aftercare/core/followups/plan.ts";
import { subjectOf, type ClientId } from "@aftercare/core/kernel/ids.ts";
import { momentOf, planningAt } from "@aftercare/core/verbs/cases/moment.ts";
import { recordEvent } from "@aftercare/core/verbs/cases/record-event.ts";
import {
  consented,
  debtRecorded,
  enrolled,
  eventOf,
  paid,
  settleCase,
} from "./http-events-of-a-case.ts";
import { orgA, record, startApi, type ApiFixture } from "./http-fixture.ts";

/** The first thing that each of these clients has to do. */
export const r01 = "R01@2026-11-16";

/**
 * A caseload of 王顾问 at ten in the morning of 22 November. An, Bo and Cai were mailed last three days ago, and
 * for everybody else there is a reason why they should not be reminded now.
 */
export async function openCaseload(): Promise<ApiFixture> {
  const fixture = await startApi();
  fixture.setTime("2026-11-16T02:00:00Z");
  const known = ["an", "bo", "cai", "bounced", "closed", "locked", "later"];
  for (const client of known) await settleCase(fixture, client);
  fixture.setTime("2026-11-21T02:00:00Z");
  // The first reminder about it goes out on the very morning.
  await settleCase(fixture, "today");
  await record(fixture, enrolled("silent"));
  await record(fixture, debtRecorded("silent"));
  await record(fixture, paid("silent", "p-silent", 386_000));
  await record(fixture, enrolled("unpaid"));
  await record(fixture, consented("unpaid"));
  await record(fixture, enrolled("zhaos", { assignee: "zhao" }));
  await record(fixture, consented("zhaos"));
  const lead = { kind: "user", id: "lead", role: "supervisor" } as const;
  const post = { kind: "system", process: "mail-feedback" } as const;
  await tell(fixture, post, "clients/bounced", "notice.bounced", {});
  await tell(fixture, lead, "clients/closed", "case.closed", { reason: "全部办完" });
  await tell(fixture, lead, "clients/locked", "data.restricted", { reason: "本人要求" });
  const later = { followUp: r01, until: "2026-12-01" };
  await tell(fixture, lead, "clients/later/debts/d1", "followup.snoozed", later);
  fixture.setTime("2026-11-22T02:00:00Z");
  for (const client of ["an", "bo", "cai", "later"]) await sendWhatIsDue(fixture, client);
  await tell(fixture, lead, "clients/later", "data.requested", { id: "copy", kind: "copy" });
  return fixture;
}

export async function contextAs({ app }: ApiFixture, actor: Actor): Promise<Context> {
  const ctx = await app.contextFor(orgA, actor);
  if (ctx === undefined) throw new Error("no such organisation");
  return ctx;
}

async function tell(
  fixture: ApiFixture,
  actor: Actor,
  subject: string,
  type: string,
  data: object,
): Promise<void> {
  const event = eventOf(type, `${type}-told`, subject, data);
  const outcome = await recordEvent(await contextAs(fixture, actor), event);
  if (outcome.kind !== "recorded") throw new Error(JSON.stringify(outcome));
}

const worker = { kind: "system", process: "remind" } as const;

/** What the worker would have done by now. */
async function sendWhatIsDue(fixture: ApiFixture, client: string): Promise<void> {
  const ctx = await contextAs(fixture, worker);
  for (const { ref, facts } of await ctx.cases.loadClient(orgA, client as ClientId)) {
    const steps = dueSteps(plan(facts, planningAt(ctx, momentOf(ctx)))).map(({ step }) => step.key);
    if (steps.length === 0) continue;
    const data = { mail: "m1", steps, messageId: "x" };
    await tell(fixture, worker, subjectOf(ref), "notice.sent", data);
  }
}

import type { Actor } from "@aftercare/core/kernel/actor.ts";
import type { Context } from "@aftercare/core/kernel/context.ts";
import { decideApproval } from "@aftercare/core/verbs/approvals/decide-approval.ts";
import { recordEvent } from "@aftercare/core/verbs/cases/record-event.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { eventOf, settleCase } from "./http-events-of-a-case.ts";
import { orgA, record, startApi, type ApiFixture } from "./http-fixture.ts";
import { refOf } from "./http-links-fixture.ts";

/** Decisions at once, decisions cut short: the event is there exactly when it was granted. */

let fixture: ApiFixture;
beforeAll(async () => {
  fixture = await startApi();
});
afterAll(() => fixture.stop());

async function as(actor: Actor, orgId = orgA): Promise<Context> {
  const ctx = await fixture.app.contextFor(orgId, actor);
  if (ctx === undefined) throw new Error("no such organisation");
  return ctx;
}
const wang = () => as({ kind: "user", id: "wang", role: "counsellor" });
const lead = () => as({ kind: "user", id: "lead", role: "supervisor" });

async function propose(ctx: Context, event: unknown): Promise<string> {
  const outcome = await recordEvent(ctx, event);
  if (outcome.kind !== "proposed") throw new Error(JSON.stringify(outcome));
  return outcome.approvalId;
}

const yes = { decision: "granted", reason: "看过了" } as const;
const no = { decision: "declined", reason: "还有争议" } as const;

const eventsOf = (client: string) => fixture.app.ports.cases.history(refOf(client));
const settle = (client: string) => settleCase(fixture, client, { on: "2026-11-20" });

test("two supervisors at once: one decision counts, and the event is there exactly when it was a yes", async () => {
  await settle("race");
  const [first, second] = await Promise.all([
    lead(),
    as({ kind: "user", id: "boss", role: "admin" }),
  ]);
  const ids: string[] = [];
  const seen = (id: string) =>
    eventOf("account.status-seen", id, "clients/race/debts/d1", {
      status: "settled",
      where: "app",
    });
  for (const n of [1, 2, 3, 4, 5]) {
    const note = eventOf("evidence.held", `hold-${n}`, "clients/race/debts/d1", {
      held: true,
      reason: `第${n}次`,
    });
    ids.push(await propose(await wang(), note));
  }
  for (const [index, approvalId] of ids.entries()) {
    const outcomes = await Promise.all([
      decideApproval(first, { approvalId, ...yes }),
      decideApproval(second, { approvalId, ...no }),
      record(fixture, seen(`seen-${index}`)),
    ]);
    const approval = await fixture.app.ports.approvals.load(orgA, approvalId);
    const recorded = (await eventsOf("race")).some(({ id }) => id === `hold-${index + 1}`);
    expect(recorded).toBe(approval?.state === "granted");
    const [granted, declined] = outcomes;
    expect([granted.kind, declined.kind].toSorted()).toEqual(["decided", "refused"]);
  }
});

test("killed after any call, a yes that is said again is recorded once and granted", async () => {
  await settle("crash");
  let deaths = 0;
  for (let survives = 0; ; survives += 1) {
    const event = eventOf("evidence.held", `crash-${survives}`, "clients/crash/debts/d1", {
      held: survives % 2 === 0,
      reason: "x",
    });
    const approvalId = await propose(await wang(), event);
    const died = await decideApproval(dieAfter(await lead(), survives), {
      approvalId,
      ...yes,
    }).then(
      () => false,
      () => true,
    );
    const again = await decideApproval(await lead(), { approvalId, ...yes });
    expect(again).toMatchObject({ kind: "decided", approval: { state: "granted" } });
    const recorded = (await eventsOf("crash")).filter(({ id }) => id === `crash-${survives}`);
    expect(recorded).toHaveLength(1);
    if (!died) break;
    deaths += 1;
  }
  expect(deaths).toBeGreaterThanOrEqual(4);
});

/** The process dies right after so many calls to the store have done their work. */
function dieAfter(ctx: Context, survives: number): Context {
  let calls = 0;
  const dying = <Port extends object>(port: Port): Port =>
    new Proxy(port, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== "function") return member;
        return async (...args: unknown[]) => {
          const answer: unknown = await Reflect.apply(member, target, args);
          calls += 1;
          if (calls > survives) throw new Error("killed");
          return answer;
        };
      },
    });
  return {
    ...ctx,
    cases: dying(ctx.cases),
    approvals: dying(ctx.approvals),
    access: dying(ctx.access),
  };
}

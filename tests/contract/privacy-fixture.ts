import { randomUUID } from "node:crypto";
import { samples } from "@aftercare/core/evidence/samples-for-tests.ts";
import type { Actor } from "@aftercare/core/kernel/actor.ts";
import type { Context } from "@aftercare/core/kernel/context.ts";
import type { ClientId, DebtId, FileRef } from "@aftercare/core/kernel/ids.ts";
import type { Role } from "@aftercare/core/kernel/role.ts";
import type { Member } from "@aftercare/core/ports/members.ts";
import { expect } from "vitest";
import { consent, enrolWithDebt, tell, upload, type EvidenceFixture } from "./evidence-fixture.ts";

/** The same organisation, as one of its people. */
export function as(ctx: Context, role: Role, clientId?: ClientId): Context {
  const person = { kind: "user", id: `${role}-1`, role } as const;
  const actor: Actor = clientId === undefined ? person : { ...person, clientId };
  return { ...ctx, actor };
}

export const clientOf = ({ orgId, clientId }: FileRef): FileRef => ({ orgId, clientId });

/** Somebody with a debt, a report, a proof in the client's own file, notes, a disclosure and a consent. */
export async function knownPerson(fixture: EvidenceFixture, settledOn?: string) {
  fixture.setTime("2026-03-01T02:00:00Z");
  const { ctx } = fixture;
  const ref = await enrolWithDebt(ctx, settledOn);
  const own = clientOf(ref);
  await consent(ctx, ref, "given");
  const sharing = { purpose: "sharing", textVersion: "2026-01", to: "某律师事务所" };
  await tell(ctx, own, "consent.given", sharing);
  await tell(ctx, own, "client.amended", { email: "li@example.org" });
  await tell(ctx, own, "data.disclosed", {
    to: "某律师事务所",
    what: "结清证明",
    purpose: "代为提出异议",
    basis: "consent",
  });
  await tell(ctx, ref, "note.added", { text: "来访者今天很着急", internal: true });
  await tell(ctx, ref, "note.added", { text: "已经解释过", internal: false });
  const report = await upload(ctx, ref, samples.jpeg, {
    kind: "credit_report",
    fileName: "李女士信用报告.jpg",
  });
  const card = await upload(ctx, own, samples.png, { kind: "other", mediaType: "image/png" });
  await fixture.deliver();
  return { ref, own, report, card };
}

/** Everything that any store still has about somebody. */
export async function remains({ cases, evidence }: Context, { orgId, clientId }: FileRef) {
  const files = await cases.loadClient(orgId, clientId);
  const debt = { orgId, clientId, debtId: "loan" as DebtId };
  const history = [...(await cases.history({ orgId, clientId })), ...(await cases.history(debt))];
  return { files, history, evidence: await evidence.list(orgId, clientId) };
}

/** Where somebody's files lie, as long as there are records of them. */
export async function objectsOf(
  { evidence }: Context,
  { orgId, clientId }: FileRef,
): Promise<string[]> {
  return (await evidence.list(orgId, clientId)).map(({ key }) => key);
}

/** Nothing but a tombstone without a name, which waits for nothing. */
export async function expectErased(
  ctx: Context,
  ref: FileRef,
  objects: readonly string[],
): Promise<void> {
  const { files, history, evidence } = await remains(ctx, ref);
  expect(evidence).toEqual([]);
  expect(history.map(({ type }) => type)).toEqual(["aftercare.data.erased.v1"]);
  expect(files).toMatchObject([
    { facts: { file: "client", name: "", consents: {}, data: { state: "deleted" } } },
  ]);
  expect(files[0]?.nextAt).toBeUndefined();
  expect(JSON.stringify([files, history])).not.toMatch(/李女士|li@example|着急/);
  for (const key of objects) expect(await ctx.files.head(key)).toBeUndefined();
}

/** The same person, signed in as a member. */
export async function joined(ctx: Context, { orgId, clientId }: FileRef): Promise<Member> {
  const now = ctx.clock.now();
  const member: Member = {
    orgId,
    userId: `u-${randomUUID()}`,
    role: "client",
    clientId,
    name: "李女士",
    email: "li@example.org",
    state: "active",
    version: 1,
    joinedAt: now,
    changedAt: now,
    changedBy: "system:operator",
  };
  await ctx.members.save(member);
  return member;
}

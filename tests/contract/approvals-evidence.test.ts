import { samples } from "@aftercare/core/evidence/samples-for-tests.ts";
import type { Context } from "@aftercare/core/kernel/context.ts";
import { subjectOf, type FileRef } from "@aftercare/core/kernel/ids.ts";
import { decideApproval } from "@aftercare/core/verbs/approvals/decide-approval.ts";
import { listApprovals } from "@aftercare/core/verbs/approvals/list-approvals.ts";
import { recordEvent } from "@aftercare/core/verbs/cases/record-event.ts";
import { openDownload } from "@aftercare/core/verbs/evidence/open-download.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  enrolWithDebt,
  onlyFile,
  recordOf,
  startEvidence,
  upload,
  type EvidenceFixture,
} from "./evidence-fixture.ts";

/** Deleting evidence needs a second pair of eyes, also when it is one's own. */

let fixture: EvidenceFixture;
beforeAll(async () => {
  fixture = await startEvidence();
});
afterAll(() => fixture.stop());

const yes = { decision: "granted", reason: "确实传错了" } as const;

async function storedOf(ref: FileRef): Promise<string> {
  const evidenceId = await upload(fixture.ctx, ref, samples.jpeg);
  await fixture.deliver();
  return evidenceId;
}

async function propose(ctx: Context, ref: FileRef, evidenceId: string): Promise<string> {
  const outcome = await recordEvent(ctx, {
    specversion: "1.0",
    id: `withdraw-${evidenceId}`,
    source: "test",
    type: "aftercare.evidence.withdrawn.v1",
    subject: subjectOf(ref),
    data: { evidenceId, reason: "传错了" },
  });
  if (outcome.kind !== "proposed") throw new Error(JSON.stringify(outcome));
  return outcome.approvalId;
}

const supervisor = (): Context => ({
  ...fixture.ctx,
  actor: { kind: "user", id: "lead", role: "supervisor" },
});
const clientOf = ({ clientId }: FileRef): Context => ({
  ...fixture.ctx,
  actor: { kind: "user", id: `user-${clientId}`, role: "client", clientId },
});

test("a client asks for a file of their own to be deleted; it stays until a supervisor says yes", async () => {
  const ref = await enrolWithDebt(fixture.ctx);
  const evidenceId = await storedOf(ref);
  const me = clientOf(ref);
  const approvalId = await propose(me, ref, evidenceId);
  const { clientId } = ref;
  expect(await openDownload(me, { clientId, evidenceId })).toMatchObject({ kind: "link" });
  const seen = await listApprovals(me, { limit: 10 });
  expect(seen).toMatchObject({ items: [{ approvalId, state: "open" }] });
  await decideApproval(supervisor(), { approvalId, ...yes });
  expect(await onlyFile(fixture.ctx, ref)).toMatchObject({ standing: "removed" });
  const key = (await recordOf(fixture.ctx, ref, evidenceId))?.key ?? "";
  expect(await fixture.ctx.files.head(key)).toBeUndefined();
});

test("nobody asks for somebody else's file", async () => {
  const [mine, theirs] = [await enrolWithDebt(fixture.ctx), await enrolWithDebt(fixture.ctx)];
  const evidenceId = await storedOf(theirs);
  await expect(propose(clientOf(mine), theirs, evidenceId)).rejects.toThrow("debt.unknown");
});

test("a yes that was cut short before the file was gone is finished when it is said again", async () => {
  const ref = await enrolWithDebt(fixture.ctx);
  const evidenceId = await storedOf(ref);
  const approvalId = await propose(clientOf(ref), ref, evidenceId);
  const files = { ...fixture.ctx.files, remove: () => Promise.reject(new Error("killed")) };
  const cut = decideApproval({ ...supervisor(), files }, { approvalId, ...yes });
  await expect(cut).rejects.toThrow("killed");
  const key = (await recordOf(fixture.ctx, ref, evidenceId))?.key ?? "";
  expect(await fixture.ctx.files.head(key)).toBeDefined();
  expect(await decideApproval(supervisor(), { approvalId, ...yes })).toMatchObject({
    approval: { state: "granted" },
  });
  expect(await fixture.ctx.files.head(key)).toBeUndefined();
});

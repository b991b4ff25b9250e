import { objectKeyOf } from "@aftercare/core/evidence/object-key.ts";
import { finished, newLongJob } from "@aftercare/core/jobs/long-job.ts";
import type { Context } from "@aftercare/core/kernel/context.ts";
import type { Target } from "./target.ts";

/** A dossier as its worker leaves it. */
export async function keepDossier(
  { longJobs, clock }: Context,
  { orgId, clientId, debtId }: Target["debt"],
  evidenceId: string,
): Promise<string> {
  const jobId = `dossier-${clientId}`;
  const asked = newLongJob({
    orgId,
    jobId,
    kind: "dossier",
    clientId,
    askedBy: "user:boss",
    askedAt: clock.now(),
    order: { purpose: "own", debtIds: [debtId], seen: [debtId], language: "zh-CN", from: "staff" },
  });
  await longJobs.add(asked);
  await longJobs.rewrite(
    finished(asked, clock.now(), {
      key: `dossier/${orgId}/${clientId}/${jobId}.zip`,
      fileName: "档案.zip",
      sizeBytes: 1_000,
      evidenceIds: [evidenceId],
      notVerified: 0,
      gaps: 0,
    }),
  );
  return jobId;
}

/** A file that lies there; what its event says is for the caller to record. */
export async function keepProof({ evidence, clock }: Context, debt: Target["debt"]) {
  const evidenceId = `ev-${debt.clientId}`;
  const ref = { orgId: debt.orgId, clientId: debt.clientId, evidenceId };
  const file = {
    kind: "official_receipt",
    mediaType: "image/jpeg",
    sizeBytes: 20_480,
    sha256: "a".repeat(64),
  } as const;
  await evidence.announce({
    ref,
    debtId: debt.debtId,
    ...file,
    fileName: "还款凭证.jpg",
    key: objectKeyOf(ref),
    announcedAt: clock.now(),
    announcedBy: "key:k",
    state: "stored",
  });
  return { evidenceId, ...file };
}

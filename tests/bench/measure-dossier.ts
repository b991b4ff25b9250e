import { createHash, randomFillSync } from "node:crypto";
import { join } from "node:path";
import { isoDate } from "@aftercare/core/calendar/dates.ts";
import { objectKeyOf } from "@aftercare/core/evidence/object-key.ts";
import { newLongJob } from "@aftercare/core/jobs/long-job.ts";
import type { ClientId, DebtId } from "@aftercare/core/kernel/ids.ts";
import type { JobRef } from "@aftercare/core/ports/long-jobs.ts";
import { localAccount } from "@aftercare/local/account.ts";
import { PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { ensureLambdasBuilt, lambdasFolder } from "../../scripts/build-lambdas.ts";
import { environmentOf } from "../infra/bundles/support/house.ts";
import { batch } from "../infra/bundles/support/recorded-events.ts";
import { runBare } from "../infra/bundles/support/run-bare.ts";
import { atMost, type Section } from "./report.ts";
import { contextOf, office, type Stage } from "./stage.ts";
import { callTellers, enrolClient, tellEvent } from "./tell-event.ts";

/** As large as a file may be, and so many that they come to 2 GB. */
const fileBytes = 20 * 1024 * 1024;
const files = 96;
const clientId = "dossier" as ClientId;
const debtId = "loan" as DebtId;
const mostMb = 256;

/** 2 GB of proofs through the deployed bundle, from one bucket into the same, and what its process held. */
export async function measureDossier(stage: Stage): Promise<Section> {
  await ensureLambdasBuilt();
  await layInFiles(stage);
  const job = await ask(stage);
  const env = environmentOf("build-dossier", stage.env);
  const message = { ...job, kind: "dossier" };
  const { calls, peakMb, log } = await runBare(
    join(lambdasFolder, "build-dossier"),
    [batch(message)],
    env,
  );
  const done = await stage.app.ports.longJobs.load(job);
  if (done?.state !== "done") throw new Error(`The dossier was not made: ${log.join("\n")}`);
  const { sizeBytes } = done.result as { readonly sizeBytes: number };
  const seconds = (calls[0]?.ms ?? 0) / 1000;
  const megabytes = sizeBytes / 1_000_000;
  return {
    title: `A dossier of ${files} proofs, ${(megabytes / 1000).toFixed(2)} GB (${files} × 20 MiB)`,
    lines: [
      {
        what: "time, whole",
        product: `${seconds.toFixed(1)} s`,
        aim: atMost(Math.round(seconds), 900, " s"),
        note: `${Math.round(megabytes / seconds)} MB a second, hashes and PDF included`,
      },
      {
        what: "most memory",
        product: `${Math.round(peakMb)} MB`,
        aim: atMost(Math.round(peakMb), mostMb, " MB"),
        note: "peak of the whole process (VmHWM)",
      },
    ],
  };
}

/** One set of bytes, each file told apart by its first eight: chance is slow to make. */
async function layInFiles(stage: Stage): Promise<void> {
  const tellers = await callTellers(stage);
  await enrolClient(tellers, clientId);
  const terms = {
    kind: "online-loan",
    creditor: { name: "样例消费金融", licence: "consumer-finance" },
    principalFen: 2_000_000,
    outstandingFen: 2_000_000,
  };
  const day = isoDate("2026-03-02");
  await tellEvent(tellers, clientId, 0, { type: "debt.recorded", by: "people", day, data: terms });
  const s3 = openBucket(stage);
  const bytes = randomFillSync(Buffer.alloc(fileBytes));
  for (let nth = 1; nth <= files; nth += 1) {
    bytes.writeBigUInt64BE(BigInt(nth));
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const evidenceId = `bench-${nth}`;
    const ref = { orgId: office.id, clientId, evidenceId };
    const Key = objectKeyOf(ref);
    await s3.send(new PutObjectCommand({ Bucket: localAccount.bucket, Key, Body: bytes }));
    const file = {
      kind: "bank_record",
      mediaType: "image/jpeg",
      sizeBytes: fileBytes,
      sha256,
    } as const;
    await stage.app.ports.evidence.announce({
      ref,
      debtId,
      ...file,
      fileName: `流水${nth}.jpg`,
      key: Key,
      announcedAt: stage.app.ports.clock.now(),
      announcedBy: "key:bench",
      state: "stored",
    });
    const data = { evidenceId, ...file };
    await tellEvent(tellers, clientId, nth, { type: "evidence.added", by: "system", day, data });
  }
  s3.destroy();
}

function openBucket({ env }: Stage): S3Client {
  const { accessKeyId, secretAccessKey, region } = localAccount;
  return new S3Client({
    region,
    endpoint: env["AWS_ENDPOINT_URL_S3"] ?? "",
    forcePathStyle: true,
    credentials: { accessKeyId, secretAccessKey },
  });
}

async function ask(stage: Stage): Promise<JobRef> {
  const { longJobs, clock } = await contextOf(stage);
  const job = { orgId: office.id, jobId: "bench" };
  await longJobs.add(
    newLongJob({
      ...job,
      kind: "dossier",
      clientId,
      askedBy: "user:bench",
      askedAt: clock.now(),
      order: { purpose: "own", debtIds: [], seen: [debtId], language: "zh-CN", from: "staff" },
    }),
  );
  return job;
}

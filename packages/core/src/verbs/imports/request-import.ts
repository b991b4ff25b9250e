import { randomBytes } from "node:crypto";
import { addMs, type Instant } from "../../calendar/instant.ts";
import { ticketSeconds } from "../../evidence/upload-request.ts";
import {
  importObjectKey,
  mostImportBytes,
  type ImportMark,
  type ImportRequest,
} from "../../import/import-job.ts";
import { newLongJob } from "../../jobs/long-job.ts";
import { actorRef } from "../../kernel/actor.ts";
import type { Context } from "../../kernel/context.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import type { UploadTicket } from "../../ports/file-store.ts";
import type { LongJob } from "../../ports/long-jobs.ts";

export interface ImportAsked {
  readonly kind: "asked";
  readonly job: LongJob;
  readonly upload: UploadTicket;
  readonly expiresAt: Instant;
}

/** The kind of what is posted says nothing: the bytes do, once they are here. */
const mediaType = "application/octet-stream";

/** Begins an import and gives the ticket to post its file with, good for exactly these bytes. */
export async function requestImport(
  ctx: Context,
  request: ImportRequest,
): Promise<ImportAsked | Refused> {
  const refused = permit(ctx, "import.manage");
  if (refused !== undefined) return refused;
  if (request.sizeBytes > mostImportBytes) {
    return refuse("import.too-large", { field: "sizeBytes" });
  }
  const askedAt = ctx.clock.now();
  const mark: ImportMark = { stage: "upload" };
  const asked = newLongJob({
    orgId: ctx.org.id,
    jobId: randomBytes(12).toString("hex"),
    kind: "import",
    askedBy: actorRef(ctx.actor),
    askedAt,
    order: request,
  });
  const job = await ctx.longJobs.add({ ...asked, mark });
  const { sizeBytes, sha256 } = request;
  const upload = await ctx.files.uploadTicket({
    key: importObjectKey(job, "file"),
    mediaType,
    sizeBytes,
    sha256,
    expiresInSeconds: ticketSeconds,
  });
  return { kind: "asked", job, upload, expiresAt: addMs(askedAt, ticketSeconds * 1000) };
}

import { readImport } from "../../import/import-job.ts";
import type { Context } from "../../kernel/context.ts";
import { insist } from "../../policy/permit.ts";
import type { JobInHand, ShareEnd } from "../jobs/work-on-job.ts";
import { checkShare } from "./check-share.ts";
import { readShare } from "./read-share.ts";
import { recordShare } from "./record-share.ts";

/** The worker's part of an import: whatever its stage asks for. At a person's turn there is nothing to do. */
export async function workOnImport(
  ctx: Context,
  inHand: JobInHand,
  hasTime: () => boolean,
): Promise<ShareEnd> {
  insist(ctx, "job.work");
  switch (readImport(inHand.job).mark.stage) {
    case "read":
      return readShare(ctx, inHand);
    case "check":
      return checkShare(ctx, inHand);
    case "record":
      return recordShare(ctx, inHand, hasTime);
    case "upload":
    case "map":
    case "review":
      return { kind: "waits" };
  }
}

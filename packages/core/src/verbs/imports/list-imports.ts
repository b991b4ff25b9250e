import type { Context } from "../../kernel/context.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import type { Page, PageOptions } from "../../ports/case-files.ts";
import type { LongJob } from "../../ports/long-jobs.ts";

interface ListedImports extends Page<LongJob> {
  readonly kind: "listed";
}

/** The imports of the last thirty days, newest first. */
export async function listImports(
  ctx: Context,
  page: PageOptions,
): Promise<ListedImports | Refused> {
  const refused = permit(ctx, "import.manage");
  if (refused !== undefined) return refused;
  return { kind: "listed", ...(await ctx.longJobs.list(ctx.org.id, { kind: "import" }, page)) };
}

interface FoundImport {
  readonly kind: "found";
  readonly job: LongJob;
}

/** One import: one read, as often as somebody looks on. */
export async function loadImport(ctx: Context, importId: string): Promise<FoundImport | Refused> {
  const refused = permit(ctx, "import.manage");
  if (refused !== undefined) return refused;
  const job = await ctx.longJobs.load({ orgId: ctx.org.id, jobId: importId });
  if (job === undefined || job.kind !== "import") return refuse("import.unknown");
  return { kind: "found", job };
}

import { contentHash } from "../../casefile/content-hash.ts";
import type { Context } from "../../kernel/context.ts";
import type { FileRef } from "../../kernel/ids.ts";
import type { StoredEvent } from "../../ports/case-files.ts";

/**
 * Puts a disclosure into the organisation's access record as well: there all of them are found by time, and
 * it outlives the case file. Its name comes from the event, so a repeat writes nothing more.
 */
export async function noteDisclosure(
  ctx: Context,
  { orgId, clientId }: FileRef,
  { source, id, seq, recordedAt, by, data }: StoredEvent,
): Promise<void> {
  const { basis } = data as { readonly basis: string };
  await ctx.access.append({
    orgId,
    clientId,
    at: recordedAt,
    id: `disclosed-${contentHash([clientId, source, id])}`,
    kind: "data.disclosed",
    by,
    subject: String(seq),
    detail: { basis },
  });
}

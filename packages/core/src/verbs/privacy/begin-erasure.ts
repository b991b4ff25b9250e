import type { ErasureReason } from "../../casefile/privacy-facts.ts";
import type { Context } from "../../kernel/context.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import type { Snapshot } from "../../ports/case-files.ts";
import { appendEvent } from "../cases/append-event.ts";
import { isClientFile, isDebtFile, type ClientFile } from "../cases/read-files.ts";
import { systemEvent } from "../cases/system-event.ts";

/**
 * The point of no return, in one transaction: the client's own file loses the name and everything else, and
 * remembers which debts are still to be removed. From then on nothing is recorded about the client any more.
 */
export async function beginErasure(
  ctx: Context,
  { ref, facts }: ClientFile,
  files: readonly Snapshot[],
  asked: { readonly reason: ErasureReason; readonly askedBy: string },
): Promise<{ readonly kind: "begun"; readonly client: ClientFile } | Refused> {
  const debts = files.filter(isDebtFile).flatMap((file) => file.ref.debtId ?? []);
  const type = "aftercare.data.erased.v1";
  const event = systemEvent(ref, type, `erased-${facts.seq}`, { ...asked, debts });
  const appended = await appendEvent(ctx, event, { dispatch: () => undefined });
  if (appended.kind === "refused") return appended;
  const client = await ctx.cases.load(ref);
  if (client === undefined || !isClientFile(client)) return refuse("client.unknown");
  return { kind: "begun", client };
}

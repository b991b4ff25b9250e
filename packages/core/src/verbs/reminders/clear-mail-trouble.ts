import type { Context } from "../../kernel/context.ts";
import { subjectOf, type ClientId } from "../../kernel/ids.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import { isClientFile } from "../cases/read-files.ts";
import { recordOwnEvent } from "../cases/record-event.ts";

/**
 * Lets mail go again to an address that bounced or complained. What was withheld meanwhile stays so: the
 * staff were told of it. An address that is not in trouble stays as it is.
 */
export async function clearMailTrouble(
  ctx: Context,
  { clientId, reason }: { readonly clientId: ClientId; readonly reason: string },
): Promise<{ readonly kind: "cleared" } | Refused> {
  const denied = permit(ctx, "mail-trouble.clear");
  if (denied !== undefined) return denied;
  const ref = { orgId: ctx.org.id, clientId };
  const file = await ctx.cases.load(ref);
  if (file === undefined || !isClientFile(file)) return refuse("client.unknown");
  if (file.facts.mailTrouble === undefined) return { kind: "cleared" };
  const outcome = await recordOwnEvent(ctx, {
    specversion: "1.0",
    source: "aftercare/mail-trouble",
    id: `cleared-${file.facts.mailTrouble.seq}`,
    subject: subjectOf(ref),
    type: "aftercare.mail-trouble.cleared.v1",
    data: { reason },
  });
  // Somebody else cleared it at the same moment, in other words: what was wanted is so.
  if (outcome.kind === "conflict") return { kind: "cleared" };
  if (outcome.kind === "refused" && outcome.code !== "client.mail-fine") return outcome;
  if (outcome.kind === "invalid") throw new Error("Clearing made no valid event.");
  return { kind: "cleared" };
}

import type { ParsedEvent } from "../../casefile/envelope.ts";
import type { Context } from "../../kernel/context.ts";
import { subjectOf } from "../../kernel/ids.ts";
import { appendEvent } from "./append-event.ts";

/** Who looks after a client looks after every debt. The client's own file comes last: a repeat heals. */
export async function assignDebts(ctx: Context, event: ParsedEvent): Promise<void> {
  if (event.ref.debtId !== undefined) return;
  const files = await ctx.cases.loadClient(event.ref.orgId, event.ref.clientId);
  const debts = files.filter(
    ({ ref, facts }) => ref.debtId !== undefined && facts.closed === undefined,
  );
  for (const { ref } of debts) {
    await appendEvent(ctx, { ...event, ref, subject: subjectOf(ref) });
  }
}

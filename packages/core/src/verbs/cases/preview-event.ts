import type { PlanChange } from "../../followups/difference.ts";
import type { Context } from "../../kernel/context.ts";
import type { Refused } from "../../kernel/refusal.ts";
import { onlyProposes } from "../../policy/permit-event.ts";
import { tryEvent } from "./append-event.ts";
import { parseSent, readyEvent, type InvalidEvent } from "./ready-event.ts";

export type PreviewOutcome =
  | {
      readonly kind: "previewed";
      readonly subject: string;
      /** Recording it would only ask a supervisor, and change nothing before their yes. */
      readonly needsApproval: boolean;
      readonly difference: readonly PlanChange[];
    }
  | { readonly kind: "conflict" }
  | InvalidEvent
  | Refused;

/**
 * What `recordEvent` would change with the same event, or why it would refuse: exactly its way up to the
 * commit, with nothing written. An event that was recorded before says what it changed then.
 */
export async function previewEvent(ctx: Context, input: unknown): Promise<PreviewOutcome> {
  const sent = parseSent(ctx, input);
  if (sent.kind === "invalid") return sent;
  const ready = await readyEvent(ctx, sent.event);
  if (ready.kind === "refused") return ready;
  const tried = await tryEvent(ctx, ready.event, ready.snapshot);
  if (tried.kind === "refused") return tried;
  if (tried.kind === "conflict") return { kind: "conflict" };
  return {
    kind: "previewed",
    subject: ready.event.subject,
    needsApproval: onlyProposes(ctx.actor, ready.event.definition.type),
    difference: tried.event.difference,
  };
}

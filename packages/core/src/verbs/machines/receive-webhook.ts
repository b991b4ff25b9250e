import type { Context } from "../../kernel/context.ts";
import type { Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import type { TakenEvent } from "../../ports/webhooks.ts";
import { recordEvent, type RecordOutcome } from "../cases/record-event.ts";
import type { SignedMessage } from "./authenticate-webhook.ts";

export type Received =
  | { readonly kind: "taken"; readonly results: readonly TakenEvent[] }
  /** The same id with other content: the sender mixes its messages up. */
  | { readonly kind: "conflict" }
  /** The first event that was not recorded; those that were stay, and a repeat of the message changes nothing. */
  | { readonly kind: "failed"; readonly index: number; readonly outcome: Untaken };

type Recorded = Extract<RecordOutcome, { readonly kind: "recorded" | "repeat" }>;
type Untaken = Exclude<RecordOutcome, Recorded>;

/**
 * Records what a signed message tells. The message is remembered after all of it was recorded, not before:
 * an event's own identity makes it harmless to work on a message twice, while a note made first would turn
 * a crash into a lost message. A message of which something failed is not remembered, so it may come again.
 */
export async function receiveWebhook(
  ctx: Context,
  { sourceId, messageId, contentHash }: SignedMessage,
  events: readonly unknown[],
): Promise<Received | Refused> {
  const refused = permit(ctx, "webhook.receive");
  if (refused !== undefined) return refused;
  const known = await ctx.webhooks.recallMessage(ctx.org.id, sourceId, messageId);
  if (known !== undefined) {
    const { results } = known;
    return known.contentHash === contentHash ? { kind: "taken", results } : { kind: "conflict" };
  }
  const results: TakenEvent[] = [];
  let failed: Received | undefined;
  for (const [index, event] of events.entries()) {
    const outcome = await recordEvent(ctx, event);
    if (isRecorded(outcome)) results.push(takenOf(outcome));
    else failed ??= { kind: "failed", index, outcome };
  }
  if (failed !== undefined) return failed;
  await ctx.webhooks.rememberMessage(ctx.org.id, sourceId, messageId, { contentHash, results });
  return { kind: "taken", results };
}

function isRecorded(outcome: RecordOutcome): outcome is Recorded {
  return outcome.kind === "recorded" || outcome.kind === "repeat";
}

function takenOf({ kind, source, id, seq }: Recorded): TakenEvent {
  return { kind, source, id, seq };
}

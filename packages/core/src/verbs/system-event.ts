import type { Context } from "../kernel/context.ts";
import type { ParsedEvent } from "../casefile/envelope.ts";
import { eventDefinition } from "../casefile/events/registry.ts";
import { subjectOf, type FileRef } from "../kernel/ids.ts";
import { appendEvent, type Appended, type AppendOptions } from "./append-event.ts";

/** The `source` of what the clockwork itself records. */
export const systemSource = "aftercare";

/**
 * An event of the clockwork's own making. Its id is derived from what it records, so that two workers who
 * record the same thing write one event.
 */
export function systemEvent(
  ref: FileRef,
  type: string,
  id: string,
  data: Record<string, unknown>,
): ParsedEvent {
  const definition = eventDefinition(type);
  if (definition === undefined) throw new Error(`No such event type: ${type}`);
  return {
    ref,
    definition,
    id,
    source: systemSource,
    subject: subjectOf(ref),
    data: definition.data.parse(data) as ParsedEvent["data"],
  };
}

/** Records it. What the clockwork says of its own acts is never refused: a refusal is a mistake of ours. */
export async function appendSystemEvent(
  ctx: Context,
  event: ParsedEvent,
  options: AppendOptions = {},
): Promise<Appended> {
  const appended = await appendEvent(ctx, event, options);
  if (appended.kind !== "refused") return appended;
  throw new Error(`${event.definition.type} was refused: ${appended.code}`);
}

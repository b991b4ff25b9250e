import type { Actor } from "../../kernel/actor.ts";
import type { Context } from "../../kernel/context.ts";
import type { ParsedEvent } from "../../casefile/envelope.ts";
import { eventDefinition } from "../../casefile/events/registry.ts";
import { subjectOf, type FileRef } from "../../kernel/ids.ts";
import type { Refused } from "../../kernel/refusal.ts";
import type { Snapshot } from "../../ports/case-files.ts";
import { appendEvent, appendTo, type Appended, type AppendOptions } from "./append-event.ts";

/** The `source` of what the clockwork itself records. */
export const systemSource = "aftercare";

type Process = Extract<Actor, { readonly kind: "system" }>["process"];

/** What a person's act makes the clockwork do is the clockwork's own act. */
export function asClockwork(ctx: Context, process: Process): Context {
  return { ...ctx, actor: { kind: "system", process } };
}

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
  return neverRefused(event, await appendEvent(ctx, event, options));
}

/** The same for what holds only of the file as it was read; undefined when somebody wrote it meanwhile. */
export async function appendSystemEventTo(
  ctx: Context,
  event: ParsedEvent,
  file: Snapshot,
  also: Pick<AppendOptions, "dispatch" | "trouble">,
): Promise<Appended | undefined> {
  const appended = await appendTo(ctx, event, file, also);
  return appended && neverRefused(event, appended);
}

function neverRefused({ definition }: ParsedEvent, appended: Appended | Refused): Appended {
  if (appended.kind !== "refused") return appended;
  throw new Error(`${definition.type} was refused: ${appended.code}`);
}

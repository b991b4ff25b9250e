import { eventDefinition } from "../../casefile/events/registry.ts";
import type { Actor } from "../../kernel/actor.ts";
import type { Context } from "../../kernel/context.ts";
import { subjectOf, type FileRef } from "../../kernel/ids.ts";
import type { Text } from "../../kernel/language.ts";
import type { Page, PageOptions, StoredEvent } from "../../ports/case-files.ts";
import { decodeCursor, encodeCursor } from "../../store/cursor.ts";
import { loadFileFor } from "./read-files.ts";

export type TimelineOrder = "newest-first" | "oldest-first";

export interface TimelineEntry {
  readonly event: StoredEvent;
  readonly title: Text;
}

/**
 * What happened in one case file, by the number each event got. Undefined when the organisation has no such
 * file. The whole history is one query, of which a page is shown.
 */
export async function readTimeline(
  ctx: Context,
  question: PageOptions & { readonly ref: FileRef; readonly order: TimelineOrder },
): Promise<Page<TimelineEntry> | undefined> {
  const { ref, order, limit, cursor } = question;
  if ((await loadFileFor(ctx, "timeline.read", ref)) === undefined) return undefined;
  const history = (await ctx.cases.history(ref)).filter(isFor(ctx.actor));
  const place = `timeline ${ref.orgId} ${subjectOf(ref)} ${order}`;
  const after = cursor === undefined ? undefined : Number(decodeCursor(place, cursor)["seq"]);
  const ordered = order === "oldest-first" ? history : history.toReversed();
  const rest = ordered.filter(({ seq }) => after === undefined || comesAfter(seq, after, order));
  const shown = rest.slice(0, limit);
  const last = shown.at(-1);
  const items = shown.map((event) => ({ event, title: titleOf(event) }));
  if (last === undefined || shown.length === rest.length) return { items };
  return { items, cursor: encodeCursor(place, { seq: String(last.seq) }) };
}

/** What staff wrote for themselves is not shown to the client. */
function isFor(actor: Actor): (event: StoredEvent) => boolean {
  return (event) => !(actor.kind === "user" && actor.role === "client" && isInternalNote(event));
}

/** Parsed when it was recorded. */
export function isInternalNote({ type, data }: StoredEvent): boolean {
  return type === "aftercare.note.added.v1" && (data as { readonly internal: boolean }).internal;
}

function comesAfter(seq: number, after: number, order: TimelineOrder): boolean {
  return order === "oldest-first" ? seq > after : seq < after;
}

function titleOf({ type }: StoredEvent): Text {
  const definition = eventDefinition(type);
  if (definition === undefined) throw new Error(`No such event type: ${type}`);
  return definition.title;
}

import type { TalkData } from "../../casefile/events/conversation.ts";
import type { Actor } from "../../kernel/actor.ts";
import type { StoredEvent } from "../../ports/case-files.ts";

/** What staff write for each other is no part of what a client is shown or given. */

export function isClient(actor: Actor): boolean {
  return actor.kind === "user" && actor.role === "client";
}

/** Internal notes are left out; of a talk stays that it was, and not what was noted about it. */
export function withoutStaffWords(history: readonly StoredEvent[]): StoredEvent[] {
  return history.filter((event) => !isInternalNote(event)).map(withoutNotes);
}

/** Parsed when it was recorded. */
function isInternalNote({ type, data }: StoredEvent): boolean {
  return type === "aftercare.note.added.v1" && (data as { readonly internal: boolean }).internal;
}

function withoutNotes(event: StoredEvent): StoredEvent {
  if (event.type !== "aftercare.talk.logged.v1") return event;
  const { note: _note, nextStep: _step, ...data } = event.data as TalkData;
  return { ...event, data };
}

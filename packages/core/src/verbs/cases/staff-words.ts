import type { TalkData } from "../../casefile/events/conversation.ts";
import type { Actor } from "../../kernel/actor.ts";
import type { StoredEvent } from "../../ports/case-files.ts";

/** What staff write for each other is no part of what a client is shown or given. */

export function isClient(actor: Actor): boolean {
  return actor.kind === "user" && actor.role === "client";
}

/** Internal notes and drafts of plans are left out; of a talk stays that it was, and not what was noted about it. */
export function withoutStaffWords(history: readonly StoredEvent[]): StoredEvent[] {
  return history.filter((event) => !isInternalNote(event) && !isDraft(event)).map(withoutNotes);
}

/** Parsed when it was recorded. */
function isInternalNote({ type, data }: StoredEvent): boolean {
  return type === "aftercare.note.added.v1" && (data as { readonly internal: boolean }).internal;
}

/** C13: a plan is seen from the day it is shared. */
function isDraft({ type }: StoredEvent): boolean {
  return type === "aftercare.plan.drafted.v1";
}

function withoutNotes(event: StoredEvent): StoredEvent {
  if (event.type === "aftercare.guarantor.consented.v1") return withoutReach(event);
  if (event.type !== "aftercare.talk.logged.v1") return event;
  const { note: _note, nextStep: _step, ...data } = event.data as TalkData;
  return { ...event, data };
}

/** How to reach a guarantor was said to staff, by a person of their own: it is not the client's to read (PIPL 23). */
function withoutReach(event: StoredEvent): StoredEvent {
  const { email: _email, phone: _phone, ...data } = event.data as Record<string, unknown>;
  return { ...event, data };
}

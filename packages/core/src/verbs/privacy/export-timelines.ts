import type { Context } from "../../kernel/context.ts";
import { subjectOf } from "../../kernel/ids.ts";
import type { Page, PageOptions, Snapshot, StoredEvent } from "../../ports/case-files.ts";
import { decodeCursor, encodeCursor } from "../../store/cursor.ts";
import { withoutStaffWords } from "../cases/staff-words.ts";

export interface ExportedEvent extends Omit<StoredEvent, "contentHash" | "difference"> {
  /** `clients/C` or `clients/C/debts/D`. */
  readonly subject: string;
}

/** The histories of all files, one after the other, `limit` events at a time. One query a file that is shown. */
export async function exportTimelines(
  ctx: Context,
  files: readonly Snapshot[],
  { limit, cursor }: PageOptions,
): Promise<Page<ExportedEvent>> {
  const ordered = files.toSorted((a, b) => (subjectOf(a.ref) < subjectOf(b.ref) ? -1 : 1));
  const place = `export ${ordered.map(({ ref }) => `${ref.orgId} ${ref.clientId}`)[0] ?? ""}`;
  const from = cursor === undefined ? undefined : placeOf(place, cursor);
  const items: ExportedEvent[] = [];
  for (const { ref } of ordered) {
    const subject = subjectOf(ref);
    if (from !== undefined && subject < from.subject) continue;
    const after = from?.subject === subject ? from.seq : 0;
    const history = withoutStaffWords(await ctx.cases.history(ref));
    const rest = history.filter((event) => event.seq > after);
    items.push(...rest.slice(0, limit - items.length).map((event) => shown(subject, event)));
    const last = items.at(-1);
    if (items.length === limit && last !== undefined && !isEnd(ordered, rest, last)) {
      const next = { subject: last.subject, seq: String(last.seq) };
      return { items, cursor: encodeCursor(place, next) };
    }
  }
  return { items };
}

function placeOf(place: string, cursor: string) {
  const { subject, seq } = decodeCursor(place, cursor);
  return { subject: String(subject), seq: Number(seq) };
}

/** Nothing comes after the last file's last event. */
function isEnd(
  ordered: readonly Snapshot[],
  rest: readonly StoredEvent[],
  { subject, seq }: ExportedEvent,
): boolean {
  const lastFile = ordered.at(-1);
  return lastFile !== undefined && subjectOf(lastFile.ref) === subject && rest.at(-1)?.seq === seq;
}

/** Without what only the machine needs, and without how to reach a member of staff. */
function shown(subject: string, event: StoredEvent): ExportedEvent {
  const { contentHash: _hash, difference: _difference, ...rest } = event;
  if (event.type !== "aftercare.assignment.changed.v1") return { subject, ...rest };
  const { address: _address, ...data } = event.data as Record<string, unknown>;
  return { subject, ...rest, data };
}

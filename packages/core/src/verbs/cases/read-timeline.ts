import { eventDefinition } from "../../casefile/events/registry.ts";
import type { Context } from "../../kernel/context.ts";
import { subjectOf, type FileRef } from "../../kernel/ids.ts";
import type { Text } from "../../kernel/language.ts";
import type { Page, PageOptions, StoredEvent } from "../../ports/case-files.ts";
import { pageOfHistory, type HistoryOrder } from "./history-page.ts";
import { loadFileFor } from "./read-files.ts";
import { isClient, withoutStaffWords } from "./staff-words.ts";

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
  question: PageOptions & { readonly ref: FileRef; readonly order: HistoryOrder },
): Promise<Page<TimelineEntry> | undefined> {
  const { ref, ...page } = question;
  if ((await loadFileFor(ctx, "timeline.read", ref)) === undefined) return undefined;
  const history = await ctx.cases.history(ref);
  const shown = isClient(ctx.actor) ? withoutStaffWords(history) : history;
  const { items, ...next } = pageOfHistory(shown, `timeline ${ref.orgId} ${subjectOf(ref)}`, page);
  return { ...next, items: items.map((event) => ({ event, title: titleOf(event) })) };
}

/** After a rollback the history may hold types of the later release: those go by their own name. */
function titleOf({ type }: StoredEvent): Text {
  return eventDefinition(type)?.title ?? { "zh-CN": type, en: type };
}

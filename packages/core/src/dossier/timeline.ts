import type { IsoDate } from "../calendar/dates.ts";
import type { Instant } from "../calendar/instant.ts";
import { eventDefinition } from "../casefile/events/registry.ts";
import type { Facts } from "../casefile/facts.ts";
import { writeCsv } from "../exports/write-csv.ts";
import { subjectOf } from "../kernel/ids.ts";
import type { StoredEvent } from "../ports/case-files.ts";
import type { DossierFile, DossierSources } from "./contents.ts";
import { isWanted, type Scope } from "./purpose.ts";
import { whoWords, words, type Who } from "./words.ts";

/** B63: one thing that happened, in the words of the dossier's language. */
export interface TimelineRow {
  readonly subject: string;
  readonly seq: number;
  readonly on: IsoDate;
  readonly recordedAt: Instant;
  readonly type: string;
  readonly title: string;
  readonly by: Who;
  readonly data: unknown;
}

/** In the order of the days, then as it was recorded. */
export function timelineOf(
  files: readonly DossierFile<Facts>[],
  scope: Scope,
  { order, whoOf }: Pick<DossierSources, "order" | "whoOf">,
): TimelineRow[] {
  const rows = files.flatMap(({ ref, history }) =>
    history
      .filter(({ type }) => isWanted(scope, type))
      .map((event) => ({
        subject: subjectOf(ref),
        seq: event.seq,
        on: event.on,
        recordedAt: event.recordedAt,
        type: event.type,
        title: eventDefinition(event.type)?.title[order.language] ?? event.type,
        by: whoOf(event.by),
        data: shownData(event),
      })),
  );
  return rows.toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
}

const placeOf = ({ on, recordedAt, seq }: TimelineRow) =>
  `${on} ${recordedAt} ${String(seq).padStart(8, "0")}`;

/** Without how to reach a member of staff. */
function shownData({ type, data }: StoredEvent): unknown {
  if (type !== "aftercare.assignment.changed.v1") return data;
  const { address: _, ...rest } = data as Record<string, unknown>;
  return rest;
}

/** Fen of what happened, where it names one sum. */
export function amountIn({ data }: TimelineRow): number | undefined {
  const { amountFen } = data as { readonly amountFen?: unknown };
  return typeof amountFen === "number" ? amountFen : undefined;
}

export function writeTimelineCsv(
  rows: readonly TimelineRow[],
  { order }: Pick<DossierSources, "order">,
  watermark: string,
): string {
  const { language } = order;
  const columns = [
    { title: words.day[language], kind: "day" },
    { title: words.happened[language], kind: "text" },
    { title: words.amount[language], kind: "fen" },
    { title: words.by[language], kind: "text" },
    { title: words.about[language], kind: "text" },
    { title: "JSON", kind: "text" },
  ] as const;
  const cells = rows.map((row) => [
    row.on,
    row.title,
    amountIn(row) ?? null,
    whoWords[row.by][language],
    row.subject,
    JSON.stringify(row.data),
  ]);
  return writeCsv(columns, cells, watermark);
}

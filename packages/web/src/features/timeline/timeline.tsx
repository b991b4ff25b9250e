import type { FollowUp, TimelineEntry } from "../../api/clients.ts";
import { useSay } from "../../language/language.ts";
import { Day } from "../../ui/day.tsx";
import { Tag } from "../../ui/page.tsx";
import { EntryChanges, EntryPieces } from "./entry-parts.tsx";
import { useActorWords, type StaffNames } from "./actor-words.ts";
import { followUpsIn } from "./follow-ups-in.ts";
import { timelineTexts as texts } from "./timeline-texts.ts";
import styles from "./timeline.module.css";

export interface TimelineProps {
  readonly entries: readonly TimelineEntry[];
  /** Names the follow-ups that entries speak of. */
  readonly followUps?: readonly FollowUp[];
  /** For staff: colleagues by their user id. Without it a client is reading. */
  readonly names?: StaffNames;
  /** Which file an entry is of, where several are shown together. */
  fileOf?(entry: TimelineEntry): string | undefined;
}

/** What happened, in the order it is given: day, what, its particulars, who said so, what it changed. */
export function Timeline({ entries, followUps = [], names, fileOf }: TimelineProps) {
  return (
    <ol className={styles.timeline}>
      {entries.map((entry) => (
        <Entry
          key={`${entry.source}/${entry.id}/${entry.seq}`}
          entry={entry}
          followUps={followUps}
          names={names}
          file={fileOf?.(entry)}
        />
      ))}
    </ol>
  );
}

interface EntryProps {
  readonly entry: TimelineEntry;
  readonly followUps: readonly FollowUp[];
  readonly names: StaffNames | undefined;
  readonly file: string | undefined;
}

function Entry({ entry, followUps, names, file }: EntryProps) {
  const say = useSay();
  const wordsFor = useActorWords(names);
  const { by, askedBy, title, on, data } = entry;
  const about = followUpsIn(data, followUps)
    .map((followUp) => followUp.title)
    .join(say(texts.and));
  const isInternal = isInternalNote(data);
  return (
    <li className={isInternal ? `${styles.entry} ${styles.internal}` : styles.entry}>
      <p className={styles.line}>
        <Day on={on} />
        {file === undefined ? undefined : <span>{file}</span>}
        {isInternal ? <Tag tone="attention">{say(texts.internal)}</Tag> : undefined}
      </p>
      <p className={styles.title}>
        {title}
        {about === "" ? undefined : `${say(texts.colon)}${about}`}
      </p>
      <EntryPieces entry={entry} names={names} />
      <EntryChanges entry={entry} />
      <p className={styles.line}>
        {askedBy === undefined
          ? say(texts.by, { who: wordsFor(by) })
          : say(texts.approved, { asker: wordsFor(askedBy), who: wordsFor(by) })}
      </p>
    </li>
  );
}

function isInternalNote(data: unknown): boolean {
  return typeof data === "object" && data !== null && "internal" in data && data.internal === true;
}

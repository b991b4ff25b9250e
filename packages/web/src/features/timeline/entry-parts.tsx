import type { TimelineEntry } from "../../api/clients.ts";
import { useSay } from "../../language/language.ts";
import { Amount } from "../../ui/amount.tsx";
import { Day } from "../../ui/day.tsx";
import { Tag } from "../../ui/page.tsx";
import { changeTexts } from "../follow-up/change-texts.ts";
import type { StaffNames } from "./actor-words.ts";
import type { Piece } from "./piece.ts";
import { readField, shortTypeOf } from "./event-parts.ts";
import { piecesOf } from "./pieces.ts";
import { timelineTexts as texts } from "./timeline-texts.ts";
import styles from "./timeline.module.css";

interface EntryPiecesProps {
  readonly entry: Pick<TimelineEntry, "type" | "data">;
  /** Without them nobody of the organisation is named. */
  readonly names: StaffNames | undefined;
}

/** The particulars of one event, each with its name. */
export function EntryPieces({ entry, names }: EntryPiecesProps) {
  const say = useSay();
  const { type, data } = entry;
  const given = (piecesOf[shortTypeOf(type)] ?? []).flatMap((piece) => {
    const found = readField(data, piece.field);
    const value = piece.as === "member" ? names?.get(String(found)) : found;
    return value === undefined ? [] : [{ piece, value }];
  });
  if (given.length === 0) return undefined;
  return (
    <dl className={styles.pieces}>
      {given.map(({ piece, value }) => (
        <div key={piece.field}>
          <dt>{say(piece.label)}</dt>
          <dd>
            <Value piece={piece} value={value} />
            {piece.internal === true ? (
              <>
                {" "}
                <Tag tone="attention">{say(texts.internal)}</Tag>
              </>
            ) : undefined}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Value({ piece, value }: { readonly piece: Piece; readonly value: string | number }) {
  const say = useSay();
  if (piece.as === "amount") return <Amount fen={Number(value)} />;
  if (piece.as === "day") return <Day on={String(value)} />;
  const choice = piece.choices?.[value];
  return <span className={styles.words}>{choice === undefined ? value : say(choice)}</span>;
}

/** What it changed on the list; a tap away, as most readers ask what happened, not what follows. */
export function EntryChanges({ entry: { difference } }: { readonly entry: TimelineEntry }) {
  const say = useSay();
  if (difference.length === 0) return undefined;
  return (
    <details className={styles.changes}>
      <summary>
        {say(texts.changes)} ({difference.length})
      </summary>
      <ul>
        {difference.map(({ followUp, change, title, due }) => (
          <li key={followUp}>
            <Tag>{say(changeTexts[change])}</Tag> {title}{" "}
            {change === "added" || change === "moved" || change === "reopened" ? (
              <Day on={due} />
            ) : undefined}
          </li>
        ))}
      </ul>
    </details>
  );
}

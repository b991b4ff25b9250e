import { FileText, Image } from "lucide-react";
import type { ReactNode } from "react";
import type { Evidence } from "../../api/files.ts";
import { useSay, type Text } from "../../language/language.ts";
import { Moment } from "../../ui/moment.tsx";
import { Note, Tag } from "../../ui/page.tsx";
import { filesTexts as texts } from "./files-texts.ts";
import styles from "./files.module.css";

interface FileTileProps {
  readonly file: Evidence;
  /** What it is called, as a link to where it is shown: the whole tile is pressed by it. */
  readonly title: ReactNode;
  /** Which debt, or whose. */
  readonly where?: string | undefined;
}

/** One file among others, for clients and staff. No picture: opening a file is recorded, so it is never done in passing. */
export function FileTile({ file, title, where }: FileTileProps) {
  const Icon = file.mediaType.startsWith("image/") ? Image : FileText;
  return (
    <div className={styles.tile}>
      <Icon size={28} aria-hidden className={styles.tileIcon} />
      {title}
      {where === undefined ? undefined : <Note>{where}</Note>}
      <Note>
        <Moment at={file.announcedAt} />
      </Note>
      <div>
        <FileTag file={file} />
      </div>
    </div>
  );
}

/** How a file stands, in one word or two. */
export function FileTag({ file }: { readonly file: Evidence }) {
  const say = useSay();
  const { text, tone } = standingOf(file);
  return <Tag tone={tone}>{say(text)}</Tag>;
}

interface Standing {
  readonly text: Text;
  readonly tone: "plain" | "attention" | "good" | "accent";
}

function standingOf({ standing, overdue, review }: Evidence): Standing {
  if (overdue === true) return { text: texts.overdue, tone: "attention" };
  if (standing !== "stored") {
    return { text: texts[standing], tone: standing === "refused" ? "attention" : "plain" };
  }
  switch (review?.state) {
    case "accepted":
      return { text: texts.reviewAccepted, tone: "good" };
    case "ask-again":
      return { text: texts.reviewAskAgain, tone: "attention" };
    case "waiting":
      return { text: texts.reviewWaiting, tone: "accent" };
    case undefined:
      return { text: texts.stored, tone: "good" };
  }
}

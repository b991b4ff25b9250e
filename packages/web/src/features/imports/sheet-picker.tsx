import { FileSpreadsheet } from "lucide-react";
import { useState } from "react";
import { useSay } from "../../language/language.ts";
import { Note } from "../../ui/page.tsx";
import { importTexts as texts } from "./import-texts.ts";
import styles from "./imports.module.css";

interface SheetPickerProps {
  readonly isSending: boolean;
  onPicked(file: File): void;
}

const mostBytes = 5 * 1024 * 1024;
const accepted =
  ".csv,.txt,.tsv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** One file, chosen or dropped: the input lies over the whole field and takes both. Too large a one is told before it is sent. */
export function SheetPicker({ isSending, onPicked }: SheetPickerProps) {
  const say = useSay();
  const [isOver, setOver] = useState(false);
  const [isTooLarge, setTooLarge] = useState(false);

  function take(file: File | undefined) {
    if (file === undefined || isSending) return;
    setTooLarge(file.size > mostBytes);
    if (file.size <= mostBytes) onPicked(file);
  }

  return (
    <>
      <label className={`${styles.pick} ${isOver ? styles.dropping : ""}`}>
        <FileSpreadsheet size={28} aria-hidden />
        <strong>{say(isSending ? texts.sending : texts.choose)}</strong>
        <span className={styles.dropHint}>{say(texts.drop)}</span>
        <input
          type="file"
          accept={accepted}
          disabled={isSending}
          aria-describedby="sheet-limits"
          onDragEnter={() => setOver(true)}
          onDragLeave={() => setOver(false)}
          onDrop={() => setOver(false)}
          onChange={({ target }) => {
            const file = target.files?.[0];
            take(file);
            target.value = "";
          }}
        />
      </label>
      <div id="sheet-limits">
        <Note>{say(texts.limits)}</Note>
      </div>
      <p role="alert">{isTooLarge ? say(texts.tooLarge) : ""}</p>
    </>
  );
}

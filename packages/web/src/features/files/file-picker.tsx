import { Camera, FolderOpen } from "lucide-react";
import { useEffect, useState } from "react";
import { useSay } from "../../language/language.ts";
import { acceptedTypes } from "./file-check.ts";
import { uploadTexts as texts } from "./upload-texts.ts";
import styles from "./files.module.css";

interface FilePickerProps {
  /** The id of the control that a label or a flaw points to. */
  readonly id: string;
  onPicked(files: readonly File[]): void;
}

/** A picture of it now, or files that are there; with a mouse also by dropping, and everywhere by pasting. */
export function FilePicker({ id, onPicked }: FilePickerProps) {
  const say = useSay();
  usePastedFiles(onPicked);
  return (
    <>
      <div className={styles.picks}>
        <label className={`${styles.pick} ${styles.camera}`}>
          <Camera size={20} aria-hidden />
          {say(texts.camera)}
          <input
            type="file"
            accept="image/*"
            capture="environment"
            onChange={({ target }) => takeOver(target, onPicked)}
          />
        </label>
        <label className={styles.pick}>
          <FolderOpen size={20} aria-hidden />
          {say(texts.choose)}
          <input
            id={id}
            type="file"
            multiple
            accept={acceptedTypes}
            aria-describedby={`${id}-hint`}
            onChange={({ target }) => takeOver(target, onPicked)}
          />
        </label>
      </div>
      <DropZone onPicked={onPicked} />
    </>
  );
}

/** Emptied, so that the same file can be picked again. */
function takeOver(input: HTMLInputElement, onPicked: FilePickerProps["onPicked"]) {
  const files = Array.from(input.files ?? []);
  input.value = "";
  if (files.length > 0) onPicked(files);
}

function DropZone({ onPicked }: Pick<FilePickerProps, "onPicked">) {
  const say = useSay();
  const [isOver, setOver] = useState(false);
  return (
    <div
      className={`${styles.drop} ${isOver ? styles.dropping : ""}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const files = Array.from(event.dataTransfer.files);
        if (files.length > 0) onPicked(files);
      }}
    >
      {say(texts.drop)}
    </div>
  );
}

/** A screenshot that is pasted anywhere on the page. */
function usePastedFiles(onPicked: FilePickerProps["onPicked"]): void {
  useEffect(() => {
    function take({ clipboardData }: ClipboardEvent) {
      const files = Array.from(clipboardData?.files ?? []);
      if (files.length > 0) onPicked(files);
    }
    document.addEventListener("paste", take);
    return () => document.removeEventListener("paste", take);
  }, [onPicked]);
}

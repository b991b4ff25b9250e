import { FileText } from "lucide-react";
import { useCallback, useState } from "react";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { Note } from "../../ui/page.tsx";
import { flawOfFile, writeSize } from "./file-check.ts";
import { uploadTexts as texts } from "./upload-texts.ts";
import styles from "./files.module.css";

interface PickedFilesProps {
  readonly files: readonly File[];
  onTakeOut(file: File): void;
}

/** What was picked and not sent yet, each with what is wrong with it. */
export function PickedFiles({ files, onTakeOut }: PickedFilesProps) {
  const say = useSay();
  if (files.length === 0) return undefined;
  return (
    <ul className={styles.picked} aria-label={say(texts.picked)}>
      {files.map((file, at) => (
        <li key={`${at} ${file.name}`}>
          <Thumb file={file} />
          <div>
            <p>{file.name}</p>
            <Note>{writeSize(file.size)}</Note>
            <Flaw file={file} />
          </div>
          <Button
            look="quiet"
            aria-label={say(texts.takeOutNamed, { name: file.name })}
            onClick={() => onTakeOut(file)}
          >
            {say(texts.takeOut)}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function Flaw({ file }: { readonly file: File }) {
  const say = useSay();
  const flaw = flawOfFile(file);
  return flaw === undefined ? undefined : <p className={styles.flaw}>{say(flaw)}</p>;
}

/** What a browser cannot draw, as HEIC in most of them, stays a sheet of paper. */
function Thumb({ file }: { readonly file: File }) {
  const [isUnreadable, setUnreadable] = useState(false);
  const show = useCallback(
    (image: HTMLImageElement) => {
      const url = URL.createObjectURL(file);
      image.src = url;
      return () => URL.revokeObjectURL(url);
    },
    [file],
  );
  if (isUnreadable || !file.type.startsWith("image/")) {
    return (
      <span className={styles.thumb}>
        <FileText size={24} aria-hidden />
      </span>
    );
  }
  return <img ref={show} className={styles.thumb} alt="" onError={() => setUnreadable(true)} />;
}

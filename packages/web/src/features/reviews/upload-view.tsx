import type { Evidence } from "../../api/files.ts";
import { useSay } from "../../language/language.ts";
import { Note } from "../../ui/page.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { FileView } from "../files/file-view.tsx";
import { PdfFrame } from "./pdf-frame.tsx";
import { reviewsTexts as texts } from "./reviews-texts.ts";
import styles from "./reviews.module.css";

interface UploadViewProps {
  readonly clientId: string;
  /** Undefined until the client's files are read. */
  readonly file: Evidence | undefined;
}

/** What was uploaded, as large as there is room. That it was opened is recorded, and the client can see it. */
export function UploadView({ clientId, file }: UploadViewProps) {
  const say = useSay();
  if (file === undefined) return <Skeleton />;
  return (
    <section className={styles.picture} aria-label={say(texts.picture)}>
      {file.mediaType === "application/pdf" ? (
        <PdfFrame clientId={clientId} file={file} />
      ) : undefined}
      <FileView clientId={clientId} file={file} />
      <Note>{say(texts.logged)}</Note>
    </section>
  );
}

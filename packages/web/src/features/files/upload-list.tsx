import { useSay, type Text } from "../../language/language.ts";
import { useStore } from "../../lib/store.ts";
import { Button } from "../../ui/button.tsx";
import { useUnsavedWarning } from "../../ui/form/use-form.ts";
import { Note } from "../../ui/page.tsx";
import { useWords } from "../../ui/problem-note.tsx";
import { writeSize } from "./file-check.ts";
import { kindTexts } from "./kind-texts.ts";
import { uploadTexts as texts } from "./upload-texts.ts";
import {
  dropUpload,
  isOnItsWay,
  retryUpload,
  uploadsStore,
  type Upload,
  type UploadStage,
} from "./uploads.ts";
import styles from "./files.module.css";

/** What is on its way for a client, and what became of it: percent in words, a way to stop, a way to try again. */
export function UploadList({ clientId }: { readonly clientId: string }) {
  const say = useSay();
  const uploads = useStore(uploadsStore).filter((upload) => upload.clientId === clientId);
  const isBusy = uploads.some(isOnItsWay);
  useUnsavedWarning(isBusy);
  if (uploads.length === 0) return undefined;
  return (
    <section className={styles.queue} aria-label={say(texts.queue)}>
      <ul>
        {uploads.map((upload) => (
          <UploadRow key={upload.id} upload={upload} />
        ))}
      </ul>
      {isBusy ? <Note>{say(texts.stay)}</Note> : undefined}
    </section>
  );
}

const stageTexts: Readonly<Record<UploadStage, Text>> = {
  waiting: texts.waiting,
  sending: texts.sending,
  paused: texts.paused,
  checking: texts.checking,
  slow: texts.slow,
  stored: texts.stored,
  refused: texts.refused,
  failed: texts.failed,
};

function UploadRow({ upload }: { readonly upload: Upload }) {
  const say = useSay();
  const { id, file, about, stage, percent } = upload;
  const isMoving = isOnItsWay(upload);
  return (
    <li className={styles.upload} data-stage={stage}>
      <p>
        <strong>{say(kindTexts[about.kind])}</strong>{" "}
        <Note>{`${file.name} · ${writeSize(file.size)}`}</Note>
      </p>
      {isMoving || stage === "checking" ? (
        <progress max={100} value={percent} aria-label={file.name} className={styles.progress} />
      ) : undefined}
      <p role="status">{say(stageTexts[stage], { percent })}</p>
      {stage === "refused" ? <p>{upload.why}</p> : undefined}
      {stage === "failed" ? <Failure error={upload.error} /> : undefined}
      <p className={styles.acts}>
        {stage === "failed" ? (
          <Button
            aria-label={say(texts.retryNamed, { name: file.name })}
            onClick={() => retryUpload(id)}
          >
            {say(texts.retry)}
          </Button>
        ) : undefined}
        <Drop upload={upload} />
      </p>
    </li>
  );
}

function Failure({ error }: { readonly error: unknown }) {
  const { detail } = useWords(error);
  return <p>{detail}</p>;
}

function Drop({ upload: { id, file, stage } }: { readonly upload: Upload }) {
  const say = useSay();
  const name = file.name;
  const isMoving = isOnItsWay({ stage });
  // What is being checked has arrived: there is nothing left to stop.
  if (stage === "checking") return undefined;
  return (
    <Button
      look="quiet"
      aria-label={say(isMoving ? texts.cancelNamed : texts.clearNamed, { name })}
      onClick={() => dropUpload(id)}
    >
      {say(isMoving ? texts.cancel : texts.clear)}
    </Button>
  );
}

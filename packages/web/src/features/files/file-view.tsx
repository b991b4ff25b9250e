import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { openFile, pictureQuery, type Evidence } from "../../api/files.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { Card, Note, Row } from "../../ui/page.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { filesTexts as texts } from "./files-texts.ts";
import { kindTexts } from "./kind-texts.ts";
import styles from "./files.module.css";

interface FileViewProps {
  readonly clientId: string;
  readonly file: Evidence;
}

/** What a file shows, with the way to download it. For clients and staff; that it was opened is recorded. */
export function FileView({ clientId, file }: FileViewProps) {
  const say = useSay();
  const isPicture = file.mediaType.startsWith("image/");
  return (
    <>
      {isPicture ? <Picture clientId={clientId} file={file} /> : <p>{say(texts.pdf)}</p>}
      <Download clientId={clientId} file={file} />
    </>
  );
}

const zooms = [1, 1.5, 2, 3, 4] as const;

function Picture({ clientId, file }: FileViewProps) {
  const say = useSay();
  const picture = useQuery(pictureQuery(clientId, file.evidenceId));
  const [zoom, setZoom] = useState(0);
  const [turns, setTurns] = useState(0);
  const [isUnreadable, setUnreadable] = useState(false);
  if (picture.error !== null) {
    return <ProblemNote error={picture.error} retry={() => void picture.refetch()} />;
  }
  if (isUnreadable) {
    return (
      <Card tone="sunk">
        <p>{say(texts.unreadable)}</p>
      </Card>
    );
  }
  const size = `${(zooms[zoom] ?? 1) * 100}%`;
  return (
    <figure className={styles.view}>
      <div className={styles.stage}>
        <div
          className={styles.frame}
          // What scrolls must be reached by keyboard too.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          role="group"
          aria-label={say(kindTexts[file.kind])}
        >
          {picture.data === undefined ? undefined : (
            <img
              className={styles.picture}
              src={picture.data.url}
              alt={say(texts.pictureOf, { kind: say(kindTexts[file.kind]), name: file.fileName })}
              style={{ width: size, height: size, transform: `rotate(${turns * 90}deg)` }}
              onError={() => setUnreadable(true)}
            />
          )}
        </div>
      </div>
      <Row>
        <Button onClick={() => setZoom(Math.min(zoom + 1, zooms.length - 1))}>
          {say(texts.zoomIn)}
        </Button>
        <Button onClick={() => setZoom(Math.max(zoom - 1, 0))}>{say(texts.zoomOut)}</Button>
        <Button onClick={() => setTurns((turns + 1) % 4)}>{say(texts.turn)}</Button>
      </Row>
    </figure>
  );
}

/** The link saves the file under its own name, whatever the browser would do with it. */
function Download({ clientId, file }: FileViewProps) {
  const say = useSay();
  const opening = useMutation({
    mutationFn: () => openFile(clientId, file.evidenceId),
    onSuccess: ({ url }) => location.assign(url),
  });
  return (
    <>
      {opening.error === null ? undefined : <ProblemNote error={opening.error} />}
      <div>
        <Button busy={opening.isPending && say(texts.opening)} onClick={() => opening.mutate()}>
          {say(texts.download)}
        </Button>
      </div>
      {/MicroMessenger/i.test(navigator.userAgent) ? <Note>{say(texts.wechat)}</Note> : undefined}
    </>
  );
}

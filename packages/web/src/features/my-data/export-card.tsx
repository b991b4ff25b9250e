import { useSay } from "../../language/language.ts";
import { useStore } from "../../lib/store.ts";
import { Button, ButtonLink } from "../../ui/button.tsx";
import { useToday } from "../../ui/form/day-field.tsx";
import { Card, Note, Section } from "../../ui/page.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { exportStore, startExport, stopExport, type ExportState } from "./export-job.ts";
import { myDataTexts as texts } from "./my-data-texts.ts";
import styles from "./my-data.module.css";

/** C15: everything as one ZIP on one's own device, with where it stands and a way to stop it. */
export function ExportCard({ clientId }: { readonly clientId: string }) {
  const say = useSay();
  const today = useToday();
  const state = useStore(exportStore);
  const isRunning = isOnItsWay(state);
  return (
    <Section title={say(texts.exportTitle)}>
      <Card>
        <p>{say(texts.exportWhat)}</p>
        <Standing state={state} />
        <div>
          {isRunning ? (
            <Button onClick={stopExport}>{say(texts.exportStop)}</Button>
          ) : (
            <Button look="main" onClick={() => void startExport(clientId, today)}>
              {say(state.kind === "done" ? texts.again : texts.exportStart)}
            </Button>
          )}
        </div>
        <Note>{say(texts.exportShared)}</Note>
        <div>
          <ButtonLink look="quiet" to="/dossier">
            {say(texts.dossier)}
          </ButtonLink>
        </div>
      </Card>
    </Section>
  );
}

function isOnItsWay({ kind }: ExportState): boolean {
  return kind === "reading" || kind === "files" || kind === "packing";
}

function Standing({ state }: { readonly state: ExportState }) {
  const words = useStandingWords(state);
  if (state.kind === "failed") return <ProblemNote error={state.error} />;
  return (
    <div role="status">
      {isOnItsWay(state) ? (
        <progress
          className={styles.progress}
          max={100}
          aria-label={words}
          {...(state.kind === "files" ? { value: state.percent } : {})}
        />
      ) : undefined}
      {words === "" ? undefined : <p>{words}</p>}
    </div>
  );
}

function useStandingWords(state: ExportState): string {
  const say = useSay();
  switch (state.kind) {
    case "none":
    case "failed":
      return "";
    case "reading":
      return say(texts.exportReading);
    case "files":
      return say(texts.exportFiles, { ...state, done: state.done + 1 });
    case "packing":
      return say(texts.exportPacking);
    case "stopped":
      return say(texts.exportStopped);
    case "done": {
      const { name, missing } = state;
      const done = say(texts.exportDone, { name });
      return missing === 0 ? done : `${done} ${say(texts.exportMissing, { n: missing })}`;
    }
  }
}

import { useState } from "react";
import { useSay } from "../../language/language.ts";
import { useStore } from "../../lib/store.ts";
import { Button } from "../../ui/button.tsx";
import { useToday } from "../../ui/form/day-field.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { exportStore, startExport } from "../my-data/export-job.ts";
import { myDataTexts } from "../my-data/my-data-texts.ts";
import { dataRequestTexts as texts } from "./data-request-texts.ts";

/** The same ZIP that the client could make, for whoever cannot. */
export function ExportButton({ clientId }: { readonly clientId: string }) {
  const say = useSay();
  const today = useToday();
  const state = useStore(exportStore);
  const [wasAsked, setAsked] = useState(false);
  const isRunning = ["reading", "files", "packing"].includes(state.kind);

  function start() {
    setAsked(true);
    void startExport(clientId, today);
  }

  return (
    <>
      <Button busy={wasAsked && isRunning && say(texts.exporting)} onClick={start}>
        {say(texts.export)}
      </Button>
      {wasAsked && state.kind === "failed" ? <ProblemNote error={state.error} /> : undefined}
      <span role="status">
        {wasAsked && state.kind === "done"
          ? say(myDataTexts.exportDone, { name: state.name })
          : undefined}
      </span>
    </>
  );
}

import { useEffect, useState } from "react";
import { stepImport, type Import } from "../../api/imports.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { Card, Note, Row } from "../../ui/page.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { CancelButton } from "./cancel-button.tsx";
import { importTexts as texts } from "./import-texts.ts";
import { useStep } from "./use-step.ts";
import styles from "./imports.module.css";

/** After so long without a row somebody may wake the worker: a message can get lost. */
const patienceMs = 120_000;

export function ImportProgress({ one }: { readonly one: Import }) {
  const words = useWords(one);
  const say = useSay();
  const { done, total } = one.progress;
  return (
    <div className={styles.column}>
      <Card>
        <p role="status">{words}</p>
        <progress
          className={styles.progress}
          aria-label={words}
          max={Math.max(total, 1)}
          {...(one.step === "read" || total === 0 ? {} : { value: done })}
        />
        <Note>{say(texts.mayLeave)}</Note>
        <Row>
          <WakeButton key={`${one.step} ${done}`} one={one} />
          <CancelButton one={one} />
        </Row>
      </Card>
    </div>
  );
}

function useWords({ step, progress }: Import): string {
  const say = useSay();
  if (step === "read") return say(texts.reading);
  return say(step === "check" ? texts.checking : texts.recording, { ...progress });
}

/** There only when nothing has moved for a while: the key begins it anew with every row. */
function WakeButton({ one: { importId, step } }: { readonly one: Import }) {
  const say = useSay();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  const waking = useStep(() => stepImport(importId, step === "record" ? "start" : "read"));
  if (!isSlow || step === "check") return undefined;
  return (
    <>
      <Button onClick={() => waking.mutate()}>{say(texts.goOn)}</Button>
      {waking.error === null ? undefined : <ProblemNote error={waking.error} />}
    </>
  );
}

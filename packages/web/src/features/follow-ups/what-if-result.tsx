import { useEffect, useRef } from "react";
import { proposalIn } from "../../api/proposal.ts";
import { useRecord } from "../../api/record.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { tell } from "../../ui/notices.tsx";
import { Card, Note, Row } from "../../ui/page.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { ChangeList } from "../follow-up/change-list.tsx";
import type { Looked } from "./what-if.tsx";
import { pairMoves } from "./pair-moves.ts";
import { whatIfTexts as texts } from "./what-if-texts.ts";
import styles from "./follow-ups.module.css";

/** From which day to which; then it is recorded as it was looked at, or not at all. */
export function WhatIfResult({ looked, onEnd }: { readonly looked: Looked; onEnd(): void }) {
  const say = useSay();
  const recording = useRecord();
  const place = useRef<HTMLDivElement>(null);
  const { happening, previewed } = looked;
  useEffect(() => place.current?.focus(), []);

  async function record() {
    const answer = await recording.mutateAsync(happening).catch(() => undefined);
    if (answer === undefined) return;
    tell(proposalIn(answer) ?? say(texts.recorded));
    onEnd();
  }

  return (
    <div ref={place} tabIndex={-1} className={styles.list} role="status">
      {previewed.difference.length === 0 ? (
        <Card>
          <p>{say(texts.nothing)}</p>
        </Card>
      ) : (
        <ChangeList title={say(texts.result)} difference={pairMoves(previewed.difference)} />
      )}
      {previewed.needsApproval ? <Note>{say(texts.needsYes)}</Note> : undefined}
      {recording.error === null ? undefined : <ProblemNote error={recording.error} />}
      <Row>
        <Button
          look="main"
          busy={recording.isPending && say(uiTexts.saving)}
          onClick={() => void record()}
        >
          {say(texts.record)}
        </Button>
        <Button onClick={onEnd}>{say(texts.leave)}</Button>
      </Row>
    </div>
  );
}

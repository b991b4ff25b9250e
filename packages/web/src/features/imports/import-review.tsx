import { useState } from "react";
import { stepImport, type Import } from "../../api/imports.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { Note, Row, Section } from "../../ui/page.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { CancelButton } from "./cancel-button.tsx";
import { FlawedRows } from "./flawed-rows.tsx";
import { importTexts as texts } from "./import-texts.ts";
import { MappingStep } from "./mapping-step.tsx";
import { RowCounts } from "./row-counts.tsx";
import { useStep } from "./use-step.ts";

const none = { rows: 0, good: 0, known: 0, flawed: 0, recorded: 0 };

/** What would happen, before anything does: the good rows, the known ones, and what is wrong with the others. */
export function ImportReview({ one }: { readonly one: Import }) {
  const say = useSay();
  const [isMapping, setMapping] = useState(false);
  const { importId, counts = none } = one;
  const starting = useStep(() => stepImport(importId, "start"));
  if (isMapping) return <MappingStep one={one} />;
  const nothing = counts.flawed === 0 && counts.known > 0 ? texts.allKnown : texts.noGood;
  return (
    <>
      <Section title={say(texts.found)}>
        <RowCounts
          counts={[
            [texts.goodRows, counts.good],
            [texts.knownRows, counts.known],
            [texts.flawedRows, counts.flawed],
          ]}
        />
        <Note>{say(counts.good === 0 ? nothing : texts.nothingYet)}</Note>
        {starting.error === null ? undefined : <ProblemNote error={starting.error} />}
        <Row>
          {counts.good === 0 ? undefined : (
            <Button look="main" busy={starting.isPending} onClick={() => starting.mutate()}>
              {say(texts.start, { n: counts.good })}
            </Button>
          )}
          <Button onClick={() => setMapping(true)}>{say(texts.mapAgain)}</Button>
          <CancelButton one={one} />
        </Row>
      </Section>
      {counts.flawed === 0 ? undefined : <FlawedRows one={one} />}
    </>
  );
}

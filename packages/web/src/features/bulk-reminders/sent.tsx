import { useMutation } from "@tanstack/react-query";
import {
  withdrawNudges,
  type NudgeResult,
  type Nudges,
  type WithdrawnNudges,
} from "../../api/nudges.ts";
import { refresh } from "../../api/use-action.ts";
import { useSay, type Say } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { useToday } from "../../ui/form/day-field.tsx";
import { Card, Row, Section, Tag } from "../../ui/page.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Table } from "../../ui/table.tsx";
import { bulkTexts as texts } from "./bulk-texts.ts";
import { nameOf } from "./result-table.tsx";
import { useCountdown } from "./use-countdown.ts";

/** How long none of them leaves; the API says the moment on its own clock, the page counts from its answer. */
const undoMs = 60_000;

/** What became of each, and for a minute the way back. */
export function Sent({ sent, onAgain }: { readonly sent: Nudges; onAgain(): void }) {
  const say = useSay();
  const today = useToday();
  const secondsLeft = useCountdown(undoMs);
  const { nudgeId = "", counts, results } = sent;
  const going = results.filter(({ outcome }) => outcome === "send");
  const waitsForMorning = going.some(({ leavesAt = "" }) => leavesAt.slice(0, 10) > today);
  const undoing = useMutation({
    mutationFn: () => withdrawNudges(nudgeId, going.map(fileOf)),
    onSuccess: () => refresh([["desk"], ["client"]]),
  });
  const taken = undoing.data?.results.filter(({ outcome }) => outcome === "withdrawn");
  const canUndo = secondsLeft > 0 || waitsForMorning;
  return (
    <>
      <Card tone="good">
        <p role="status">
          <strong>
            {taken === undefined
              ? say(texts.sent, { n: counts.send })
              : say(texts.takenBack, { n: taken.length, all: counts.send })}
          </strong>
        </p>
        {undoing.isSuccess ? undefined : (
          <p>
            {secondsLeft > 0
              ? say(texts.undoLeft, { n: secondsLeft })
              : say(waitsForMorning ? texts.undoMorning : texts.undoOver)}
          </p>
        )}
        {undoing.error === null ? undefined : <ProblemNote error={undoing.error} />}
        <Row>
          {canUndo && going.length > 0 && !undoing.isSuccess ? (
            <Button
              look="main"
              busy={undoing.isPending && say(texts.undoing)}
              onClick={() => undoing.mutate()}
            >
              {say(texts.undo)}
            </Button>
          ) : undefined}
          <Button onClick={onAgain}>{say(texts.again)}</Button>
        </Row>
      </Card>
      <Section title={say(texts.results)}>
        <Table
          name={say(texts.results)}
          rows={results}
          keyOf={({ clientId }) => clientId}
          columns={[
            { title: say(texts.client), render: nameOf },
            { title: say(texts.about), render: ({ title }) => title },
            {
              title: say(texts.result),
              render: (result) => writeOutcome(outcomeOf(result, undoing.data, say)),
            },
          ]}
        />
      </Section>
    </>
  );
}

function fileOf({ clientId, debtId }: NudgeResult) {
  return { clientId, ...(debtId === undefined ? {} : { debtId }) };
}

interface Outcome {
  readonly words: string;
  readonly tone: "good" | "plain" | "attention";
  readonly why?: string | undefined;
}

function writeOutcome({ words, tone, why }: Outcome) {
  return (
    <>
      <Tag tone={tone}>{words}</Tag> {why}
    </>
  );
}

function outcomeOf(result: NudgeResult, undone: WithdrawnNudges | undefined, say: Say): Outcome {
  if (result.outcome !== "send") {
    const words = say(result.outcome === "failed" ? texts.failed : texts.notSent);
    return { words, tone: "attention", why: result.reason?.detail };
  }
  const taken = undone?.results.find(({ clientId }) => clientId === result.clientId);
  if (taken === undefined) return { words: say(texts.onItsWay), tone: "good" };
  const why = taken.reason?.detail;
  if (taken.outcome === "withdrawn") return { words: say(texts.withdrawn), tone: "plain" };
  const words = say(taken.outcome === "too-late" ? texts.tooLate : texts.failed);
  return { words, tone: "attention", why };
}

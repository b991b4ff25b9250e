import type { Plans } from "../../api/plans.ts";
import { newId, useRecord } from "../../api/record.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { Day } from "../../ui/day.tsx";
import { tell } from "../../ui/notices.tsx";
import { Card, Note } from "../../ui/page.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Saying } from "../../ui/saying.tsx";
import { useToday } from "../../ui/use-today.ts";
import { planTexts as texts } from "./plan-texts.ts";

interface ChallengeProps {
  readonly clientId: string;
  readonly plans: Plans;
}

/** B70: three months on time, for those who like to count; what it comes to is a sentence. */
export function Challenge({ clientId, plans: { challenge } }: ChallengeProps) {
  const say = useSay();
  const today = useToday();
  const { mutateAsync: record, error, isPending } = useRecord();
  const isRunning = challenge !== undefined && !challenge.isOver;

  async function choose() {
    const data = { joins: !isRunning, on: today };
    await record({ id: newId(), clientId, type: "challenge.chosen", data });
    tell(say(isRunning ? texts.left2 : texts.joined));
  }

  return (
    <Card>
      <h2>{say(texts.challenge)}</h2>
      {challenge === undefined ? <p>{say(texts.challengeOffer)}</p> : <Count of={challenge} />}
      <div>
        <Button
          look={isRunning ? "quiet" : "plain"}
          disabled={isPending}
          onClick={() => void choose().catch(ignore)}
        >
          {say(isRunning ? texts.leave : texts.join)}
        </Button>
      </div>
      {error === null ? undefined : <ProblemNote error={error} />}
    </Card>
  );
}

function Count({ of }: { readonly of: NonNullable<Plans["challenge"]> }) {
  const say = useSay();
  const { from, until, kept, notKept, isOver } = of;
  if (isOver) {
    const isWhole = notKept === 0 && kept > 0;
    return (
      <p>
        <strong>{say(isWhole ? texts.challengeDone : texts.challengeOver, { kept })}</strong>
      </p>
    );
  }
  return (
    <>
      <p>
        <Saying
          text={texts.challengeNow}
          slots={{ from: <Day on={from} />, until: <Day on={until} />, kept: String(kept) }}
        />
      </p>
      {notKept === 0 ? undefined : <Note>{say(texts.challengeRest, { n: notKept })}</Note>}
    </>
  );
}

const ignore = () => undefined;

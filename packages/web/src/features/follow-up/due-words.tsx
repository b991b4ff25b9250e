import { daysBetween, type IsoDate } from "@aftercare/core/calendar/dates.ts";
import type { FollowUp } from "../../api/clients.ts";
import { useSay } from "../../language/language.ts";
import { Day } from "../../ui/day.tsx";
import { useToday } from "../../ui/use-today.ts";
import { Saying } from "../../ui/saying.tsx";
import { followUpTexts as texts } from "./follow-up-texts.ts";
import styles from "./follow-up.module.css";

/** When it is due, in words that never accuse; once it has ended, how. */
export function DueWords({ followUp }: { readonly followUp: FollowUp }) {
  const { state, endedOn } = followUp;
  const say = useSay();
  switch (state) {
    case "done":
    case "skipped": {
      const text = state === "done" ? texts.endedOn : texts.skippedOn;
      return <Saying text={text} slots={{ day: endedOn && <Day on={endedOn} /> }} />;
    }
    case "superseded":
      return <span>{say(texts.superseded)}</span>;
    case "planned":
    case "open":
      return followUp.kind === "awaited" ? (
        <AwaitedWords followUp={followUp} />
      ) : (
        <OpenWords followUp={followUp} />
      );
  }
}

function OpenWords({ followUp }: { readonly followUp: FollowUp }) {
  const { state, comesUp, due, opensOn, snoozedUntil, comesUpOn, estimate } = followUp;
  const say = useSay();
  if (comesUp === "past") return <PastWords due={due} />;
  if (snoozedUntil !== undefined && comesUpOn > due) {
    return <Saying text={texts.putOff} slots={{ day: <Day on={comesUpOn} /> }} />;
  }
  if (comesUp === "today") return <strong>{say(texts.onToday)}</strong>;
  const opensLater = state === "planned" && opensOn !== due;
  const estimated = estimate.status === "provisional";
  const day = <Day on={opensLater ? opensOn : due} estimated={estimated} />;
  return <Saying text={opensLater ? texts.from : texts.planned} slots={{ day }} />;
}

function PastWords({ due }: { readonly due: string }) {
  const say = useSay();
  const days = daysBetween(due as IsoDate, useToday());
  return (
    <span className={styles.past}>
      {say(days === 1 ? texts.onPastOne : texts.onPast, { n: days })}
    </span>
  );
}

function AwaitedWords({ followUp: { due, dueState, estimate } }: { readonly followUp: FollowUp }) {
  const say = useSay();
  if (dueState === "past") return <span className={styles.past}>{say(texts.awaitedPast)}</span>;
  const day = <Day on={due} estimated={estimate.status === "provisional"} />;
  return <Saying text={texts.awaitedBy} slots={{ day }} />;
}

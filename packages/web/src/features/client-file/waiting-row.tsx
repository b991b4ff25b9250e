import { Link } from "@tanstack/react-router";
import type { FollowUp } from "../../api/clients.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { Day } from "../../ui/day.tsx";
import { Saying } from "../../ui/saying.tsx";
import { ClockTag } from "../follow-up/clock-tag.tsx";
import { DueWords } from "../follow-up/due-words.tsx";
import { Caution } from "../follow-up/follow-up-card.tsx";
import { followUpTexts } from "../follow-up/follow-up-texts.ts";
import { useTick } from "../follow-up/use-tick.ts";
import { clientTexts as texts } from "./client-texts.ts";
import styles from "./client-file.module.css";

interface WaitingRowProps {
  readonly followUp: FollowUp;
  /** Which debt it is about. */
  readonly about: string | undefined;
}

/** One follow-up on the client's page: as much as fits on two lines, and a tick. */
export function WaitingRow({ followUp, about }: WaitingRowProps) {
  const say = useSay();
  const tick = useTick();
  const { clientId, title, words, missing, state, kind, helpAskedOn } = followUp;
  const mayTick = state === "open" && missing === undefined && kind !== "awaited";
  return (
    <li className={styles.task}>
      <div>
        <h3 className={styles.taskTitle}>
          <Link to="/clients/$clientId/follow-ups" params={{ clientId }}>
            {title}
          </Link>
        </h3>
        <p className={styles.taskLine}>
          <span>
            <DueWords followUp={followUp} />
          </span>
          {about === undefined ? undefined : <span>{about}</span>}
          <ClockTag followUp={followUp} />
          {helpAskedOn === undefined ? undefined : (
            <span className={styles.past}>
              <Saying text={texts.helpOn} slots={{ day: <Day on={helpAskedOn} /> }} />
            </span>
          )}
        </p>
        {words === undefined ? undefined : <p>{words}</p>}
        {missing === undefined ? undefined : (
          <p className={styles.taskLine}>{say(followUpTexts.missing, { what: missing })}</p>
        )}
        <Caution followUp={followUp} />
      </div>
      {mayTick ? (
        <Button aria-label={say(texts.tickOf, { title })} onClick={() => tick.mutate(followUp)}>
          {say(texts.tick)}
        </Button>
      ) : undefined}
    </li>
  );
}

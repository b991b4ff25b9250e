import { Link } from "@tanstack/react-router";
import type { Client, FollowUp } from "../../api/clients.ts";
import { useSay } from "../../language/language.ts";
import { Empty, Section } from "../../ui/page.tsx";
import { debtNameOf } from "../follow-up/debt-names.ts";
import { taskIdOf } from "../follow-up/task-id.ts";
import { clientTexts as texts } from "./client-texts.ts";
import { waitingOf } from "./waiting-of.ts";
import { WaitingRow } from "./waiting-row.tsx";
import styles from "./client-file.module.css";

const most = 5;

interface WaitingProps {
  readonly client: Client;
  readonly followUps: readonly FollowUp[];
  /** On a debt's own page nobody has to be told which debt. */
  readonly ofDebt?: boolean;
}

/** What comes up within a week, the client's and the desk's own. */
export function Waiting({ client, followUps, ofDebt = false }: WaitingProps) {
  const say = useSay();
  const { clientId } = client;
  const waiting = waitingOf(followUps);
  return (
    <Section title={say(texts.waiting)}>
      {waiting.length === 0 ? (
        <Empty>
          <p>{say(texts.waitingEmpty)}</p>
          <Link to="/clients/$clientId/follow-ups" params={{ clientId }}>
            {say(texts.allTasks)}
          </Link>
        </Empty>
      ) : (
        <ul className={styles.tasks}>
          {waiting.slice(0, most).map((followUp) => (
            <WaitingRow
              key={taskIdOf(followUp)}
              followUp={followUp}
              about={ofDebt ? undefined : debtNameOf(client, followUp)}
            />
          ))}
        </ul>
      )}
      {waiting.length > most ? (
        <Link to="/clients/$clientId/follow-ups" params={{ clientId }}>
          {say(texts.moreWaiting, { n: waiting.length - most })}
        </Link>
      ) : undefined}
    </Section>
  );
}

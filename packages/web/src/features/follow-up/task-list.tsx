import { useRef } from "react";
import type { Client, FollowUp } from "../../api/clients.ts";
import { ActButton } from "./act-button.tsx";
import { debtNameOf } from "./debt-names.ts";
import { FollowUpCard } from "./follow-up-card.tsx";
import { taskIdOf } from "./task-id.ts";
import { WaysOut } from "./ways-out.tsx";
import styles from "./follow-up.module.css";

interface TaskListProps {
  readonly client: Pick<Client, "debts">;
  readonly tasks: readonly FollowUp[];
  /** A calm list of what is far off or done shows no buttons. */
  readonly quiet?: boolean;
}

/** A client's tasks as cards; one that is ticked off leaves, and the focus stays in the list. */
export function TaskList({ client, tasks, quiet = false }: TaskListProps) {
  const list = useRef<HTMLUListElement>(null);
  return (
    <ul ref={list} tabIndex={-1} className={styles.list}>
      {tasks.map((followUp) => (
        <li key={taskIdOf(followUp)}>
          <FollowUpCard
            followUp={followUp}
            about={debtNameOf(client, followUp)}
            link={{ to: "/tasks/$key", params: { key: taskIdOf(followUp) } }}
          >
            {quiet ? undefined : (
              <>
                <ActButton followUp={followUp} onTicked={() => list.current?.focus()} />
                <WaysOut followUp={followUp} look="quiet" />
              </>
            )}
          </FollowUpCard>
        </li>
      ))}
    </ul>
  );
}

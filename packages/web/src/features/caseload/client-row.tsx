import { Link } from "@tanstack/react-router";
import type { CaseloadRow } from "../../api/caseload.ts";
import { useSay } from "../../language/language.ts";
import { Amount } from "../../ui/amount.tsx";
import { Tag } from "../../ui/page.tsx";
import { TalkButton } from "../talk/talk-button.tsx";
import { caseloadTexts as texts } from "./caseload-texts.ts";
import { FlagTags } from "./flag-tags.tsx";
import { TaskDay, TaskTitle } from "./task-words.tsx";
import styles from "./caseload.module.css";

interface ClientRowProps {
  readonly row: CaseloadRow;
  readonly isChosen: boolean;
  onPress(withShift: boolean): void;
  /** Whose client, for those who look over several counsellors. */
  readonly assignee: string | undefined;
}

/** One client: a row of the table, a card on phones. */
export function ClientRow({ row, isChosen, onPress, assignee }: ClientRowProps) {
  const say = useSay();
  const { clientId, name, next, tasks, debts, flags, closedOn } = row;
  return (
    <tr data-row data-chosen={isChosen || undefined}>
      <td>
        <input
          type="checkbox"
          className={styles.check}
          aria-label={say(texts.select, { name })}
          checked={isChosen}
          onClick={(event) => onPress(event.shiftKey)}
          onChange={() => undefined}
        />
      </td>
      <th scope="row" className={styles.client}>
        <Link to="/clients/$clientId" params={{ clientId }} data-row-link>
          {name}
        </Link>
        <span className={styles.tags}>
          {closedOn === undefined ? undefined : <Tag>{say(texts.closedOn)}</Tag>}
          <FlagTags flags={flags} except={tasks.overdue > 0 ? ["attention"] : []} />
        </span>
      </th>
      <td data-label={say(texts.next)}>
        {next === undefined ? (
          say(texts.nothing)
        ) : (
          <>
            <TaskTitle task={next} /> <TaskDay task={next} />
          </>
        )}
      </td>
      <td className={styles.short} data-label={say(texts.tasks)}>
        {tasks.open}
        {tasks.overdue > 0 ? (
          <span className={styles.past}>{say(texts.pastCount, { n: tasks.overdue })}</span>
        ) : undefined}
      </td>
      <td
        className={styles.short}
        data-label={say(texts.debts)}
        data-empty={debts.count === 0 || undefined}
      >
        {debts.count === 0
          ? say(texts.nothing)
          : say(texts.settledOf, { n: debts.count, settled: debts.settled })}
      </td>
      <td
        className={styles.number}
        data-label={say(texts.balance)}
        data-empty={debts.balanceFen === 0 || undefined}
      >
        {debts.count === 0 ? undefined : <Amount fen={debts.balanceFen} />}
      </td>
      {assignee === undefined ? undefined : <td data-label={say(texts.assignee)}>{assignee}</td>}
      <td className={styles.act}>
        <TalkButton clientId={clientId} name={name} short />
      </td>
    </tr>
  );
}

import type { CaseloadRow } from "../../api/caseload.ts";
import { useMembership } from "../../api/me.ts";
import { useStaffNames } from "../../api/staff.ts";
import { useSay } from "../../language/language.ts";
import { useRowKeys } from "../../ui/row-keys.ts";
import { caseloadTexts as texts } from "./caseload-texts.ts";
import { ClientRow } from "./client-row.tsx";
import type { Selection } from "./use-selection.ts";
import styles from "./caseload.module.css";

interface ClientsTableProps {
  readonly rows: readonly CaseloadRow[];
  /** What is shown is still the answer to the question before. */
  readonly isOld: boolean;
  readonly selection: Selection;
}

/** A table of the browser's own: it prints, it is found in by Ctrl+F, and is quick with 300 rows. */
export function ClientsTable({ rows, isOld, selection }: ClientsTableProps) {
  const say = useSay();
  const list = useRowKeys();
  const names = useStaffNames();
  const showsAssignee = useMembership().role !== "counsellor";
  const { chosen } = selection;
  return (
    <table className={styles.table} aria-busy={isOld}>
      <thead>
        <tr>
          <th scope="col">
            <input
              type="checkbox"
              className={styles.check}
              aria-label={say(texts.selectAll)}
              checked={chosen.size === rows.length}
              onChange={(event) => selection.chooseAll(event.target.checked)}
            />
          </th>
          <th scope="col">{say(texts.name)}</th>
          <th scope="col">{say(texts.next)}</th>
          <th scope="col">{say(texts.tasks)}</th>
          <th scope="col">{say(texts.debts)}</th>
          <th scope="col" className={styles.number}>
            {say(texts.balance)}
          </th>
          {showsAssignee ? <th scope="col">{say(texts.assignee)}</th> : undefined}
          <th scope="col">
            <span className="visually-hidden">{say(texts.act)}</span>
          </th>
        </tr>
      </thead>
      <tbody ref={list}>
        {rows.map((row) => (
          <ClientRow
            key={row.clientId}
            row={row}
            isChosen={chosen.has(row.clientId)}
            onPress={(withShift) => selection.press(row.clientId, withShift)}
            assignee={
              showsAssignee ? (names.get(row.assignee ?? "") ?? say(texts.nobody)) : undefined
            }
          />
        ))}
      </tbody>
    </table>
  );
}

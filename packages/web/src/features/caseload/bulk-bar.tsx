import { useState } from "react";
import type { CaseloadRow } from "../../api/caseload.ts";
import { useMayRecord } from "../../api/may.ts";
import { useSay } from "../../language/language.ts";
import { Button, ButtonLink } from "../../ui/button.tsx";
import { AssignDialog } from "./assign-dialog.tsx";
import { caseloadTexts as texts } from "./caseload-texts.ts";
import styles from "./caseload.module.css";

/** Their ids stand in an address, which browsers and servers keep short. */
const mostReminded = 150;

interface BulkBarProps {
  readonly rows: readonly CaseloadRow[];
  onClear(): void;
}

/** What can be done for all that are chosen; it stays in sight while somebody goes on choosing. */
export function BulkBar({ rows, onClear }: BulkBarProps) {
  const say = useSay();
  const mayAssign = useMayRecord("assignment.changed");
  const [isAssigning, setAssigning] = useState(false);
  const clients = rows.map(({ clientId }) => clientId).join(",");
  return (
    <div role="status">
      {rows.length === 0 ? undefined : (
        <div className={styles.bulk} role="group" aria-label={say(texts.bulk)}>
          <strong>{say(texts.chosen, { n: rows.length })}</strong>
          {rows.length > mostReminded ? (
            <span>{say(texts.remindMost, { n: mostReminded })}</span>
          ) : (
            <ButtonLink to="/bulk-reminders" search={{ clients }}>
              {say(texts.remind)}
            </ButtonLink>
          )}
          {mayAssign ? (
            <Button onClick={() => setAssigning(true)}>{say(texts.assign)}</Button>
          ) : undefined}
          <Button look="quiet" onClick={onClear}>
            {say(texts.unselect)}
          </Button>
        </div>
      )}
      {isAssigning ? (
        <AssignDialog rows={rows} onDone={onClear} onClose={() => setAssigning(false)} />
      ) : undefined}
    </div>
  );
}

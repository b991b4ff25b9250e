import { useId, useState } from "react";
import type { CaseloadRow } from "../../api/caseload.ts";
import type { DeskLoad } from "../../api/organisation.ts";
import { caseworkersOf, type Member } from "../../api/staff.ts";
import { refresh, useAction } from "../../api/use-action.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { tell } from "../../ui/notices.tsx";
import { Card, Row } from "../../ui/page.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { assignClients, type NotAssigned } from "../caseload/assign-clients.ts";
import { NotAssignedList } from "../caseload/not-assigned-list.tsx";
import { AssignList } from "./assign-list.tsx";
import { assignmentTexts as texts } from "./assignment-texts.ts";
import { loadOf } from "./load.ts";
import formStyles from "../../ui/form/form.module.css";
import styles from "./assignment.module.css";

const old = [["desk"], ["client"]];

interface AssignFormProps {
  readonly rows: readonly CaseloadRow[];
  readonly desks: readonly DeskLoad[];
  readonly staff: readonly Member[];
  readonly mayAssign: boolean;
}

/** The chosen clients go to one colleague; whoever could not be moved is named, and all of it can be undone. */
export function AssignForm({ rows, desks, staff, mayAssign }: AssignFormProps) {
  const say = useSay();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [to, setTo] = useState<Member>();
  const [flaw, setFlaw] = useState<string>();
  const [failed, setFailed] = useState<readonly NotAssigned[]>([]);
  const assigning = useAction(assignClients, old);
  const picked = rows.filter(({ clientId }) => chosen.has(clientId));

  function assign() {
    if (picked.length === 0) return setFlaw(say(texts.noneChosen));
    if (to === undefined) return setFlaw(say(texts.toFlaw));
    setFlaw(undefined);
    assigning.mutate(
      picked.map((row) => ({ ...row, to })),
      {
        onSuccess: (missed) => {
          const done = picked.filter((row) => !missed.some((one) => one.clientId === row.clientId));
          setFailed(missed);
          setChosen(new Set(missed.map(({ clientId }) => clientId)));
          tell(say(texts.assigned, { n: done.length, who: to.name }), () => takeBack(done));
        },
      },
    );
  }

  async function takeBack(done: readonly CaseloadRow[]) {
    const before = (row: CaseloadRow) => staff.find(({ userId }) => userId === row.assignee);
    setFailed(await assignClients(done.map((row) => ({ ...row, to: before(row) }))));
    await refresh(old);
    tell(say(texts.undone));
  }

  return (
    <>
      {failed.length === 0 ? undefined : (
        <Card tone="attention">
          <NotAssignedList failed={failed} onClose={() => setFailed([])} />
        </Card>
      )}
      <AssignList rows={rows} chosen={chosen} onChoose={mayAssign ? setChosen : undefined} />
      {mayAssign ? (
        <div className={styles.bar}>
          <ToField desks={desks} staff={staff} to={to} onChoose={setTo} />
          {flaw === undefined ? undefined : (
            <p role="alert" className={formStyles.flaw}>
              {flaw}
            </p>
          )}
          {assigning.error === null ? undefined : <ProblemNote error={assigning.error} />}
          <Row>
            <Button look="main" busy={assigning.isPending && say(uiTexts.saving)} onClick={assign}>
              {say(texts.assign)}
            </Button>
            <span>{say(texts.chosen, { n: picked.length })}</span>
          </Row>
        </div>
      ) : undefined}
    </>
  );
}

interface ToFieldProps {
  readonly desks: readonly DeskLoad[];
  readonly staff: readonly Member[];
  readonly to: Member | undefined;
  onChoose(member: Member | undefined): void;
}

/** Whoever is chosen, it is said whether they have room. */
function ToField({ desks, staff, to, onChoose }: ToFieldProps) {
  const say = useSay();
  const id = useId();
  const caseworkers = caseworkersOf(staff);
  const clientsOf = (userId: string) => desks.find(({ assignee }) => assignee === userId);
  const desk = to === undefined ? undefined : clientsOf(to.userId);
  return (
    <div className={formStyles.field}>
      <label className={formStyles.label} htmlFor={id}>
        {say(texts.to)}
      </label>
      <select
        id={id}
        className={formStyles.input}
        value={to?.userId ?? ""}
        onChange={({ target: { value } }) =>
          onChoose(caseworkers.find(({ userId }) => userId === value))
        }
      >
        <option value="">{say(texts.toWho)}</option>
        {caseworkers.map(({ userId, name }) => (
          <option key={userId} value={userId}>
            {say(texts.ofCounted, { who: name, n: clientsOf(userId)?.clients ?? 0 })}
          </option>
        ))}
      </select>
      {desk === undefined ? undefined : (
        <p className={formStyles.hint} role="status">
          {say(texts[loadOf(desk, desks)])}
        </p>
      )}
    </div>
  );
}

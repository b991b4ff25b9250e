import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { CaseloadRow } from "../../api/caseload.ts";
import { queryClient } from "../../api/queries.ts";
import { caseworkersOf, staffQuery } from "../../api/staff.ts";
import { useSay } from "../../language/language.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { SelectField } from "../../ui/form/fields.tsx";
import { CancelButton } from "../../ui/form/cancel-button.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm } from "../../ui/form/use-form.ts";
import { tell } from "../../ui/notices.tsx";
import { writeProblem } from "../../ui/problem-note.tsx";
import { assignClients, type NotAssigned } from "./assign-clients.ts";
import { caseloadTexts as texts } from "./caseload-texts.ts";
import { NotAssignedList } from "./not-assigned-list.tsx";

type Assignable = Pick<CaseloadRow, "clientId" | "name" | "assignee">;

interface AssignDialogProps {
  readonly rows: readonly Assignable[];
  onDone?(): void;
  onClose(): void;
}

/** Gives the chosen clients to one counsellor, and says by name for whom it did not work. */
export function AssignDialog({ rows, onDone, onClose }: AssignDialogProps) {
  const say = useSay();
  const { data: staff } = useSuspenseQuery(staffQuery);
  const [failed, setFailed] = useState<readonly NotAssigned[]>([]);
  const caseworkers = caseworkersOf(staff);
  const form = useForm({
    name: "assign-clients",
    defaults: { assignee: "" },
    check: ({ assignee }) => (assignee === "" ? { assignee: texts.assignFlaw } : {}),
    async save({ assignee }) {
      const to = caseworkers.find(({ userId }) => userId === assignee);
      const missed = await assignClients(rows.map((row) => ({ ...row, to })));
      await queryClient.invalidateQueries();
      const done = rows.filter((row) => !missed.some(({ clientId }) => clientId === row.clientId));
      tell(say(texts.assigned, { name: to?.name ?? "", n: done.length }), () => takeBack(done));
      if (missed.length > 0) return setFailed(missed);
      onDone?.();
      onClose();
    },
  });

  async function takeBack(done: readonly Assignable[]) {
    const before = (row: Assignable) => staff.find(({ userId }) => userId === row.assignee);
    try {
      const [missed] = await assignClients(done.map((row) => ({ ...row, to: before(row) })));
      if (missed !== undefined) throw missed.error;
      tell(say(texts.assignUndone));
    } catch (error) {
      tell(writeProblem(error, say).detail);
    }
    await queryClient.invalidateQueries();
  }

  return (
    <Dialog title={say(texts.assignTitle)} onClose={onClose}>
      {failed.length > 0 ? (
        <NotAssignedList failed={failed} onClose={onClose} />
      ) : (
        <FormFrame
          form={form}
          submit={say(texts.assign)}
          aside={<CancelButton onClick={onClose} />}
        >
          <SelectField
            fields={form.fields}
            name="assignee"
            label={say(texts.assignTo)}
            hint={say(texts.chosen, { n: rows.length })}
            empty={say(texts.assignFlaw)}
            choices={caseworkers.map(({ userId, name }) => ({ value: userId, label: name }))}
          />
        </FormFrame>
      )}
    </Dialog>
  );
}

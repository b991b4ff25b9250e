import { useState } from "react";
import type { Debt } from "../../api/clients.ts";
import { newId, useRecord, type Happening, type Recorded } from "../../api/record.ts";
import { sayNow, useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { useToday } from "../../ui/form/day-field.tsx";
import { tell } from "../../ui/notices.tsx";
import { writeProblem } from "../../ui/problem-note.tsx";
import { ChangeList } from "../follow-up/change-list.tsx";
import { EventForm } from "../record/event-form.tsx";
import { recordTexts } from "../record/record-texts.ts";
import { saidKindsOf } from "./said-kinds.ts";
import { saidTexts as texts } from "./said-texts.ts";
import formStyles from "../../ui/form/form.module.css";

/** What kind of thing it was, and its form; then what it changed on the list. */
export function SaidDialog({ debt, onClose }: { readonly debt: Debt; onClose(): void }) {
  const say = useSay();
  const takeBack = useTakeBack();
  // A settled payment turns the list of kinds over; what is being answered stays as it was begun.
  const [kinds] = useState(() => saidKindsOf(debt, say));
  const [key, setKey] = useState(kinds[0]?.key ?? "");
  const [recorded, setRecorded] = useState<Recorded>();
  const kind = kinds.find((each) => each.key === key);

  function told(answer: Recorded, happening: Happening) {
    const undo = happening.type === "payment.made" ? () => takeBack(happening) : undefined;
    tell(say(recordTexts.done), undo);
    if (answer.difference.length === 0) onClose();
    else setRecorded(answer);
  }

  if (recorded !== undefined) {
    return (
      <Dialog title={say(texts.recorded)} onClose={onClose}>
        <ChangeList title={say(recordTexts.changes)} difference={recorded.difference} />
        <Button look="main" onClick={onClose}>
          {say(recordTexts.good)}
        </Button>
      </Dialog>
    );
  }
  return (
    <Dialog title={say(texts.title)} onClose={onClose} sheet>
      <div className={formStyles.field}>
        <label className={formStyles.label} htmlFor="said-kind">
          {say(texts.what)}
        </label>
        <select
          id="said-kind"
          className={formStyles.input}
          value={key}
          onChange={(event) => setKey(event.target.value)}
        >
          {kinds.map((each) => (
            <option key={each.key} value={each.key}>
              {say(each.text)}
            </option>
          ))}
        </select>
      </div>
      {kind === undefined ? undefined : (
        <EventForm
          {...kind}
          key={kind.key}
          clientId={debt.clientId}
          debtId={debt.debtId}
          about={kind.key}
          onRecorded={told}
          onClose={onClose}
        />
      )}
    </Dialog>
  );
}

/** Takes a payment back that was mistyped. */
function useTakeBack() {
  const today = useToday();
  const { mutateAsync: record } = useRecord();
  return async ({ clientId, debtId, data }: Happening) => {
    try {
      await record({
        id: newId(),
        clientId,
        ...(debtId === undefined ? {} : { debtId }),
        type: "payment.reversed",
        data: { paymentId: data["paymentId"], reason: sayNow(texts.undoReason), on: today },
      });
      tell(sayNow(texts.undone));
    } catch (error) {
      tell(writeProblem(error, sayNow).detail);
    }
  };
}

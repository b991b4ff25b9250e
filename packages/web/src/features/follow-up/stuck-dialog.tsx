import type { FollowUp } from "../../api/clients.ts";
import { askForHelp } from "../../api/follow-ups.ts";
import { refreshClient } from "../../api/record.ts";
import { useSay } from "../../language/language.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { LongTextField } from "../../ui/form/fields.tsx";
import { CancelButton } from "../../ui/form/cancel-button.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm } from "../../ui/form/use-form.ts";
import { tell } from "../../ui/notices.tsx";
import { followUpTexts as texts } from "./follow-up-texts.ts";
import { taskIdOf } from "./task-id.ts";

interface StuckDialogProps {
  readonly followUp: FollowUp;
  onClose(): void;
}

/** Asks the counsellor for help with this one thing, in a few words or in none. */
export function StuckDialog({ followUp, onClose }: StuckDialogProps) {
  const say = useSay();
  const form = useForm({
    name: `stuck-${taskIdOf(followUp)}`,
    defaults: { note: "" },
    check: () => ({}),
    async save({ note }) {
      await askForHelp(followUp, note.trim());
      await refreshClient(followUp.clientId);
      onClose();
      tell(say(texts.stuckTold));
    },
  });
  return (
    <Dialog title={say(texts.stuckTitle)} onClose={onClose}>
      <p>{say(texts.stuckLead)}</p>
      <FormFrame form={form} submit={say(texts.askHelp)} aside={<CancelButton onClick={onClose} />}>
        <LongTextField fields={form.fields} name="note" label={say(texts.stuckNote)} optional />
      </FormFrame>
    </Dialog>
  );
}

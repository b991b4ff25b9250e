import { useState } from "react";
import type { Evidence } from "../../api/files.ts";
import { useEventId, useRecord } from "../../api/record.ts";
import { queryClient } from "../../api/queries.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { CancelButton } from "../../ui/form/cancel-button.tsx";
import { LongTextField } from "../../ui/form/fields.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm } from "../../ui/form/use-form.ts";
import { tell } from "../../ui/notices.tsx";
import { filesTexts as texts } from "./files-texts.ts";

interface WithdrawFileProps {
  readonly clientId: string;
  readonly file: Evidence;
}

/** A client asks for it, and a supervisor has to agree: proofs cannot be had a second time. */
export function WithdrawFile({ clientId, file }: WithdrawFileProps) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Button look="quiet" onClick={() => setOpen(true)}>
        {say(texts.withdraw)}
      </Button>
      {isOpen ? (
        <Dialog title={say(texts.withdrawTitle)} onClose={() => setOpen(false)}>
          <p>{say(texts.withdrawWhat)}</p>
          <ReasonForm clientId={clientId} file={file} onClose={() => setOpen(false)} />
        </Dialog>
      ) : undefined}
    </div>
  );
}

function ReasonForm({ clientId, file, onClose }: WithdrawFileProps & { onClose(): void }) {
  const say = useSay();
  const { id } = useEventId();
  const { mutateAsync: record } = useRecord();
  const { evidenceId, debtId } = file;
  const form = useForm({
    name: `withdraw/${evidenceId}`,
    defaults: { reason: "" },
    check: ({ reason }) => (reason.trim() === "" ? { reason: texts.withdrawReasonFlaw } : {}),
    async save({ reason }) {
      const about = debtId === undefined ? {} : { debtId };
      const data = { evidenceId, reason: reason.trim() };
      await record({ id, clientId, ...about, type: "evidence.withdrawn", data });
      await queryClient.invalidateQueries({ queryKey: ["organisation", "own-approvals"] });
      tell(say(texts.withdrawAsked));
      onClose();
    },
    fieldOf: { "data.reason": "reason" },
  });
  return (
    <FormFrame
      form={form}
      submit={say(texts.withdrawSend)}
      aside={<CancelButton onClick={onClose} />}
    >
      <LongTextField
        fields={form.fields}
        name="reason"
        label={say(texts.withdrawReason)}
        hint={say(texts.withdrawReasonHint)}
        rows={3}
      />
    </FormFrame>
  );
}

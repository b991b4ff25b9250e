import type { FollowUp } from "../../api/clients.ts";
import { reopen } from "../../api/follow-ups.ts";
import { useMembership } from "../../api/me.ts";
import { proposalIn } from "../../api/proposal.ts";
import { record, refreshClient, useEventId } from "../../api/record.ts";
import { useSay } from "../../language/language.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { CancelButton } from "../../ui/form/cancel-button.tsx";
import { LongTextField } from "../../ui/form/fields.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm } from "../../ui/form/use-form.ts";
import { tell } from "../../ui/notices.tsx";
import { Note } from "../../ui/page.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { taskIdOf } from "../follow-up/task-id.ts";
import { followUpsTexts as texts } from "./follow-ups-texts.ts";

interface DialogProps {
  readonly followUp: FollowUp;
  onClose(): void;
}

/** Leaves one thing out, with the reason. A counsellor asks; a supervisor's own word counts at once. */
export function SkipDialog({ followUp, onClose }: DialogProps) {
  const say = useSay();
  const { id } = useEventId();
  const asks = useMembership().role === "counsellor";
  const { clientId, debtId, key, title } = followUp;
  const form = useForm({
    name: `skip-${clientId}-${taskIdOf(followUp)}`,
    defaults: { reason: "" },
    check: ({ reason }) => (reason.trim() === "" ? { reason: uiTexts.requiredFlaw } : {}),
    async save({ reason }) {
      const answer = await record({
        id,
        clientId,
        ...(debtId === undefined ? {} : { debtId }),
        type: "followup.skipped",
        data: { followUp: key, reason: reason.trim() },
      });
      await refreshClient(clientId);
      onClose();
      const asked = proposalIn(answer);
      if (asked === undefined) tell(say(texts.skipped, { title }), () => takeBack(followUp));
      else tell(asked);
    },
    fieldOf: { "data.reason": "reason" },
  });
  return (
    <Dialog title={say(texts.skipTitle)} onClose={onClose}>
      <p>{title}</p>
      <p>{say(texts.skipLead)}</p>
      <FormFrame
        form={form}
        submit={say(asks ? texts.askSkip : texts.skip)}
        aside={<CancelButton onClick={onClose} />}
      >
        <LongTextField fields={form.fields} name="reason" label={say(texts.skipReason)} />
        {asks ? <Note>{say(texts.skipAsks)}</Note> : undefined}
      </FormFrame>
    </Dialog>
  );
}

async function takeBack(followUp: FollowUp): Promise<void> {
  await reopen(followUp);
  await refreshClient(followUp.clientId);
}

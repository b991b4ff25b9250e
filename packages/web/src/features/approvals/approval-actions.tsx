import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { decideApproval, withdrawApproval, type Approval } from "../../api/approvals.ts";
import { useMay } from "../../api/may.ts";
import { useMe } from "../../api/me.ts";
import { refreshClient } from "../../api/record.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { CancelButton } from "../../ui/form/cancel-button.tsx";
import { LongTextField } from "../../ui/form/fields.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm } from "../../ui/form/use-form.ts";
import { tell } from "../../ui/notices.tsx";
import { Note, Row } from "../../ui/page.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { approvalsTexts as texts } from "./approvals-texts.ts";

interface ApprovalActionsProps {
  readonly approval: Approval;
  readonly clientId: string;
}

type Decision = "granted" | "declined";

/** A supervisor's yes or no with a reason; whoever asked may take it back, and decides nothing. */
export function ApprovalActions({ approval, clientId }: ApprovalActionsProps) {
  const say = useSay();
  const mayDecide = useMay("approval.decide");
  const isOwn = approval.askedBy === `user:${useMe().user.id}`;
  const [decision, setDecision] = useState<Decision>();
  const { title, state } = approval;
  if (state !== "open") return undefined;
  if (isOwn) {
    return (
      <>
        {mayDecide ? <Note>{say(texts.own)}</Note> : undefined}
        <WithdrawButton approval={approval} />
      </>
    );
  }
  if (!mayDecide) return undefined;
  return (
    <Row>
      <Button
        look="main"
        aria-label={say(texts.grantOf, { title })}
        onClick={() => setDecision("granted")}
      >
        {say(texts.grant)}
      </Button>
      <Button aria-label={say(texts.declineOf, { title })} onClick={() => setDecision("declined")}>
        {say(texts.decline)}
      </Button>
      {decision === undefined ? undefined : (
        <DecisionDialog
          approval={approval}
          clientId={clientId}
          decision={decision}
          onClose={() => setDecision(undefined)}
        />
      )}
    </Row>
  );
}

interface DecisionDialogProps extends ApprovalActionsProps {
  readonly decision: Decision;
  onClose(): void;
}

function DecisionDialog({ approval, clientId, decision, onClose }: DecisionDialogProps) {
  const say = useSay();
  const { approvalId, title } = approval;
  const word = decision === "granted" ? texts.grant : texts.decline;
  const form = useForm({
    name: `approval-${approvalId}`,
    defaults: { reason: "" },
    check: ({ reason }) => (reason.trim() === "" ? { reason: uiTexts.requiredFlaw } : {}),
    async save({ reason }) {
      const decided = await decideApproval(approvalId, decision, reason.trim());
      await refreshClient(clientId);
      onClose();
      const told = decided.state === "granted" ? texts.granted : texts.declined;
      tell(decided.refusal?.why ?? say(told));
    },
    fieldOf: { reason: "reason" },
  });
  return (
    <Dialog title={say(word)} onClose={onClose}>
      <p>{title}</p>
      <FormFrame form={form} submit={say(word)} aside={<CancelButton onClick={onClose} />}>
        <LongTextField
          fields={form.fields}
          name="reason"
          label={say(texts.reason)}
          hint={say(texts.reasonHint)}
          rows={3}
        />
      </FormFrame>
    </Dialog>
  );
}

function WithdrawButton({
  approval: { approvalId, title, subject },
}: {
  readonly approval: Approval;
}) {
  const say = useSay();
  const withdrawing = useMutation({
    mutationFn: () => withdrawApproval(approvalId),
    async onSuccess() {
      await refreshClient(subject.split("/")[1] ?? "");
      tell(say(texts.withdrawn));
    },
  });
  return (
    <>
      {withdrawing.error === null ? undefined : <ProblemNote error={withdrawing.error} />}
      <Row>
        <Button
          aria-label={say(texts.withdrawOf, { title })}
          busy={withdrawing.isPending && say(uiTexts.saving)}
          onClick={() => withdrawing.mutate()}
        >
          {say(texts.withdraw)}
        </Button>
      </Row>
    </>
  );
}

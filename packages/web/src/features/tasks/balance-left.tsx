import { useNavigate } from "@tanstack/react-router";
import type { FollowUp } from "../../api/clients.ts";
import { useEventId, useRecord } from "../../api/record.ts";
import { useSay } from "../../language/language.ts";
import { readAmount } from "../../lib/read-amount.ts";
import { CancelButton } from "../../ui/form/cancel-button.tsx";
import { AmountField } from "../../ui/form/fields.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm } from "../../ui/form/use-form.ts";
import { tell } from "../../ui/notices.tsx";
import { Opener } from "../../ui/opener.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { taskTexts as texts } from "./task-texts.ts";

const balanceChecks = /^R07\./;

/** A look at the balance that finds something: what was seen is noted, and nothing is paid yet (A06, A07). */
export function BalanceLeft({ followUp }: { readonly followUp: FollowUp }) {
  const say = useSay();
  if (!balanceChecks.test(followUp.rule) || followUp.state !== "open") return undefined;
  return (
    <Opener title={say(texts.balanceLeft)}>
      {(close) => <BalanceForm followUp={followUp} onClose={close} />}
    </Opener>
  );
}

function BalanceForm({ followUp, onClose }: { readonly followUp: FollowUp; onClose(): void }) {
  const say = useSay();
  const navigate = useNavigate();
  const { id } = useEventId();
  const recording = useRecord();
  const { clientId, debtId = "" } = followUp;
  const form = useForm({
    name: `balance-${debtId}`,
    defaults: { balance: "" },
    check: ({ balance }) => ((readAmount(balance) ?? 0) > 0 ? {} : { balance: uiTexts.amountFlaw }),
    async save({ balance }) {
      const data = { balanceFen: readAmount(balance) };
      await recording.mutateAsync({ id, clientId, debtId, type: "account.balance-seen", data });
      onClose();
      tell(say(texts.balanceTold));
      await navigate({ to: "/tasks" });
    },
    fieldOf: { "data.balanceFen": "balance" },
  });
  return (
    <>
      <p>{say(texts.balanceLead)}</p>
      <FormFrame form={form} submit={say(uiTexts.save)} aside={<CancelButton onClick={onClose} />}>
        <AmountField fields={form.fields} name="balance" label={say(texts.balance)} />
      </FormFrame>
    </>
  );
}

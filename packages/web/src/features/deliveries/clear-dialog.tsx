import { clearMailTrouble, type MailTrouble } from "../../api/mail-troubles.ts";
import { refresh } from "../../api/use-action.ts";
import { useSay } from "../../language/language.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { LongTextField } from "../../ui/form/fields.tsx";
import { CancelButton } from "../../ui/form/cancel-button.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm } from "../../ui/form/use-form.ts";
import { tell } from "../../ui/notices.tsx";
import { deliveryTexts as texts } from "./delivery-texts.ts";

interface Typed {
  readonly reason: string;
}

/** Lets mail go to an address again, with a reason that stands in the file. */
export function ClearDialog({
  trouble,
  onClose,
}: {
  readonly trouble: MailTrouble;
  onClose(): void;
}) {
  const say = useSay();
  const { clientId, clientName = "", address = "" } = trouble;
  const form = useForm<Typed>({
    name: `mail-trouble/${clientId}`,
    defaults: { reason: "" },
    check: ({ reason }) => (reason.trim() === "" ? { reason: texts.reasonFlaw } : {}),
    fieldOf: { reason: "reason" },
    async save({ reason }) {
      await clearMailTrouble({ clientId, reason });
      await refresh([["organisation", "mail-troubles"], ["client", clientId], ["desk"]]);
      tell(say(texts.cleared));
      onClose();
    },
  });
  return (
    <Dialog title={say(texts.clearTitle, { name: clientName })} onClose={onClose}>
      <p>{say(texts.clearLead, { address })}</p>
      <FormFrame form={form} submit={say(texts.clear)} aside={<CancelButton onClick={onClose} />}>
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

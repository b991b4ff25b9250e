import { useSay } from "../../language/language.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { tell } from "../../ui/notices.tsx";
import { ContactForm } from "../contact/contact-form.tsx";
import { contactTexts as texts } from "../contact/contact-texts.ts";

interface LogDialogProps {
  readonly clientId: string;
  readonly debtId: string;
  onClose(): void;
}

/** A contact that the client tells of on the phone. */
export function LogDialog({ clientId, debtId, onClose }: LogDialogProps) {
  const say = useSay();
  return (
    <Dialog title={say(texts.staffTitle)} onClose={onClose} sheet>
      <ContactForm
        clientId={clientId}
        debts={[]}
        chosen={debtId}
        reader="staff"
        onReported={() => {
          onClose();
          tell(say(texts.noted));
        }}
      />
    </Dialog>
  );
}

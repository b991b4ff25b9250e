import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { debtQuery } from "../../api/clients.ts";
import { useOwnClientId } from "../../api/me.ts";
import { useSay } from "../../language/language.ts";
import { Button, ButtonLink } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { tell } from "../../ui/notices.tsx";
import { ContactForm } from "../contact/contact-form.tsx";
import { contactTexts } from "../contact/contact-texts.ts";
import { ContactLog } from "./contact-log.tsx";
import { logTexts as texts } from "./log-texts.ts";

/** C5: everybody who got in touch about one debt. */
export function ContactLogScreen() {
  const say = useSay();
  const clientId = useOwnClientId();
  const { debtId = "" } = useParams({ strict: false });
  const { closed } = useSuspenseQuery(debtQuery(clientId, debtId)).data;
  return (
    <ContactLog
      clientId={clientId}
      debtId={debtId}
      reader="client"
      isWorked={closed === undefined}
      log={
        <ButtonLink look="main" to="/contact" search={{ debt: debtId }}>
          {say(texts.log)}
        </ButtonLink>
      }
    />
  );
}

/** S3: the same for staff, who log what the client tells on the phone. */
export function ClientContactLogScreen() {
  const { clientId = "", debtId = "" } = useParams({ strict: false });
  const { closed } = useSuspenseQuery(debtQuery(clientId, debtId)).data;
  return (
    <ContactLog
      clientId={clientId}
      debtId={debtId}
      reader="staff"
      isWorked={closed === undefined}
      log={<LogButton clientId={clientId} debtId={debtId} />}
    />
  );
}

function LogButton({ clientId, debtId }: { readonly clientId: string; readonly debtId: string }) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look="main" onClick={() => setOpen(true)}>
        {say(texts.log)}
      </Button>
      {isOpen ? (
        <Dialog title={say(contactTexts.staffTitle)} onClose={() => setOpen(false)} sheet>
          <ContactForm
            clientId={clientId}
            debts={[]}
            chosen={debtId}
            reader="staff"
            onReported={() => {
              setOpen(false);
              tell(say(contactTexts.noted));
            }}
          />
        </Dialog>
      ) : undefined}
    </>
  );
}

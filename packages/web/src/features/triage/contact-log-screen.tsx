import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { debtQuery } from "../../api/clients.ts";
import { useOwnClientId } from "../../api/me.ts";
import { useSay } from "../../language/language.ts";
import { Button, ButtonLink } from "../../ui/button.tsx";
import { ContactLog } from "./contact-log.tsx";
import { logTexts as texts } from "./log-texts.ts";

/** The form is for staff who open it; clients have a screen of their own. */
const LogDialog = lazy(() =>
  import("./log-dialog.tsx").then(({ LogDialog: component }) => ({ default: component })),
);

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
      <Suspense>
        {isOpen ? (
          <LogDialog clientId={clientId} debtId={debtId} onClose={() => setOpen(false)} />
        ) : undefined}
      </Suspense>
    </>
  );
}

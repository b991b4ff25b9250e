import { useParams, useSearch } from "@tanstack/react-router";
import { useOwnClientId } from "../../api/me.ts";
import { Triage } from "./triage.tsx";

/** C11: what a contact may be, for the client it reached. */
export function TriageScreen() {
  const clientId = useOwnClientId();
  const { contactId = "" } = useParams({ strict: false });
  const { debt } = useSearch({ strict: false });
  return <Triage clientId={clientId} debtId={debt} contactId={contactId} reader="client" />;
}

/** The same for staff, who verify and sort it. */
export function ClientTriageScreen() {
  const { clientId = "", contactId = "" } = useParams({ strict: false });
  const { debt } = useSearch({ strict: false });
  return <Triage clientId={clientId} debtId={debt} contactId={contactId} reader="staff" />;
}

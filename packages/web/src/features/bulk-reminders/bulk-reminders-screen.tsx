import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import type { Nudges } from "../../api/nudges.ts";
import { useSay } from "../../language/language.ts";
import { Page } from "../../ui/page.tsx";
import { bulkTexts as texts } from "./bulk-texts.ts";
import { ChooseClients } from "./choose-clients.tsx";
import { DryRun } from "./dry-run.tsx";
import { Sent } from "./sent.tsx";

/** S11: choose, look at what would go to whom, send, and think better of it for a minute. */
export function BulkRemindersScreen() {
  const say = useSay();
  const { clients = "" } = useSearch({ strict: false });
  const navigate = useNavigate();
  const [sent, setSent] = useState<Nudges>();
  const ids = clients.split(",").filter((id) => id !== "");

  function again() {
    setSent(undefined);
    void navigate({ to: "/bulk-reminders", search: {} });
  }

  return (
    <Page title={say(texts.title)} lead={say(texts.lead)} width="wide">
      {sent !== undefined ? (
        <Sent sent={sent} onAgain={again} />
      ) : ids.length === 0 ? (
        <ChooseClients />
      ) : (
        <DryRun key={clients} clientIds={ids} onSent={setSent} onOther={again} />
      )}
    </Page>
  );
}

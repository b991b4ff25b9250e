import { useNavigate } from "@tanstack/react-router";
import { addCreditor } from "../../api/creditors.ts";
import { useMay } from "../../api/may.ts";
import { refresh } from "../../api/use-action.ts";
import { useSay } from "../../language/language.ts";
import { tell } from "../../ui/notices.tsx";
import { Note, Page } from "../../ui/page.tsx";
import { CreditorForm } from "./creditor-form.tsx";
import { creditorTexts as texts } from "./creditor-texts.ts";

/** A8: one that was missing. */
export function NewCreditorScreen() {
  const say = useSay();
  const navigate = useNavigate();
  const decides = useMay("creditor.change");
  const close = () => navigate({ to: "/admin/creditors" });
  return (
    <Page title={say(texts.addTitle)}>
      {decides ? undefined : <Note>{say(texts.proposeNote)}</Note>}
      <CreditorForm
        about="new"
        save={async (fields) => {
          const { creditorId } = await addCreditor(fields);
          await refresh([["organisation", "creditors"]]);
          tell(say(texts.added));
          await navigate({ to: "/admin/creditors/$creditorId", params: { creditorId } });
        }}
        onClose={() => void close()}
      />
    </Page>
  );
}

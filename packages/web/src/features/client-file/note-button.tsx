import { useSay } from "../../language/language.ts";
import { EventButton } from "../record/event-button.tsx";
import { clientTexts as texts } from "./client-texts.ts";

interface NoteButtonProps {
  readonly clientId: string;
  readonly debtId?: string | undefined;
}

/** A note, for colleagues alone unless somebody says otherwise. */
export function NoteButton({ clientId, debtId }: NoteButtonProps) {
  const say = useSay();
  return (
    <EventButton
      look="quiet"
      title={say(texts.addNote)}
      clientId={clientId}
      debtId={debtId}
      type="note.added"
      fields={[
        { name: "text", label: texts.noteWords, as: "long" },
        {
          name: "internal",
          label: texts.noteWho,
          as: "yes-no",
          usual: "yes",
          choices: { yes: texts.noteInternal, no: texts.noteOpen },
        },
      ]}
    />
  );
}

import { useState } from "react";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { TalkDialog } from "./talk-dialog.tsx";
import { talkTexts as texts } from "./talk-texts.ts";

interface TalkButtonProps {
  readonly clientId: string;
  readonly name: string;
  readonly look?: "main" | "plain";
}

/** Logs a contact with this client, from wherever their name stands. E presses it in a row. */
export function TalkButton({ clientId, name, look = "plain" }: TalkButtonProps) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        look={look}
        data-row-log
        aria-label={say(texts.openFor, { name })}
        onClick={() => setOpen(true)}
      >
        {say(texts.open)}
      </Button>
      {isOpen ? (
        <TalkDialog clientId={clientId} name={name} onClose={() => setOpen(false)} />
      ) : undefined}
    </>
  );
}

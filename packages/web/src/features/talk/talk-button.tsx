import { useState } from "react";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { TalkDialog } from "./talk-dialog.tsx";
import { talkTexts as texts } from "./talk-texts.ts";

interface TalkButtonProps {
  readonly clientId: string;
  readonly name: string;
  readonly look?: "main" | "plain";
  /** In a table, whose row says the rest. */
  readonly short?: boolean;
}

/** Logs a contact with this client, from wherever their name stands. E presses it in a row. */
export function TalkButton({ clientId, name, look = "plain", short = false }: TalkButtonProps) {
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
        {say(short ? texts.short : texts.open)}
      </Button>
      {isOpen ? (
        <TalkDialog clientId={clientId} name={name} onClose={() => setOpen(false)} />
      ) : undefined}
    </>
  );
}

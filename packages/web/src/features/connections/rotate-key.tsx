import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { rotateApiKey, type ApiKey } from "../../api/connections.ts";
import { refresh } from "../../api/use-action.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Row } from "../../ui/page.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { connectionTexts, keyTexts as texts } from "./connection-texts.ts";

interface RotateKeyProps {
  readonly apiKey: ApiKey;
  onMade(secret: string): void;
}

/** A new secret in place of the old one, which may go on for a day. */
export function RotateKey({ apiKey: { id, name }, onMade }: RotateKeyProps) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const rotating = useMutation({
    mutationFn: (overlapHours: number) => rotateApiKey(id, overlapHours),
    async onSuccess({ secret }) {
      setOpen(false);
      onMade(secret);
      await refresh([["organisation", "connections", "keys"]]);
    },
  });
  const title = say(texts.rotateTitle, { name });
  return (
    <>
      <Button look="quiet" aria-label={title} onClick={() => setOpen(true)}>
        {say(texts.rotate)}
      </Button>
      {isOpen ? (
        <Dialog title={title} onClose={() => setOpen(false)}>
          <p>{say(texts.rotateLead)}</p>
          {rotating.error === null ? undefined : <ProblemNote error={rotating.error} />}
          <Row>
            <Button look="main" onClick={() => rotating.mutate(24)}>
              {say(texts.rotateLater)}
            </Button>
            <Button onClick={() => rotating.mutate(0)}>{say(texts.rotateNow)}</Button>
            <Button look="quiet" onClick={() => setOpen(false)}>
              {say(connectionTexts.keep)}
            </Button>
          </Row>
        </Dialog>
      ) : undefined}
    </>
  );
}

import { useMutation } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useState } from "react";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Row } from "../../ui/page.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { connectionTexts as texts } from "./connection-texts.ts";

interface ConfirmOpenerProps {
  /** On the small button. */
  readonly label: string;
  /** Names what it is about, over the dialog and for those who hear the button. */
  readonly title: string;
  readonly act: string;
  readonly isDanger?: boolean;
  onConfirm(): Promise<void>;
  readonly children: ReactNode;
}

/** For what other systems notice at once: the dialog says what will happen, its button does it. */
export function ConfirmOpener(props: ConfirmOpenerProps) {
  const { label, title, act, isDanger = false, onConfirm, children } = props;
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  const doing = useMutation({ mutationFn: onConfirm, onSuccess: close });
  return (
    <>
      <Button look="quiet" aria-label={title} onClick={() => setOpen(true)}>
        {label}
      </Button>
      {isOpen ? (
        <Dialog title={title} onClose={close}>
          {children}
          {doing.error === null ? undefined : <ProblemNote error={doing.error} />}
          <Row>
            <Button
              look={isDanger ? "danger" : "main"}
              busy={doing.isPending && say(uiTexts.saving)}
              onClick={() => doing.mutate()}
            >
              {act}
            </Button>
            <Button look="quiet" onClick={close}>
              {say(texts.keep)}
            </Button>
          </Row>
        </Dialog>
      ) : undefined}
    </>
  );
}

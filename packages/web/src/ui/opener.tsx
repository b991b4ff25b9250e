import { useState, type ReactNode } from "react";
import { Button } from "./button.tsx";
import { Dialog } from "./dialog.tsx";

interface OpenerProps {
  /** On the button and over the dialog. */
  readonly title: string;
  readonly look?: "main" | "plain" | "quiet";
  /** What stands in the dialog; `close` when it is answered. */
  children(close: () => void): ReactNode;
}

/** A button that opens a dialog, which gives the focus back when it closes. */
export function Opener({ title, look = "plain", children }: OpenerProps) {
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button look={look} onClick={() => setOpen(true)}>
        {title}
      </Button>
      {isOpen ? (
        <Dialog title={title} onClose={close} sheet>
          {children(close)}
        </Dialog>
      ) : undefined}
    </>
  );
}

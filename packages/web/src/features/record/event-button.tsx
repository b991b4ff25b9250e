import { useState, type ReactNode } from "react";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { EventForm, type EventFormProps } from "./event-form.tsx";

type EventButtonProps = Omit<EventFormProps, "onClose"> & {
  readonly title: string;
  /** What the button says, where that is shorter than the title. */
  readonly words?: string;
  readonly look?: "main" | "plain" | "quiet" | "danger";
  /** Above the fields: what is to be known before. */
  readonly children?: ReactNode;
};

/** A button, and behind it the form that records the event. */
export function EventButton({ title, words, look = "plain", children, ...form }: EventButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button look={look} onClick={() => setOpen(true)}>
        {words ?? title}
      </Button>
      {isOpen ? (
        <Dialog title={title} onClose={close} sheet>
          {children}
          <EventForm {...form} onClose={close} />
        </Dialog>
      ) : undefined}
    </>
  );
}

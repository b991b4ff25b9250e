import type { ReactNode } from "react";
import { Dialog } from "../../ui/dialog.tsx";
import { EventForm, type EventFormProps } from "./event-form.tsx";

export type EventDialogProps = Omit<EventFormProps, "children"> & {
  readonly title: string;
  /** Above the fields: what is to be known before. */
  readonly children?: ReactNode;
};

/** The form that records an event, over the page it belongs to. */
export function EventDialog({ title, children, ...form }: EventDialogProps) {
  return (
    <Dialog title={title} onClose={form.onClose} sheet>
      {children}
      <EventForm {...form} />
    </Dialog>
  );
}

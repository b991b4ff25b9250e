import { lazy, Suspense, useState } from "react";
import { Button } from "../../ui/button.tsx";
import type { EventDialogProps } from "./event-dialog.tsx";

/** Most who read a page press none of its buttons: forms come with the first press. */
const EventDialog = lazy(() =>
  import("./event-dialog.tsx").then(({ EventDialog: component }) => ({ default: component })),
);

type EventButtonProps = Omit<EventDialogProps, "onClose"> & {
  /** What the button says, where that is shorter than the title. */
  readonly words?: string;
  /** The title begins with those words, and tells the button from others that say the same. */
  readonly named?: true;
  readonly look?: "main" | "plain" | "quiet" | "danger";
};

/** A button, and behind it the form that records the event. */
export function EventButton(props: EventButtonProps) {
  const { words, named, look = "plain", ...dialog } = props;
  const { title } = dialog;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        look={look}
        onClick={() => setOpen(true)}
        {...(named === undefined ? {} : { "aria-label": title })}
      >
        {words ?? title}
      </Button>
      <Suspense>
        {isOpen ? <EventDialog {...dialog} onClose={() => setOpen(false)} /> : undefined}
      </Suspense>
    </>
  );
}

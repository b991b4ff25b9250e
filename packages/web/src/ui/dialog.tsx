import { useId, useLayoutEffect, useRef, type ReactNode } from "react";
import styles from "./dialog.module.css";

interface DialogProps {
  readonly title: string;
  /** Escape, and the browser's own way back. Without it the dialog has to be answered. */
  onClose?(): void;
  /** Long forms take the whole of a phone's screen. */
  readonly sheet?: boolean;
  readonly children: ReactNode;
}

/** The browser's own dialog: it keeps the focus, and the page behind it is inert. Open while it is rendered. */
export function Dialog({ title, onClose, sheet = false, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // Closed while it still stands in the page, so that the focus goes back to where it came from.
  useLayoutEffect(() => {
    const shown = dialog.current;
    if (shown === null) return undefined;
    // Safari before 15.4 knows no dialogs: there it stands open on the page.
    if (!("showModal" in shown)) {
      (shown as HTMLElement).setAttribute("open", "");
      return undefined;
    }
    shown.showModal();
    return () => shown.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={sheet ? `${styles.dialog} ${styles.sheet}` : styles.dialog}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
    >
      <h2 id={heading}>{title}</h2>
      {children}
    </dialog>
  );
}

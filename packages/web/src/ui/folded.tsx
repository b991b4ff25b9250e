import { useState, type ReactNode } from "react";
import styles from "./folded.module.css";

interface FoldedProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
}

/** One line that opens. What stands behind it is not there, nor loaded, before that. */
export function Folded({ title, children }: FoldedProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.folded} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen ? <div className={styles.inside}>{children}</div> : undefined}
    </details>
  );
}

import { useCallback, useEffect, useRef } from "react";
import { showMail } from "./show-mail.ts";
import styles from "./wording.module.css";

/** A mail as a phone shows it. In the frame no script runs, and nothing leads out of it. */
export function MailFrame({ title, html }: { readonly title: string; readonly html: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const draw = useCallback(() => {
    const shown = frame.current;
    const inside = shown?.contentDocument;
    if (shown === null || inside === null || inside === undefined) return;
    showMail(inside, html);
    shown.style.height = `${inside.documentElement.scrollHeight}px`;
  }, [html]);
  useEffect(draw, [draw]);
  return (
    <iframe
      ref={frame}
      className={styles.frame}
      title={title}
      sandbox="allow-same-origin"
      onLoad={draw}
    />
  );
}

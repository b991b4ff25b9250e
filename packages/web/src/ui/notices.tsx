import { useEffect } from "react";
import { useSay } from "../language/language.ts";
import { makeStore, useStore } from "../lib/store.ts";
import { Button } from "./button.tsx";
import { uiTexts } from "./ui-texts.ts";
import styles from "./notices.module.css";

interface Notice {
  readonly words: string;
  /** Takes back what was done; offered for ten seconds. */
  undo?(): void | Promise<void>;
}

const noticeStore = makeStore<Notice | undefined>(undefined);
const shownMs = 10_000;

/** Says what was done, at the foot of the page, with the way back where there is one. */
export function tell(words: string, undo?: Notice["undo"]): void {
  noticeStore.set(undo === undefined ? { words } : { words, undo });
}

/** Stands once in the shell. It stays while the pointer or the focus is on it. */
export function Notices() {
  const notice = useStore(noticeStore);
  const say = useSay();
  useEffect(() => {
    if (notice === undefined) return undefined;
    const timer = setTimeout(() => {
      if (document.querySelector(`.${styles.notice}:is(:hover, :focus-within)`) === null) {
        noticeStore.set(undefined);
      }
    }, shownMs);
    return () => clearTimeout(timer);
  }, [notice]);

  async function undo() {
    noticeStore.set(undefined);
    await notice?.undo?.();
  }

  return (
    <div className={`${styles.place} no-print`} role="status">
      {notice === undefined ? undefined : (
        <div className={styles.notice}>
          <span>{notice.words}</span>
          {notice.undo === undefined ? undefined : (
            <Button look="quiet" onClick={() => void undo()}>
              {say(uiTexts.undo)}
            </Button>
          )}
          <Button
            look="quiet"
            aria-label={say(uiTexts.close)}
            onClick={() => noticeStore.set(undefined)}
          >
            ×
          </Button>
        </div>
      )}
    </div>
  );
}

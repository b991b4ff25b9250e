import { useSyncExternalStore } from "react";
import { useSay } from "../language/language.ts";
import { shellTexts } from "./shell-texts.ts";
import styles from "./shell.module.css";

function follow(listener: () => void): () => void {
  addEventListener("online", listener);
  addEventListener("offline", listener);
  return () => {
    removeEventListener("online", listener);
    removeEventListener("offline", listener);
  };
}

export function useIsOnline(): boolean {
  return useSyncExternalStore(follow, () => navigator.onLine);
}

export function OfflineBar() {
  const say = useSay();
  const isOnline = useIsOnline();
  return (
    <div role="status" className="no-print">
      {isOnline ? undefined : <p className={styles.offline}>{say(shellTexts.offline)}</p>}
    </div>
  );
}

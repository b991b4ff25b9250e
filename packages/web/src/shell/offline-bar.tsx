import { useEffect } from "react";
import { useMe } from "../api/me.ts";
import { forget, outboxStore, sendWaiting } from "../api/outbox.ts";
import { useSay } from "../language/language.ts";
import { useStore } from "../lib/store.ts";
import { useIsOnline } from "../lib/use-is-online.ts";
import { Button } from "../ui/button.tsx";
import { shellTexts } from "./shell-texts.ts";
import styles from "./shell.module.css";

const retryMs = 20_000;

/** Says that there is no network, what waits for it, and what was refused when it came back. */
export function OfflineBar() {
  const say = useSay();
  const isOnline = useIsOnline();
  const { id: userId } = useMe().user;
  const kept = useStore(outboxStore);
  const waiting = kept.filter(({ refused }) => refused === undefined).length;
  useEffect(() => {
    if (!isOnline) return undefined;
    void sendWaiting(userId);
    if (waiting === 0) return undefined;
    const timer = setInterval(() => void sendWaiting(userId), retryMs);
    return () => clearInterval(timer);
  }, [isOnline, userId, waiting]);

  return (
    <div role="status" className="no-print">
      {isOnline ? undefined : <p className={styles.offline}>{say(shellTexts.offline)}</p>}
      {waiting === 0 ? undefined : (
        <p className={styles.offline}>{say(shellTexts.waiting, { n: waiting })}</p>
      )}
      {kept.map(({ event, refused }) =>
        refused === undefined ? undefined : (
          <p key={event.id} className={styles.offline}>
            {say(shellTexts.refused, { why: refused.detail })}{" "}
            <Button look="quiet" onClick={() => void forget(userId, event.id)}>
              {say(shellTexts.understood)}
            </Button>
          </p>
        ),
      )}
    </div>
  );
}

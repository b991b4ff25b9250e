import { useEffect, useState } from "react";
import { useSay } from "../language/language.ts";
import { useIsOnline } from "../lib/use-is-online.ts";
import { uiTexts } from "./ui-texts.ts";
import styles from "./skeleton.module.css";

/** Whoever waits as long wants to know what for. */
const longMs = 4_000;

/** Where a screen will be. It shows after 300 ms, so that quick answers never flicker. */
export function Skeleton() {
  const say = useSay();
  const isOnline = useIsOnline();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), longMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles.skeleton} role="status">
      {isLong ? (
        <p>{say(isOnline ? uiTexts.loadingLong : uiTexts.loadingOffline)}</p>
      ) : (
        <span className="visually-hidden">{say(uiTexts.loading)}</span>
      )}
      <i />
      <i />
      <i />
    </div>
  );
}

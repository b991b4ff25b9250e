import { useSay } from "../language/language.ts";
import { uiTexts } from "./ui-texts.ts";
import styles from "./skeleton.module.css";

/** Where a screen will be. It shows after 300 ms, so that quick answers never flicker. */
export function Skeleton() {
  const say = useSay();
  return (
    <div className={styles.skeleton} role="status">
      <span className="visually-hidden">{say(uiTexts.loading)}</span>
      <i />
      <i />
      <i />
    </div>
  );
}

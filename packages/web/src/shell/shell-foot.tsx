import { useSay } from "../language/language.ts";
import { shellTexts } from "./shell-texts.ts";
import styles from "./shell.module.css";

/** The same on every page: where help is, and what we never ask. */
export function ShellFoot() {
  const say = useSay();
  return (
    <footer className={`${styles.foot} no-print`}>
      <p>
        <a href="/help">{say(shellTexts.helpLink)}</a> ·{" "}
        <a href="/is-it-us">{say(shellTexts.isItUs)}</a>
      </p>
      <p>{say(shellTexts.antiScam)}</p>
    </footer>
  );
}

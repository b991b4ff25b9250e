import { useState } from "react";
import { useSay, type Text } from "../language/language.ts";
import { useStore } from "../lib/store.ts";
import { Button } from "./button.tsx";
import { Dialog } from "./dialog.tsx";
import { Row } from "./page.tsx";
import { shortcutStore, useShortcuts } from "./shortcuts.ts";
import { shortcutTexts as texts } from "./shortcut-texts.ts";
import styles from "./shortcut-help.module.css";

export type ShortcutWords = readonly (readonly [key: string, what: Text])[];

/** What the keys of a screen do, and the switch for all of them; `?` opens it. */
export function ShortcutHelp({ keys }: { readonly keys: ShortcutWords }) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const isOn = useStore(shortcutStore) === "on";
  useShortcuts({ "?": () => setOpen(true) });
  return (
    <>
      <span className={styles.place}>
        <Button look="quiet" onClick={() => setOpen(true)}>
          {say(texts.title)}
        </Button>
      </span>
      {isOpen ? (
        <Dialog title={say(texts.title)} onClose={() => setOpen(false)}>
          <dl className={styles.keys}>
            {[...keys, ["?", texts.help] as const].map(([key, what]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{say(what)}</dd>
              </div>
            ))}
          </dl>
          <label className={styles.switch}>
            <input
              type="checkbox"
              checked={isOn}
              onChange={() => shortcutStore.set(isOn ? "off" : "on")}
            />
            {say(texts.use)}
          </label>
          <Row>
            <Button onClick={() => setOpen(false)}>{say(texts.close)}</Button>
          </Row>
        </Dialog>
      ) : undefined}
    </>
  );
}

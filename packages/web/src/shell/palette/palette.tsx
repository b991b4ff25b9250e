import { useEffect, useId, useState, type KeyboardEvent } from "react";
import { useSay } from "../../language/language.ts";
import { Dialog } from "../../ui/dialog.tsx";
import formStyles from "../../ui/form/form.module.css";
import { Note } from "../../ui/page.tsx";
import { placeAfter, type PaletteItem } from "./palette-items.ts";
import { paletteTexts as texts } from "./palette-texts.ts";
import { useGroups } from "./use-groups.ts";
import { useTyped } from "./use-typed.ts";
import styles from "./palette.module.css";

/** S13: everything by its name. A combobox by the book: the focus stays in the field, the list follows it. */
export function Palette({ onClose }: { onClose(): void }) {
  const say = useSay();
  const id = useId();
  const typed = useTyped();
  const { groups, isReady } = useGroups(typed.settled);
  const [place, setPlace] = useState(0);
  const items = groups.flatMap((group) => group.items);
  const current = items[Math.min(place, items.length - 1)];
  const optionId = (item: PaletteItem) => `${id}-${item.id}`;
  const currentId = current && optionId(current);
  useEffect(() => {
    if (currentId === undefined) return;
    document.getElementById(currentId)?.scrollIntoView({ block: "nearest" });
  }, [currentId]);

  function run(item: PaletteItem) {
    onClose();
    item.run();
  }

  function press(event: KeyboardEvent) {
    // While somebody composes, keys belong to the input method; Safari says so by this number alone.
    // oxlint-disable-next-line typescript/no-deprecated
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setPlace(placeAfter(place, event.key === "ArrowDown" ? 1 : -1, items.length));
    }
    if (event.key === "Enter" && current !== undefined) {
      event.preventDefault();
      run(current);
    }
  }

  return (
    <Dialog title={say(texts.title)} onClose={onClose}>
      <div className={formStyles.field}>
        <label className={formStyles.label} htmlFor={`${id}-input`}>
          {say(texts.label)}
        </label>
        <input
          id={`${id}-input`}
          className={formStyles.input}
          type="text"
          role="combobox"
          autoComplete="off"
          placeholder={say(texts.hint)}
          aria-autocomplete="list"
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-activedescendant={currentId}
          value={typed.value}
          {...typed.events}
          onChange={(event) => {
            typed.change(event.target.value);
            setPlace(0);
          }}
          onKeyDown={press}
        />
      </div>
      <div id={`${id}-list`} role="listbox" aria-label={say(texts.title)} className={styles.list}>
        {groups.map(({ title, items: own }) => (
          <div key={title} role="group" aria-label={title}>
            <div className={styles.group} aria-hidden="true">
              {title}
            </div>
            {own.map((item) => (
              <div
                key={item.id}
                id={optionId(item)}
                role="option"
                tabIndex={-1}
                aria-selected={item === current}
                className={styles.option}
                onMouseMove={() => setPlace(items.indexOf(item))}
                onClick={() => run(item)}
                onKeyDown={press}
              >
                {item.label}
                {item.hint === undefined ? undefined : <small>{item.hint}</small>}
              </div>
            ))}
          </div>
        ))}
      </div>
      <div role="status">
        {items.length > 0 ? (
          <span className="visually-hidden">{say(texts.found, { n: items.length })}</span>
        ) : isReady ? (
          <p>{say(texts.none, { q: typed.settled })}</p>
        ) : undefined}
      </div>
      <Note>{say(texts.keys)}</Note>
    </Dialog>
  );
}

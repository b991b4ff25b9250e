import { Search } from "lucide-react";
import { lazy, Suspense, useEffect, useState } from "react";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { paletteTexts as texts } from "./palette-texts.ts";
import styles from "./palette.module.css";

const Palette = lazy(() =>
  import("./palette.tsx").then(({ Palette: component }) => ({ default: component })),
);

/** Ctrl+K or ⌘K from wherever somebody is, and a button for those who know neither. Its code comes when it opens. */
export function PaletteOpener() {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { ctrlKey, metaKey, altKey, shiftKey, isComposing, key } = event;
      if (!(ctrlKey || metaKey) || altKey || shiftKey || isComposing) return;
      if (key.toLowerCase() !== "k" || document.querySelector("dialog[open]") !== null) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
  return (
    <span className={styles.opener}>
      <Button look="quiet" aria-keyshortcuts="Control+K Meta+K" onClick={() => setOpen(true)}>
        <Search size={18} aria-hidden />
        {say(texts.open)}
        <kbd className={styles.key} aria-hidden="true">
          {say(texts.shortcut)}
        </kbd>
      </Button>
      {isOpen ? (
        <Suspense fallback={undefined}>
          <Palette onClose={() => setOpen(false)} />
        </Suspense>
      ) : undefined}
    </span>
  );
}

import { Eye, EyeOff, Moon, Sun } from "lucide-react";
import { languageStore, useSay } from "../language/language.ts";
import { makeKeptStore, useStore } from "../lib/store.ts";
import { queryClient } from "../api/queries.ts";
import { privacyStore } from "../ui/amount.tsx";
import { Button } from "../ui/button.tsx";
import { shellTexts } from "./shell-texts.ts";

const themeStore = makeKeptStore<"system" | "light" | "dark">(
  "theme",
  ["system", "light", "dark"],
  "system",
);

themeStore.subscribe(() => {
  const theme = themeStore.get();
  if (theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
});

/** The page stays where it is, with all that was typed; answers in words are read again. */
export function LanguageSwitch() {
  const say = useSay();
  function change() {
    languageStore.set(languageStore.get() === "en" ? "zh-CN" : "en");
    void queryClient.invalidateQueries();
  }
  return (
    <Button look="quiet" aria-label={say(shellTexts.languageName)} onClick={change}>
      {say(shellTexts.language)}
    </Button>
  );
}

export function PrivacySwitch() {
  const say = useSay();
  const isHidden = useStore(privacyStore) === "hidden";
  return (
    <Button
      look="quiet"
      aria-label={say(isHidden ? shellTexts.showAmounts : shellTexts.hideAmounts)}
      aria-pressed={isHidden}
      onClick={() => privacyStore.set(isHidden ? "shown" : "hidden")}
    >
      {isHidden ? <EyeOff size={20} aria-hidden /> : <Eye size={20} aria-hidden />}
    </Button>
  );
}

export function ThemeSwitch() {
  const say = useSay();
  const isDark = useIsDark();
  return (
    <Button
      look="quiet"
      aria-label={say(shellTexts.theme)}
      onClick={() => themeStore.set(isDark ? "light" : "dark")}
    >
      {isDark ? <Sun size={20} aria-hidden /> : <Moon size={20} aria-hidden />}
    </Button>
  );
}

function useIsDark(): boolean {
  const theme = useStore(themeStore);
  return theme === "system" ? matchMedia("(prefers-color-scheme: dark)").matches : theme === "dark";
}

import type { Language, Text } from "@aftercare/core/kernel/language.ts";
import { makeKeptStore, useStore } from "../lib/store.ts";

export type { Language, Text };

/** Sentences by name; a feature keeps its own in `<feature>-texts.ts`. Both languages or it does not compile. */
export type Texts = Readonly<Record<string, Text>>;

type Slots = Readonly<Record<string, string | number>>;

/** `first.js` has set it on the page already, by choice or by the browser's wish. */
export const languageStore = makeKeptStore<Language>(
  "language",
  ["zh-CN", "en"],
  document.documentElement.lang === "en" ? "en" : "zh-CN",
);

languageStore.subscribe(() => {
  document.documentElement.lang = languageStore.get();
});

export function useLanguage(): Language {
  return useStore(languageStore);
}

/** Says a text in the reader's language, with its `{slots}` filled. */
export type Say = (text: Text, slots?: Slots) => string;

export function useSay(): Say {
  const language = useLanguage();
  return (text, slots) => fill(text[language], slots);
}

/** What is no component says it so. */
export const sayNow: Say = (text, slots) => fill(text[languageStore.get()], slots);

function fill(sentence: string, slots: Slots = {}): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(slots[name] ?? place));
}

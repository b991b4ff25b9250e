import { useLanguage, type Text } from "../../language/language.ts";

/** What is printed, and what it means to somebody who reads English. */
export function useBoth() {
  const language = useLanguage();
  return (text: Text) => (language === "en" ? `${text["zh-CN"]} (${text.en})` : text["zh-CN"]);
}

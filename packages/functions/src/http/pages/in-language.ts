import type { Language } from "@aftercare/core/kernel/language.ts";

/** A path of ours in a chosen language; without a choice it stays as it is. */
export function inLanguage(path: string, language: Language | undefined): string {
  if (language === undefined) return path;
  const [beforeHash = "", hash] = path.split("#");
  const [pathname = "", search = ""] = beforeHash.split("?");
  const query = new URLSearchParams(search);
  query.set("lang", language);
  return `${pathname}?${query.toString()}${hash === undefined ? "" : `#${hash}`}`;
}

export function otherLanguage(language: Language): Language {
  return language === "en" ? "zh-CN" : "en";
}

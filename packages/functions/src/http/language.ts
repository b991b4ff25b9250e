import { languages, type Language } from "@aftercare/core/kernel/language.ts";
import type { Context } from "hono";
import { accepts } from "hono/accepts";

/** `?lang=` first, then `Accept-Language`; Chinese when neither says anything we speak. */
export function languageOf(c: Context): Language {
  const asked = c.req.query("lang");
  const chosen = asked === undefined ? undefined : spoken(asked);
  return chosen ?? acceptedLanguage(c);
}

function acceptedLanguage(c: Context): Language {
  const chosen = accepts(c, {
    header: "Accept-Language",
    supports: [...languages],
    default: "zh-CN",
    match: (offered, { default: otherwise }) => {
      const wanted = offered.filter(({ q }) => q > 0).toSorted((a, b) => b.q - a.q);
      return wanted.flatMap(({ type }) => spoken(type) ?? [])[0] ?? otherwise;
    },
  });
  return spoken(chosen) ?? "zh-CN";
}

/** `zh-Hans-CN` and `en-GB` are languages we speak, `de` is not. */
function spoken(tag: string): Language | undefined {
  const primary = tag.toLowerCase().split("-")[0];
  return languages.find((language) => language.split("-")[0] === primary);
}

import type { AccessRecord } from "../../api/access-record.ts";
import type { Say } from "../../language/language.ts";
import { detailKeys, detailValues, settingNames } from "./detail-texts.ts";

/** The particulars of a record, each as name and words. */
export function detailWords(
  { kind, detail = {} }: Pick<AccessRecord, "kind" | "detail">,
  nameOf: (userId: string) => string | undefined,
  say: Say,
): readonly string[] {
  return Object.entries(detail).map(([key, value]) => {
    const name = detailKeys[key];
    const words =
      kind === "organisation.changed" && key === "what"
        ? value
            .split(" ")
            .map((field) => settingWords(field, say))
            .join(" ")
        : (nameOf(value) ??
          value
            .split(" ")
            .map((code) => wordOf(code, say))
            .join(" "));
    return name === undefined ? words : `${say(name)}${say(colon)}${words}`;
  });
}

const colon = { "zh-CN": "：", en: ": " };

function wordOf(code: string, say: Say): string {
  const text = detailValues[code];
  return text === undefined ? code : say(text);
}

/** `mailAt`, or `rules.R02` for one of many. */
export function settingWords(field: string, say: Say): string {
  const [place = "", ...rest] = field.split(".");
  const name = settingNames[place];
  if (name === undefined) return wordOf(field, say);
  return [say(name), ...rest].join(" ");
}

/** A setting's value on one line; what has parts is written part by part. */
export function valueWords(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return value.map(valueWords).join(", ");
  return Object.entries(value)
    .map(([name, part]) => `${name} ${valueWords(part)}`)
    .join(", ");
}
